/** What is made of an assessment before people see it: a manual override, and a band that does not flap. */
@NullMarked
package io.github.cskit.scoring.publication;

import org.jspecify.annotations.NullMarked;
