/** Whether a score told churn before it came: measures with intervals, guards against flattery, a verdict. */
@NullMarked
package io.github.cskit.scoring.backtest;

import org.jspecify.annotations.NullMarked;
