/**
 * Satisfaction counted honestly: NPS and CSAT from whole answers, as tallies that merge exactly, each figure with its
 * interval. No answers is "no data", never zero, and answers on different scales are never mixed.
 */
@NullMarked
package io.github.cskit.scoring.satisfaction;

import org.jspecify.annotations.NullMarked;
