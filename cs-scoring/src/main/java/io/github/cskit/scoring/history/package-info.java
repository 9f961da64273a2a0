/** Scores over time: what was said of each customer for each period, never changed once written. */
@NullMarked
package io.github.cskit.scoring.history;

import org.jspecify.annotations.NullMarked;
