/** Which accounts need someone to act. */
@NullMarked
package io.github.cskit.scoring.risk;

import org.jspecify.annotations.NullMarked;
