/** Dates, half-open ranges and dated series. Time is always an argument here. */
@NullMarked
package io.github.cskit.core.time;

import org.jspecify.annotations.NullMarked;
