package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says which readings of a snapshot lie outside the range of their signals. */
final class RangeProblems {

    private RangeProblems() {}

    static InvalidValueException of(CustomerSnapshot snapshot, Readings readings, List<SignalTable.Entry> signals) {
        List<Problem> problems = new ArrayList<>();
        for (int number = 0; number < signals.size(); number++) {
            SignalTable.Entry entry = signals.get(number);
            double value = readings.valueOf(number);
            if (value < entry.min() || value > entry.max()) {
                problems.add(new Problem(
                        "signals[" + entry.signal() + "]",
                        plain(value),
                        "be between " + plain(entry.min()) + " and " + plain(entry.max())));
            }
        }
        return new InvalidValueException("snapshot (" + snapshot.customer() + ")", problems);
    }

    private static String plain(double number) {
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        return Math.abs(number) < 1e15 ? decimal.toPlainString() : decimal.toString();
    }
}
