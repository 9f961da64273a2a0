/** Health models: scorecards as data, the exact arithmetic behind them, and the standard three. */
@NullMarked
package io.github.cskit.scoring.health;

import org.jspecify.annotations.NullMarked;
