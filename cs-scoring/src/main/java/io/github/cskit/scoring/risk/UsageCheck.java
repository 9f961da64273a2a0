package io.github.cskit.scoring.risk;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.time.DateRange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Looks for accounts whose usage fell, by the signal that compares the last 28 days with the 28 before. A baseline of
 * zero is no baseline: the signal is missing then, and missing is neither a fall nor none. Immutable and thread-safe.
 */
record UsageCheck(RiskPolicy policy) {

    /** The two windows of the signal, each so long. */
    private static final int WINDOW_DAYS = 28;

    Optional<RiskIndicator> drop(WatchedAccount account, List<String> unknown) {
        Optional<Double> change = change(account);
        if (change.isEmpty()) {
            unknown.add("usage-drop: the usage of the earlier window is zero or unknown");
        }
        return change.filter(value -> value < -policy.usageDrop()).map(value -> {
            String text = words(account, value);
            RiskIndicatorKind kind = RiskIndicatorKind.USAGE_DROP;
            return new RiskIndicator(kind, policy.action(kind), text, List.of(evidence(text)));
        });
    }

    Optional<ChurnSignal> reduced(WatchedAccount account) {
        return change(account).filter(value -> value < -policy.usageReduced()).map(value -> {
            String text = words(account, value);
            return new ChurnSignal(ChurnSignalKind.USAGE_REDUCED, account.asOf(), text, evidence(text));
        });
    }

    private static Evidence evidence(String text) {
        return new Evidence("signal", Signals.USAGE_CHANGE_28.value(), text);
    }

    private static Optional<Double> change(WatchedAccount account) {
        return account.now().snapshot().reading(Signals.USAGE_CHANGE_28) instanceof Reading.Measured measured
                ? Optional.of(measured.value())
                : Optional.empty();
    }

    /** States both windows; one decimal, rounded toward zero, so that no display passes a threshold by rounding. */
    private static String words(WatchedAccount account, double change) {
        DateRange now = DateRange.wholeDaysBefore(WINDOW_DAYS, account.asOf(), account.zone());
        BigDecimal percent = BigDecimal.valueOf(-change)
                .movePointRight(2)
                .setScale(1, RoundingMode.DOWN)
                .stripTrailingZeros();
        return "Usage fell by " + percent.toPlainString() + "%: " + days(now) + " against the baseline "
                + days(now.previous());
    }

    /** Names the first and the last day, as people read a range of days. */
    private static String days(DateRange range) {
        return range.startInclusive() + " to " + range.endExclusive().minusDays(1);
    }
}
