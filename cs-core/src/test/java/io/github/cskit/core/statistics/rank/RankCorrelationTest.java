package io.github.cskit.core.statistics.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.hipparchus.stat.correlation.KendallsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAT-5")
class RankCorrelationTest {

    private static final double LEVEL = 0.95;
    private static final double[] FEW = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3};
    private static final double[] OTHER = {2, 7, 1, 8, 2, 8, 1, 8, 2, 8};

    /** Hipparchus counts pairs one by one and ranks by sorting objects. */
    @ParameterizedTest(name = "{0} levels")
    @ValueSource(ints = {2, 3, 11, 1_000_000})
    void bothCoefficientsAreThoseOfAnotherLibraryWithTies(int levels) {
        SplittableRandom random = new SplittableRandom(20261201 + levels);
        for (int run = 0; run < 200; run++) {
            int n = 5 + random.nextInt(60);
            double[] x = random.doubles(n)
                    .map(u -> Math.rint(u * levels) - levels / 3.0)
                    .toArray();
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                y[i] = Math.rint(10 * random.nextDouble()) + (run % 3 - 1) * x[i] * 10 / levels;
            }
            of(x, y).ifPresent(found -> {
                assertThat(found.spearman()).isCloseTo(new SpearmansCorrelation().correlation(x, y), within(1e-12));
                assertThat(found.kendall()).isCloseTo(new KendallsCorrelation().correlation(x, y), within(1e-12));
            });
        }
    }

    /** The figures of scipy.stats.spearmanr and kendalltau for the same columns. */
    @Test
    void eachRowByItselfHasThePOfStudentsT() {
        RankCorrelation found = of(FEW, OTHER).orElseThrow();

        assertThat(found.spearman()).isCloseTo(0.13471506281091267, within(1e-12));
        assertThat(found.p()).isCloseTo(0.7106008805223829, within(1e-12));
        assertThat(found.kendall()).isCloseTo(0.13041013273932525, within(1e-12));
        assertThat(found.effectiveSize()).isEqualTo(10);
    }

    /** Above a thousand rows another way of sorting is taken. */
    @Test
    void manyRowsAreOrderedLikeFew() {
        SplittableRandom random = new SplittableRandom(8);
        double[] x = random.doubles(3_000, -1e300, 1e300)
                .map(u -> u > 0 ? Math.log(u) : -Math.rint(Math.log(-u)))
                .toArray();
        double[] y = random.doubles(3_000).map(u -> Math.rint(10 * u)).toArray();
        RankCorrelation found = of(x, y).orElseThrow();

        assertThat(found.spearman()).isCloseTo(new SpearmansCorrelation().correlation(x, y), within(1e-12));
        assertThat(found.kendall()).isCloseTo(new KendallsCorrelation().correlation(x, y), within(1e-12));
    }

    /** One account that answers a hundred times alike does not know a hundred times as much. */
    @Test
    void answersRepeatedWithinTheirAccountTellNoMoreThanOnce() {
        SplittableRandom random = new SplittableRandom(5);
        int accounts = 40;
        double[] x = random.doubles(accounts).toArray();
        double[] y = random.doubles(accounts).toArray();
        int copies = 25;
        double[] manyX = new double[accounts * copies];
        double[] manyY = new double[accounts * copies];
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < manyX.length; i++) {
            manyX[i] = x[i % accounts];
            manyY[i] = y[i % accounts];
            keys.add(i % accounts);
        }
        RankCorrelation once = of(x, y).orElseThrow();
        RankCorrelation clustered = RankCorrelation.of(manyX, OrderedColumn.of(manyY), RowClusters.of(keys), LEVEL)
                .orElseThrow();
        RankCorrelation fooled = of(manyX, manyY).orElseThrow();

        assertThat(clustered.spearman()).isCloseTo(once.spearman(), within(1e-3));
        assertThat(clustered.p()).isCloseTo(once.p(), within(0.05));
        assertThat(clustered.effectiveSize()).isCloseTo(accounts, within(3.0));
        assertThat(clustered.clusters()).isEqualTo(accounts);
        assertThat(clustered.n()).isEqualTo(1_000);
        assertThat(clustered.varied()).isEqualTo(accounts - 1);
        assertThat(fooled.p()).isLessThan(clustered.p() / 10);
        assertThat(width(clustered.interval().orElseThrow()))
                .isGreaterThan(3 * width(fooled.interval().orElseThrow()));
        assertThat(width(clustered.kendallInterval().orElseThrow()))
                .isGreaterThan(3 * width(fooled.kendallInterval().orElseThrow()));
    }

    @Test
    void theOrderOfTheRowsMakesNoDifferenceToABit() {
        SplittableRandom random = new SplittableRandom(6);
        int n = 700;
        double[] x = random.doubles(n).map(u -> Math.floor(50 * u * u)).toArray();
        double[] y = random.doubles(n).map(u -> Math.floor(11 * u)).toArray();
        List<Integer> keys = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            keys.add(random.nextInt(90));
            order.add(i);
        }
        String expected = figures(x, y, keys);
        for (int run = 0; run < 50; run++) {
            Collections.shuffle(order, new Random(run));
            double[] shuffledX = order.stream().mapToDouble(i -> x[i]).toArray();
            double[] shuffledY = order.stream().mapToDouble(i -> y[i]).toArray();
            List<Integer> shuffledKeys = order.stream().map(keys::get).toList();

            assertThat(figures(shuffledX, shuffledY, shuffledKeys)).isEqualTo(expected);
        }
    }

    @Test
    void turningAColumnRoundTurnsTheSignAndNothingElse() {
        double[] turned = Arrays.stream(FEW).map(value -> -value).toArray();
        RankCorrelation found = of(FEW, OTHER).orElseThrow();
        RankCorrelation reversed = of(turned, OTHER).orElseThrow();

        assertThat(reversed.spearman()).isEqualTo(-found.spearman());
        assertThat(reversed.kendall()).isEqualTo(-found.kendall());
        assertThat(reversed.p()).isEqualTo(found.p());
        assertThat(reversed.interval().orElseThrow().low())
                .isCloseTo(-found.interval().orElseThrow().high(), within(1e-12));
    }

    @Test
    void rowsThatAreNotMeasuredAreLeftOut() {
        double[] holes = {3, Double.NaN, 4, 1, Double.NaN, 9, 2, 6, 5, 3};
        double[] kept = {3, 4, 1, 9, 2, 6, 5, 3};
        double[] with = {2, 1, 8, 8, 1, 8, 2, 8};

        assertThat(of(holes, OTHER).orElseThrow().n()).isEqualTo(8);
        assertThat(of(holes, OTHER).orElseThrow().spearman())
                .isEqualTo(of(kept, with).orElseThrow().spearman());
        assertThat(of(holes, OTHER).orElseThrow().p())
                .isEqualTo(of(kept, with).orElseThrow().p());
    }

    @Test
    void constantsAndTooFewHaveNone() {
        assertThat(of(new double[10], OTHER)).isEmpty();
        assertThat(of(OTHER, new double[10])).isEmpty();
        assertThat(of(new double[] {-0.0, 0, 0, -0.0}, new double[] {1, 2, 3, 4}))
                .isEmpty();
        assertThat(of(new double[] {1, 2, 3}, new double[] {1, 2, 3})).isEmpty();
        assertThat(RankCorrelation.of(
                        FEW, OrderedColumn.of(OTHER), RowClusters.of(List.of(1, 1, 1, 1, 2, 2, 2, 3, 3, 3)), LEVEL))
                .isEmpty();
        assertThat(of(new double[0], new double[0])).isEmpty();
    }

    @Test
    void perfectOrderHasNoIntervalAndVanishingP() {
        double[] rising = {1, 2, 3, 4, 5, 6, 7, 8};
        RankCorrelation found = of(rising, rising).orElseThrow();

        assertThat(found.spearman()).isCloseTo(1, within(1e-12));
        assertThat(found.kendall()).isCloseTo(1, within(1e-12));
        assertThat(found.p()).isLessThan(1e-12);
    }

    @Test
    void hugeAndTinyValuesAreOrderedLikeAllOthers() {
        double[] extremes = {-Double.MAX_VALUE, -1, -Double.MIN_VALUE, 0, Double.MIN_VALUE, 1, Double.MAX_VALUE};
        double[] rising = {1, 2, 3, 4, 5, 6, 7};

        assertThat(of(extremes, rising).orElseThrow().kendall()).isEqualTo(1);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(new double[] {1, 2, Double.POSITIVE_INFINITY, 4}, new double[] {1, 2, 3, 4}))
                .withMessageContaining("x[2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(new double[4], new double[] {1, 2, Double.NaN, 4}))
                .withMessageContaining("values[2]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(new double[3], new double[4]))
                .withMessageContaining("be as long as x (3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelation.of(FEW, OrderedColumn.of(OTHER), RowClusters.each(9), LEVEL))
                .withMessageContaining("clusters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankCorrelation.of(FEW, OrderedColumn.of(OTHER), RowClusters.each(10), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> RankCorrelation.detectable(100, 0.05, 0.3));
    }

    @Test
    void theDetectableCorrelationFallsWithRowsAndGrowsWithTries() {
        double one = RankCorrelation.detectable(300, 0.05, 0.8);

        assertThat(one).isCloseTo(0.161, within(0.002));
        assertThat(RankCorrelation.detectable(300, 0.05 / 40, 0.8)).isBetween(one, 0.25);
        assertThat(RankCorrelation.detectable(1200, 0.05, 0.8)).isCloseTo(one / 2, within(0.002));
        assertThat(RankCorrelation.detectable(4, 0.05, 0.8)).isEqualTo(1);
    }

    private static Optional<RankCorrelation> of(double[] x, double[] y) {
        return RankCorrelation.of(x, OrderedColumn.of(y), RowClusters.each(x.length), LEVEL);
    }

    private static String figures(double[] x, double[] y, List<Integer> keys) {
        RankCorrelation found = RankCorrelation.of(x, OrderedColumn.of(y), RowClusters.of(keys), LEVEL)
                .orElseThrow();
        return List.of(
                        found.spearman(),
                        found.kendall(),
                        found.p(),
                        found.interval(),
                        found.kendallInterval(),
                        found.effectiveSize(),
                        found.varied(),
                        found.clusters())
                .toString();
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
