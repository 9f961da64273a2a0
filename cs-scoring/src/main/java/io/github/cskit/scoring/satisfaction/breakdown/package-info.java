/** Satisfaction by dimension and over time, and how much of the portfolio it speaks for. */
@NullMarked
package io.github.cskit.scoring.satisfaction.breakdown;

import org.jspecify.annotations.NullMarked;
