package io.github.cskit.scoring.backtest;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * Says that there is too little to judge a score by. It is not a bad score. Immutable and thread-safe.
 *
 * @param n how many customers could be judged
 * @param events how many of them churned
 * @param needed how many churned and how many kept ones are needed
 * @param warnings what was noticed all the same
 */
public record BacktestRefused(int n, int events, int needed, List<BacktestWarning> warnings) implements BacktestResult {

    /** Checks the counts. */
    public BacktestRefused {
        Checks.of("refused backtest")
                .number("n", n, 0, Integer.MAX_VALUE)
                .number("events", events, 0, n)
                .number("needed", needed, 1, Integer.MAX_VALUE)
                .orThrow();
        warnings = List.copyOf(warnings);
    }

    /**
     * Returns the reason.
     *
     * @return a sentence for people
     */
    public String reason() {
        return "The backtest has " + events + " churned and " + (n - events) + " kept customers but must have at least "
                + needed + " of each.\nMaybe a longer period has more, or the churned value is another one.";
    }
}
