package io.github.cskit.scoring.history;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.result.Partial;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.time.DatedSeries;
import java.util.List;

/**
 * The port to the history of scores, by customer and period. It only grows: what is written is never changed and never
 * removed through it. For each customer and period there is one entry for each configuration of a model; the same
 * period scored by a changed model stands beside the old entry and does not replace it.
 *
 * <p>An embedded one is {@link InMemoryScoreHistory}; one over a relational database is in
 * {@code io.github.cskit.scoring.history.jdbc}. A host's own extends the contract test of {@code cs-testkit}.
 * Implementations must be immutable and thread-safe in all but what they keep, and that only grows.
 */
public interface ScoreHistory {

    /**
     * Adds an entry.
     *
     * @param entry the entry
     * @return true if it is new; false if the very same entry was there already, so that a repeated run does no harm
     * @throws ScoreConflictException if there is another entry for the same customer, period and model configuration; the
     *     one that is there stays as it is
     */
    boolean append(ScoreEntry entry);

    /**
     * Returns everything that is kept of a customer.
     *
     * @param customer the account
     * @return its entries by start of the period, then end, then model fingerprint; empty if there is none
     */
    List<ScoreEntry> ofCustomer(CustomerId customer);

    /**
     * Returns everything that is kept of a period.
     *
     * @param period exactly this period, not what lies within it
     * @return its entries by customer, then model fingerprint; empty if there is none
     */
    List<ScoreEntry> inPeriod(DateRange period);

    /**
     * Adds many entries; one that is refused does not keep the others out.
     *
     * @param entries the entries
     * @return those that are in the history now, and a failure for each that was refused
     */
    default Partial<ScoreEntry> appendAll(List<ScoreEntry> entries) {
        return Partial.map(
                entries,
                entry -> {
                    append(entry);
                    return entry;
                },
                entry -> "customer (" + entry.customer() + ") in " + entry.period());
    }

    /**
     * Returns the scores of a customer as a series, for a trend. Periods without a score are not in it. All of it comes
     * from one configuration, so that a changed model is not taken for a changed customer.
     *
     * @param customer the account
     * @param model the fingerprint of the model
     * @param days the length of the periods in days, for example 7; periods of other lengths are left out
     * @return each score in points, dated by the last day of its period
     * @throws io.github.cskit.core.validation.InvalidValueException if two such periods end on one day, which no host
     *     with one calendar has
     */
    default DatedSeries series(CustomerId customer, Fingerprint model, int days) {
        return new DatedSeries(ofCustomer(customer).stream()
                .filter(entry -> entry.model().fingerprint().equals(model)
                        && entry.period().days() == days)
                .flatMap(entry -> entry.score().stream()
                        .map(score -> new DatedSeries.Point(
                                entry.period().endExclusive().minusDays(1),
                                score.score().hundredths() / 100.0)))
                .toList());
    }
}
