package io.github.cskit.scoring.backtest;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.statistics.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Computes how long before their decision customers were below Green. Immutable and thread-safe. */
final class WarningTimes {

    private final ScoredRows all;
    private final ScoredRows.Dates dates;
    private final BacktestPolicy policy;

    private WarningTimes(ScoredRows all, ScoredRows.Dates dates, BacktestPolicy policy) {
        this.all = all;
        this.dates = dates;
        this.policy = policy;
    }

    /** Returns the lead time; empty without dates, or where no churned customer has a timely score. */
    static Optional<LeadTime> of(ScoredRows all, BacktestPolicy policy) {
        return all.dates.flatMap(dates -> new WarningTimes(all, dates, policy).measure());
    }

    private Optional<LeadTime> measure() {
        List<Long> leads = new ArrayList<>();
        int churned = 0;
        int inWindow = 0;
        int belowInWindow = 0;
        for (List<Integer> rows : timelyRowsOfTheChurned()) {
            churned++;
            rows.sort(Comparator.comparingLong(dates::daysBefore));
            lead(rows).ifPresent(leads::add);
            Optional<Integer> last = rows.stream().filter(this::inWindow).findFirst();
            inWindow += last.isPresent() ? 1 : 0;
            belowInWindow += last.filter(this::below).isPresent() ? 1 : 0;
        }
        if (churned == 0) {
            return Optional.empty();
        }
        Optional<Proportion> inTime =
                inWindow == 0 ? Optional.empty() : Optional.of(Proportion.of(belowInWindow, inWindow));
        return Optional.of(new LeadTime(Proportion.of(leads.size(), churned), median(leads), inTime));
    }

    private Iterable<List<Integer>> timelyRowsOfTheChurned() {
        Map<String, List<Integer>> byCustomer = new TreeMap<>();
        for (int row = 0; row < all.size(); row++) {
            if (all.churned[row] && dates.isDecided(row) && !dates.isLate(row)) {
                String customer =
                        all.customers.isPresent() ? all.customers.get().get(row) : String.valueOf(row);
                byCustomer.computeIfAbsent(customer, c -> new ArrayList<>()).add(row);
            }
        }
        return byCustomer.values();
    }

    /** Returns the days of the unbroken time below Green that reaches the last score; rows are latest first. */
    private Optional<Long> lead(List<Integer> rows) {
        Optional<Long> lead = Optional.empty();
        for (int row : rows) {
            if (!below(row)) {
                break;
            }
            lead = Optional.of(dates.daysBefore(row));
        }
        return lead;
    }

    private boolean inWindow(int row) {
        long days = dates.daysBefore(row);
        return days >= policy.warnedToDays() && days <= policy.warnedFromDays();
    }

    private boolean below(int row) {
        return Bands.of(all.scores[row]) != Band.GREEN;
    }

    private static OptionalDouble median(List<Long> values) {
        if (values.isEmpty()) {
            return OptionalDouble.empty();
        }
        long[] sorted = values.stream().mapToLong(v -> v).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return OptionalDouble.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0);
    }
}
