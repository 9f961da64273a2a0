package io.github.cskit.examples.benchmarks.series;

import io.github.cskit.core.statistics.MannKendall;
import io.github.cskit.core.statistics.TheilSen;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Fits Theil–Sen lines to long series, and tests them by Mann and Kendall: ten times the readings have a hundred times the
 * pairs, and should cost little more than ten times. Beside them, no more than sorting the readings.
 *
 * <p>Not thread-safe: each benchmark thread has a state of its own.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RankSlopes {

    private static final double LEVEL = 0.8;

    /** How many readings. */
    @Param({"10000", "100000"})
    public int readings;

    /** What the readings are like: all different, or points, many of them tied. */
    @Param({"different", "points"})
    public String values;

    private double[] time = {};
    private double[] value = {};

    /** Creates the state; the set-up fills it. */
    public RankSlopes() {
        values = "";
    }

    /** Makes a series that rises slowly. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(20_261_125);
        time = new double[readings];
        value = new double[readings];
        for (int i = 0; i < readings; i++) {
            time[i] = i;
            double reading = 60 + 3.0 * i / readings + 20 * random.nextDouble();
            value[i] = values.equals("points") ? Math.rint(reading) : reading;
        }
    }

    /**
     * Fits a line.
     *
     * @return the line
     */
    @Benchmark
    public TheilSen lineByApi() {
        return TheilSen.fit(time, value, LEVEL);
    }

    /**
     * Tests for a trend.
     *
     * @return the test
     */
    @Benchmark
    public MannKendall testByApi() {
        return MannKendall.test(value);
    }

    /**
     * Sorts the readings, and no more.
     *
     * @return the readings, ascending
     */
    @Benchmark
    public double[] testByLoop() {
        double[] sorted = value.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
