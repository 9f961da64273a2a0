package io.github.cskit.scoring.backtest;

/** What a backtest ends with: a report, or the reason why there is none. Immutable and thread-safe. */
public sealed interface BacktestResult permits BacktestReport, BacktestRefused {}
