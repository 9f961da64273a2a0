package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.SignalId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The signals and components of a model by number: their ranges, and from which age on a reading is stale. Filled while
 * the model is made, and not changed afterwards.
 */
final class SignalTable {

    /** The age of what never becomes stale. */
    static final long NEVER = Long.MAX_VALUE;

    private static final long SECONDS_A_DAY = 86_400;

    /** One signal; a component whose points may be given directly is one too. */
    record Entry(SignalId signal, double min, double max, long staleAfter) {

        boolean inRange(double value) {
            return value >= min && value <= max;
        }
    }

    private final Map<SignalId, Integer> staleAfterDays;
    private final Map<SignalId, Integer> numbers = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    SignalTable(Map<SignalId, Integer> staleAfterDays) {
        this.staleAfterDays = staleAfterDays;
    }

    /** Returns the number of a signal, a new one if it has none yet. */
    int numberOf(SignalId signal, double min, double max) {
        return numbers.computeIfAbsent(signal, fresh -> {
            Integer days = staleAfterDays.get(fresh);
            entries.add(new Entry(fresh, min, max, days == null ? NEVER : days * SECONDS_A_DAY));
            return entries.size() - 1;
        });
    }

    List<Entry> entries() {
        return entries;
    }

    Entry entry(int number) {
        return entries.get(number);
    }
}
