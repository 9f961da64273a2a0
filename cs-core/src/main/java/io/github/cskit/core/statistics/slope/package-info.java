/** The slopes of all pairs of points, and the pairs that fall, without looking at each. */
@NullMarked
package io.github.cskit.core.statistics.slope;

import org.jspecify.annotations.NullMarked;
