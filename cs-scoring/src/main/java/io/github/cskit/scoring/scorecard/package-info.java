/** Health models as data: scorecards of components, measures, curves, weights, bands and hard rules. */
@NullMarked
package io.github.cskit.scoring.scorecard;

import org.jspecify.annotations.NullMarked;
