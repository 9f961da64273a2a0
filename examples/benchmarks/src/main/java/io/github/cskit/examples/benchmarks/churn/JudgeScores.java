package io.github.cskit.examples.benchmarks.churn;

import io.github.cskit.scoring.backtest.Backtest;
import io.github.cskit.scoring.backtest.BacktestResult;
import io.github.cskit.scoring.backtest.ScoreDirection;
import io.github.cskit.scoring.backtest.ScoredRows;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Judges a million scores by what came of the customers: a whole backtest through the API, and no more than sorting the
 * scores.
 *
 * <p>Not thread-safe: each benchmark thread has a state of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JudgeScores {

    private static final int ROWS = 1_000_000;
    private static final double POINTS = 100;

    /** What the scores are like: all different, or points with two decimals, many of them tied. */
    @Param({"different", "hundredths"})
    public String scores;

    private final double[] different = new double[ROWS];
    private final double[] hundredths = new double[ROWS];
    private final boolean[] churned = new boolean[ROWS];

    /** Creates the state: scores of which the low ones churn more often. */
    public JudgeScores() {
        scores = "";
        SplittableRandom random = new SplittableRandom(20_260_917);
        for (int row = 0; row < ROWS; row++) {
            double points = POINTS * random.nextDouble();
            different[row] = points;
            hundredths[row] = Math.rint(POINTS * points) / POINTS;
            churned[row] = random.nextDouble() < 0.2 - points / 600;
        }
    }

    /**
     * Judges the scores, bands and warnings included.
     *
     * @return the report
     */
    @Benchmark
    public BacktestResult backtestByApi() {
        return Backtest.standard().judge(ScoredRows.of(ScoreDirection.HIGHER_IS_BETTER, chosen(), churned));
    }

    /**
     * Sorts the scores, and no more.
     *
     * @return the scores, ascending
     */
    @Benchmark
    public double[] backtestByLoop() {
        double[] sorted = chosen().clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private double[] chosen() {
        return scores.equals("different") ? different : hundredths;
    }
}
