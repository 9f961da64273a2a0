package io.github.cskit.scoring.history;

import java.util.Comparator;

/**
 * The order in which a history hands its entries out, whatever order a store keeps them in: no collation of a database
 * comes in. Immutable and thread-safe.
 */
public final class EntryOrder {

    private static final Comparator<ScoreEntry> BY_MODEL =
            Comparator.comparing(entry -> entry.model().fingerprint().value());

    private EntryOrder() {}

    /**
     * Returns the order of the entries of one customer.
     *
     * @return by start of the period, then end, then model fingerprint
     */
    public static Comparator<ScoreEntry> byPeriod() {
        return Comparator.comparing((ScoreEntry entry) -> entry.period().startInclusive())
                .thenComparing(entry -> entry.period().endExclusive())
                .thenComparing(BY_MODEL);
    }

    /**
     * Returns the order of the entries of one period.
     *
     * @return by customer, then model fingerprint
     */
    public static Comparator<ScoreEntry> byCustomer() {
        return Comparator.comparing(ScoreEntry::customer).thenComparing(BY_MODEL);
    }
}
