package io.github.cskit.examples.cli.backtest;

import io.github.cskit.scoring.backtest.BacktestRefused;
import io.github.cskit.scoring.backtest.BacktestWarning;
import java.util.List;
import java.util.stream.Stream;

/**
 * A refused backtest as it is printed. Immutable and thread-safe.
 *
 * @param refused always true
 * @param reason why
 * @param n how many customers could be judged
 * @param events how many of them churned
 * @param needed how many churned and how many kept ones are needed
 * @param warnings what was noticed all the same
 */
record RefusalAnswer(boolean refused, String reason, int n, int events, int needed, List<String> warnings) {

    static RefusalAnswer of(BacktestRefused refused, List<String> more) {
        return new RefusalAnswer(
                true,
                refused.reason().lines().findFirst().orElseThrow(),
                refused.n(),
                refused.events(),
                refused.needed(),
                Stream.concat(refused.warnings().stream().map(BacktestWarning::toString), more.stream())
                        .toList());
    }
}
