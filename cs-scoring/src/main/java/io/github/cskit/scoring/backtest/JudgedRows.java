package io.github.cskit.scoring.backtest;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.backtest.BacktestWarning.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rows that count: of each customer the last one not after its decision, so that customers with many rows count
 * once, and no score that came too late counts at all. Immutable and thread-safe.
 */
final class JudgedRows {

    private final ScoredRows all;
    private final int[] rows;
    private final List<BacktestWarning> warnings;

    private JudgedRows(ScoredRows all, int[] rows, List<BacktestWarning> warnings) {
        this.all = all;
        this.rows = rows;
        this.warnings = warnings;
    }

    static JudgedRows of(ScoredRows all) {
        List<BacktestWarning> warnings = new ArrayList<>();
        int[] timely = timely(all, warnings);
        int[] single = all.customers.isPresent() ? lastOfEach(all, all.customers.get(), timely, warnings) : timely;
        return new JudgedRows(all, single, List.copyOf(warnings));
    }

    int size() {
        return rows.length;
    }

    int events() {
        return (int) Arrays.stream(rows).filter(row -> all.churned[row]).count();
    }

    double[] scores() {
        return Arrays.stream(rows).mapToDouble(row -> all.scores[row]).toArray();
    }

    double[] risks() {
        return Arrays.stream(rows)
                .mapToDouble(row -> all.direction.risk(all.scores[row]))
                .toArray();
    }

    double[] otherRisks(ScoredRows.Other other) {
        return Arrays.stream(rows).mapToDouble(other::risk).toArray();
    }

    boolean[] churned() {
        boolean[] churned = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            churned[i] = all.churned[rows[i]];
        }
        return churned;
    }

    Optional<List<String>> segments() {
        return all.segments.map(
                names -> Arrays.stream(rows).mapToObj(names::get).toList());
    }

    List<BacktestWarning> warnings() {
        return warnings;
    }

    private static int[] timely(ScoredRows all, List<BacktestWarning> warnings) {
        if (all.dates.isEmpty()) {
            return IntStream.range(0, all.size()).toArray();
        }
        ScoredRows.Dates dates = all.dates.get();
        int[] timely =
                IntStream.range(0, all.size()).filter(row -> !dates.isLate(row)).toArray();
        int late = all.size() - timely.length;
        if (late > 0) {
            warnings.add(new BacktestWarning(
                    Kind.LEAKAGE_LATE,
                    late + " of " + all.size() + " scores are dated after the decision that they are to foretell; they"
                            + " are left out of every figure."));
        }
        long undated = IntStream.range(0, all.size())
                .filter(row -> all.churned[row] && !dates.isDecided(row))
                .count();
        if (undated > 0) {
            warnings.add(new BacktestWarning(
                    Kind.DECISION_UNDATED,
                    undated + " scores of churned customers have no date of decision, so that it cannot be told"
                            + " whether they came too late."));
        }
        return timely;
    }

    private static int[] lastOfEach(
            ScoredRows all, List<String> customers, int[] timely, List<BacktestWarning> warnings) {
        Map<String, Integer> last = new HashMap<>();
        int differing = 0;
        for (int row : timely) {
            Integer known = last.putIfAbsent(customers.get(row), row);
            if (known != null) {
                differing += all.churned[known] == all.churned[row] ? 0 : 1;
                last.put(customers.get(row), later(all, known, row));
            }
        }
        if (differing > 0) {
            warnings.add(new BacktestWarning(
                    Kind.OUTCOME_DIFFERS,
                    differing + " rows have another outcome than an earlier row of their customer; the outcome of the"
                            + " last row counts."));
        }
        int[] rows = last.values().stream().mapToInt(row -> row).toArray();
        Arrays.sort(rows);
        return rows;
    }

    private static int later(ScoredRows all, int known, int row) {
        if (all.dates.isEmpty()) {
            Checks.of("scored rows")
                    .problem("customers", "the same in rows " + known + " and " + row, "differ, or have dates")
                    .orThrow();
        }
        ScoredRows.Dates dates = all.dates.orElseThrow();
        if (dates.scored(known) == dates.scored(row)) {
            Checks.of("scored rows")
                    .problem(
                            "customers",
                            "the same on one date in rows " + known + " and " + row,
                            "have one score a day")
                    .orThrow();
        }
        return dates.scored(known) < dates.scored(row) ? row : known;
    }
}
