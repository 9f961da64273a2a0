package io.github.cskit.examples.benchmarks.survey;

import io.github.cskit.scoring.satisfaction.usage.UsageAssociations;
import io.github.cskit.scoring.satisfaction.usage.UsageCorrelator;
import io.github.cskit.scoring.satisfaction.usage.UsageTable;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sets twenty features beside a million answers: through the API, with both coefficients, intervals and verdicts, and by
 * doing no more than sorting the columns.
 *
 * <p>Not thread-safe: each benchmark thread has a state of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class CorrelateUsage {

    private static final int ROWS = 1_000_000;
    private static final int FEATURES = 20;
    private static final int LEVELS = 11;

    private final double[] answers;
    private final double[][] columns = new double[FEATURES][];
    private final UsageTable table;

    /** Creates the state: the answers and the columns, half of them counts and half of them measured. */
    public CorrelateUsage() {
        SplittableRandom random = new SplittableRandom(20_260_502);
        this.answers = random.doubles(ROWS).map(u -> Math.floor(LEVELS * u)).toArray();
        UsageTable made = UsageTable.of(answers);
        for (int feature = 0; feature < FEATURES; feature++) {
            boolean counts = feature % 2 == 0;
            columns[feature] = random.doubles(ROWS)
                    .map(u -> counts ? Math.floor(-20 * Math.log(u)) : -20 * Math.log(u))
                    .toArray();
            made = made.with("feature " + feature, columns[feature]);
        }
        this.table = made;
    }

    /**
     * Correlates through the API.
     *
     * @return what was found
     */
    @Benchmark
    public UsageAssociations columnsByApi() {
        return UsageCorrelator.standard().correlate(table);
    }

    /**
     * Sorts each column, and no more.
     *
     * @return the last sorted column
     */
    @Benchmark
    public double[] columnsByLoop() {
        double[] sorted = answers.clone();
        Arrays.sort(sorted);
        for (double[] column : columns) {
            sorted = column.clone();
            Arrays.sort(sorted);
        }
        return sorted;
    }
}
