/** Whom a matter concerns and what they are worth: the data by which it is prioritised. */
@NullMarked
package io.github.cskit.triage.impact;

import org.jspecify.annotations.NullMarked;
