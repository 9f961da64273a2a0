package io.github.cskit.examples.benchmarks;

import io.github.cskit.scoring.columns.ColumnScorer;
import io.github.cskit.scoring.columns.ColumnScores;
import io.github.cskit.scoring.columns.SignalColumns;
import io.github.cskit.scoring.health.HealthModels;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Scores up to ten million customers by the five-signal model as columns, and prints what a customer costs at each size,
 * in multiples of the smallest. Run it with a heap of one GiB: {@code -Xmx1g}.
 */
public final class LinearCost {

    private static final int MOST = 10_000_000;
    private static final int ROUNDS = 5;
    private static final List<Column> COLUMNS = List.of(
            Column.ACTIVE_DAYS,
            Column.FEATURE_SHARE,
            Column.TICKETS,
            Column.ANSWER,
            Column.TOUCHPOINTS,
            Column.ENGAGEMENT_LEVEL);

    private LinearCost() {}

    /**
     * Scores, and prints a table in Markdown.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        ColumnScorer scorer = ColumnScorer.of(HealthModels.scorecard("five-signal"));
        SignalColumns warm = columns(MOST / 10);
        for (int round = 0; round < 4 * ROUNDS; round++) {
            scorer.score(warm);
        }
        double smallest = 0;
        System.out.println("| customers | scored | cost of one, in multiples of the first row |");
        System.out.println("|---|---|---|");
        for (int rows = MOST / 10; rows <= MOST; rows += 3 * MOST / 10) {
            SignalColumns columns = columns(rows);
            ThreadMXBean clock = ManagementFactory.getThreadMXBean();
            double best = Double.MAX_VALUE;
            int scored = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long start = clock.getCurrentThreadCpuTime();
                ColumnScores scores = scorer.score(columns);
                best = Math.min(best, (clock.getCurrentThreadCpuTime() - start) / (double) rows);
                scored = count(scores);
            }
            smallest = smallest == 0 ? best : smallest;
            System.out.printf(Locale.ROOT, "| %d | %d | %.2f |%n", rows, scored, best / smallest);
        }
    }

    private static SignalColumns columns(int rows) {
        SplittableRandom random = new SplittableRandom(20_261_101);
        SignalColumns columns = SignalColumns.ofRows(rows);
        for (Column column : COLUMNS) {
            double[] values = new double[rows];
            Arrays.setAll(values, i -> random.nextInt(8) == 0 ? Double.NaN : column.draw(random));
            columns = columns.with(column.signal(), values);
        }
        return columns;
    }

    private static int count(ColumnScores scores) {
        int scored = 0;
        for (int row = 0; row < scores.rows(); row++) {
            scored += scores.isScored(row) ? 1 : 0;
        }
        return scored;
    }
}
