package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.columns.ColumnScores;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio rolled up: customers and ARR by band, segment, stage, and range of a scheme that the host chooses, such as
 * the four actions. Not scored is a count of its own. Tallies of shards merge to what one tally of all would be, exactly.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <B> the type of the ranges
 */
public final class PortfolioTally<B> {

    private final Currency currency;
    private final BandScheme<B> ranges;
    private final SortedMap<PortfolioCell, ArrTally> cells;

    private PortfolioTally(Currency currency, BandScheme<B> ranges, SortedMap<PortfolioCell, ArrTally> cells) {
        this.currency = currency;
        this.ranges = ranges;
        this.cells = cells;
    }

    /**
     * Rolls a portfolio up.
     *
     * @param <B> the type of the ranges
     * @param currency the reporting currency
     * @param ranges the ranges that are counted beside the bands
     * @param accounts the accounts
     * @return the tally
     * @throws io.github.cskit.core.money.CurrencyMismatchException if an account pays in another currency
     */
    public static <B> PortfolioTally<B> of(Currency currency, BandScheme<B> ranges, List<PortfolioAccount> accounts) {
        SortedMap<PortfolioCell, ArrTally> cells = new TreeMap<>();
        for (PortfolioAccount account : accounts) {
            Optional<Integer> range = account.assessment() instanceof Scored scored
                    ? Optional.of(ranges.placeOf(scored.score().hundredths()))
                    : Optional.empty();
            PortfolioCell cell = new PortfolioCell(account.segment(), account.stage(), account.state(), range);
            cells.put(cell, cells.getOrDefault(cell, ArrTally.none(currency)).plus(account.arr()));
        }
        return new PortfolioTally<>(currency, ranges, cells);
    }

    /**
     * Rolls up a portfolio held as columns. Customers that were refused are not in it: {@code ColumnScorer.failures}
     * lists them.
     *
     * @param <B> the type of the ranges
     * @param currency the reporting currency; ARR is in its minor units
     * @param ranges the ranges that are counted beside the bands
     * @param scores the scores of the customers
     * @param accounts their groups and ARR, in the same rows
     * @return the tally that the same accounts give one by one
     * @throws io.github.cskit.core.validation.InvalidValueException if the numbers of rows differ
     */
    public static <B> PortfolioTally<B> of(
            Currency currency, BandScheme<B> ranges, ColumnScores scores, AccountColumns accounts) {
        Checks.of("portfolio tally")
                .require(
                        accounts.rows() == scores.rows(),
                        "accounts",
                        accounts.rows() + " rows",
                        "be " + scores.rows() + " rows")
                .orThrow();
        SortedMap<PortfolioCell, ArrTally> cells = new ColumnRollUp(ranges, scores, accounts).tallies(currency);
        return new PortfolioTally<>(currency, ranges, cells);
    }

    /**
     * Returns this tally and that of other accounts together.
     *
     * @param other the tally of accounts that are not in this one, by the same ranges
     * @return what one tally of all of them would be
     * @throws io.github.cskit.core.validation.InvalidValueException if the ranges differ
     * @throws io.github.cskit.core.money.CurrencyMismatchException if the currencies differ
     */
    public PortfolioTally<B> plus(PortfolioTally<B> other) {
        Checks.of("portfolio tally")
                .require(ranges.equals(other.ranges), "ranges", "others", "be the same")
                .orThrow();
        SortedMap<PortfolioCell, ArrTally> sum = new TreeMap<>(cells);
        other.cells.forEach((cell, tally) -> sum.merge(cell, tally, ArrTally::plus));
        return new PortfolioTally<>(currency, ranges, sum);
    }

    /**
     * Returns everything together.
     *
     * @return all customers and their ARR
     */
    public ArrTally total() {
        return cells.values().stream().reduce(ArrTally.none(currency), ArrTally::plus);
    }

    /**
     * Returns the tallies by band.
     *
     * @return by state in the order Green, Yellow, Red, not scored; a state of nobody is not there
     */
    public Map<HealthState, ArrTally> byState() {
        return by(cell -> Optional.of(cell.state()));
    }

    /**
     * Returns the tallies by segment.
     *
     * @return by segment; customers without one are not in it
     */
    public Map<Segment, ArrTally> bySegment() {
        return by(PortfolioCell::segment);
    }

    /**
     * Returns the tallies by stage.
     *
     * @return by stage; customers without one are not in it
     */
    public Map<LifecycleStage, ArrTally> byStage() {
        return by(PortfolioCell::stage);
    }

    /**
     * Returns the tallies by range.
     *
     * @return every range, the highest first, also where nobody is; customers without a score are not in it
     */
    public Map<B, ArrTally> byRange() {
        Map<Integer, ArrTally> found = by(PortfolioCell::range);
        Map<B, ArrTally> tallies = new LinkedHashMap<>();
        for (int i = 0; i < ranges.steps().size(); i++) {
            tallies.put(ranges.steps().get(i).band(), found.getOrDefault(i, ArrTally.none(currency)));
        }
        return Collections.unmodifiableMap(tallies);
    }

    private <K extends Comparable<? super K>> SortedMap<K, ArrTally> by(Function<PortfolioCell, Optional<K>> key) {
        SortedMap<K, ArrTally> tallies = new TreeMap<>();
        cells.forEach((cell, tally) -> key.apply(cell).ifPresent(group -> tallies.merge(group, tally, ArrTally::plus)));
        return Collections.unmodifiableSortedMap(tallies);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortfolioTally<?> that
                && currency.equals(that.currency)
                && ranges.equals(that.ranges)
                && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** Returns the total. */
    @Override
    public String toString() {
        return "PortfolioTally[" + total() + "]";
    }
}
