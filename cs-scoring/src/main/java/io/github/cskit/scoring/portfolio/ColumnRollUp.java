package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.health.BandScheme;
import io.github.cskit.scoring.columns.ColumnScores;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts the rows of a portfolio in an array with one place for each cell that there can be: group of accounts, state, and
 * range, of which the first is for customers without a score. Not thread-safe.
 */
final class ColumnRollUp {

    private static final List<HealthState> STATES = List.of(HealthState.values());

    private final BandScheme<?> ranges;
    private final ColumnScores scores;
    private final AccountColumns accounts;
    private final int width;

    ColumnRollUp(BandScheme<?> ranges, ColumnScores scores, AccountColumns accounts) {
        this.ranges = ranges;
        this.scores = scores;
        this.accounts = accounts;
        this.width = ranges.steps().size() + 1;
    }

    SortedMap<PortfolioCell, ArrTally> tallies(Currency currency) {
        int places = Math.multiplyExact(accounts.groups(), STATES.size() * width);
        ArrSums sums = new ArrSums(places);
        for (int row = 0; row < scores.rows(); row++) {
            if (!scores.isRefused(row)) {
                sums.add(placeOf(row), accounts.arr(row));
            }
        }
        SortedMap<PortfolioCell, ArrTally> tallies = new TreeMap<>();
        for (int place = 0; place < places; place++) {
            if (!sums.isEmpty(place)) {
                tallies.put(cellAt(place), sums.tally(place, currency));
            }
        }
        return tallies;
    }

    private int placeOf(int row) {
        HealthState state = scores.band(row).map(HealthState::of).orElse(HealthState.NOT_SCORED);
        int range = scores.isScored(row) ? ranges.placeOf(scores.score(row)) + 1 : 0;
        return (accounts.groupOf(row) * STATES.size() + STATES.indexOf(state)) * width + range;
    }

    private PortfolioCell cellAt(int place) {
        int range = place % width - 1;
        int group = place / width / STATES.size();
        return new PortfolioCell(
                accounts.segmentOfGroup(group),
                accounts.stageOfGroup(group),
                STATES.get(place / width % STATES.size()),
                range < 0 ? Optional.empty() : Optional.of(range));
    }
}
