package io.github.cskit.core.statistics.slope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.statistics.MannKendall;
import io.github.cskit.core.statistics.TheilSen;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Slopes by rank, without listing them, are to the bit those of a sorted list of all. */
class SlopeRanksProperties {

    private static final int KINDS = 9;

    @Property(tries = 1_000, seed = "20261125")
    void everyRankIsThatOfTheSortedList(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 2 + random.nextInt(40);
        double[] x = column(random, n);
        double[] y = column(random, n);
        double[] all = allSlopes(x, y);
        if (all.length == 0) {
            return;
        }
        SlopeRanks ranks = SlopeRanks.of(x, y, 1 + random.nextInt(30));

        assertThat(ranks.pairs()).isEqualTo(all.length);
        for (int rank = 1; rank <= all.length; rank++) {
            assertThat(ranks.nth(rank)).as("rank %d of %d", rank, all.length).isEqualTo(all[rank - 1]);
        }
    }

    @Property(tries = 25, seed = "20261126")
    void aLongSeriesHasTheLineOfTheSortedList(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = column(random, 1_200);
        double[] y = column(random, 1_200);
        double[] all = allSlopes(x, y);
        if (all.length == 0) {
            return;
        }
        TheilSen line = TheilSen.fit(x, y, 0.9);
        SlopeRanks ranks = SlopeRanks.of(x, y, 2_000);

        assertThat(line.pairs()).isEqualTo(all.length);
        assertThat(line.slope()).isEqualTo(all[(all.length - 1) / 2] / 2 + all[all.length / 2] / 2);
        assertThat(all)
                .contains(line.slopeInterval().low(), line.slopeInterval().high());
        for (int part = 0; part <= 10; part++) {
            int rank = 1 + (int) ((all.length - 1L) * part / 10);
            assertThat(ranks.nth(rank)).isEqualTo(all[rank - 1]);
        }
    }

    @Property(tries = 300, seed = "20261127")
    void fallingPairsAreCountedByMerging(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = column(random, 2 + random.nextInt(70));
        long s = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                s += Integer.signum(Double.compare(values[j] + 0.0, values[i] + 0.0));
            }
        }

        assertThat(MannKendall.test(values).s()).isEqualTo(s);
    }

    /** Makes whole and decimal numbers, with and without ties, evenly spaced ones, times, huge and tiny ones. */
    private static double[] column(SplittableRandom random, int n) {
        int kind = random.nextInt(KINDS);
        DoubleUnaryOperator make = i -> switch (kind) {
            case 0 -> i;
            case 1 -> random.nextInt(5);
            case 2 -> random.nextInt(12) / 10.0;
            case 3 -> random.nextDouble();
            case 4 -> 1.7e9 + 86_400 * i + random.nextInt(3);
            case 5 -> random.nextInt(20) == 0 ? (random.nextDouble() - 0.5) * 1e30 : random.nextInt(9) - 4;
            case 6 -> random.nextInt(3) == 0 ? -0.0 : 0.1 * random.nextInt(4) + 0.2;
            case 7 -> Math.scalb(random.nextDouble() - 0.5, random.nextInt(60) - 30);
            default -> 0.3 + Math.ulp(0.3) * random.nextInt(3);
        };
        double[] values = new double[n];
        Arrays.setAll(values, i -> make.applyAsDouble(i));
        return values;
    }

    private static double[] allSlopes(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (x[i] != x[j]) {
                    slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]);
                }
            }
        }
        return SlopePoints.sorted(
                Arrays.stream(slopes, 0, count).map(slope -> slope + 0.0).toArray());
    }
}
