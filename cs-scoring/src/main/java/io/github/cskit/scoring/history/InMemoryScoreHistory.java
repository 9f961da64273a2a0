package io.github.cskit.scoring.history;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.time.DateRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The embedded score history: it lives as long as the process and no longer. Mutable, it only grows; thread-safe.
 */
public final class InMemoryScoreHistory implements ScoreHistory {

    private record Key(DateRange period, Fingerprint model) {}

    private final Map<CustomerId, Map<Key, ScoreEntry>> byCustomer = new HashMap<>();
    private final Map<DateRange, List<ScoreEntry>> byPeriod = new HashMap<>();
    private long size;

    private InMemoryScoreHistory() {}

    /**
     * Creates an empty history.
     *
     * @return the history
     */
    public static InMemoryScoreHistory empty() {
        return new InMemoryScoreHistory();
    }

    @Override
    public synchronized boolean append(ScoreEntry entry) {
        Key key = new Key(entry.period(), entry.model().fingerprint());
        ScoreEntry there = byCustomer
                .computeIfAbsent(entry.customer(), customer -> new HashMap<>())
                .putIfAbsent(key, entry);
        if (there != null) {
            if (!there.equals(entry)) {
                throw new ScoreConflictException(entry);
            }
            return false;
        }
        byPeriod.computeIfAbsent(entry.period(), period -> new ArrayList<>()).add(entry);
        size++;
        return true;
    }

    @Override
    public synchronized List<ScoreEntry> ofCustomer(CustomerId customer) {
        return byCustomer.getOrDefault(customer, Map.of()).values().stream()
                .sorted(EntryOrder.byPeriod())
                .toList();
    }

    @Override
    public synchronized List<ScoreEntry> inPeriod(DateRange period) {
        return byPeriod.getOrDefault(period, List.of()).stream()
                .sorted(EntryOrder.byCustomer())
                .toList();
    }

    /** Returns the number of entries. */
    @Override
    public synchronized String toString() {
        return "InMemoryScoreHistory[entries=" + size + "]";
    }
}
