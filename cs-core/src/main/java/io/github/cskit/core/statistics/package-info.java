/**
 * The statistics that results rest on: intervals for shares and their differences, robust slopes, and exact trend
 * tests. Each is small, names its source, and is checked against values of other software. None reads a clock, draws
 * random numbers or keeps state.
 */
@NullMarked
package io.github.cskit.core.statistics;

import org.jspecify.annotations.NullMarked;
