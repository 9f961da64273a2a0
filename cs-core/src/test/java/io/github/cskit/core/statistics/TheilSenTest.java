package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TheilSenTest {

    @Test
    void theExampleOfSenHasItsPublishedSlopeAndInterval() {
        double[] x = {1, 2, 3, 4, 10, 12, 18};
        double[] y = {9, 15, 19, 20, 45, 55, 78};

        TheilSen line = TheilSen.fit(x, y, 0.93);

        assertThat(line.slope()).isEqualTo(4.0);
        assertThat(line.intercept()).isEqualTo(4.0);
        assertThat(line.slopeInterval().low()).isCloseTo(26.0 / 7, within(1e-12));
        assertThat(line.slopeInterval().high()).isCloseTo(4.375, within(1e-12));
        assertThat(line.pairs()).isEqualTo(21);
    }

    @Test
    void unevenSpacingGivesTheValuesOfOtherSoftware() {
        double[] weeks = {0, 3 / 7.0, 1, 20 / 7.0, 4, 41 / 7.0};
        double[] points = {82.5, 81, 80.2, 77, 76.1, 70.4};

        TheilSen line = TheilSen.fit(weeks, points, 0.80);

        assertThat(line.slope()).isCloseTo(-1.925, within(1e-9));
        assertThat(line.intercept()).isCloseTo(82.3125, within(1e-9));
        assertThat(line.slopeInterval().low()).isCloseTo(-2.2, within(1e-9));
        assertThat(line.slopeInterval().high()).isCloseTo(-1.4, within(1e-9));
    }

    @Test
    void pairsWithTheSamePositionAreLeftOut() {
        TheilSen line = TheilSen.fit(new double[] {0, 0, 1}, new double[] {0, 100, 1}, 0.8);

        assertThat(line.pairs()).isEqualTo(2);
        assertThat(line.slope()).isCloseTo((1 - 99) / 2.0, within(1e-12));
    }

    @Test
    void oneWildPointDoesNotCarryTheSlopeAway() {
        double[] x = {0, 1, 2, 3, 4, 5};

        assertThat(TheilSen.fit(x, new double[] {10, 9, 8, 7, 6, 5}, 0.8).slope())
                .isEqualTo(-1);
        assertThat(TheilSen.fit(x, new double[] {10, 9, 1_000, 7, 6, 5}, 0.8).slope())
                .isCloseTo(-1, within(1e-9));
    }

    @Test
    void equalValuesHaveAFlatLineWithoutWidth() {
        TheilSen line = TheilSen.fit(new double[] {0, 1, 2, 3}, new double[] {5, 5, 5, 5}, 0.95);

        assertThat(line.slope()).isZero();
        assertThat(line.slopeInterval()).isEqualTo(new Interval(0.0, 0.0, 0.95));
    }

    @Test
    void anIntervalOutOfReachSpansAllSlopes() {
        TheilSen line = TheilSen.fit(new double[] {0, 1, 2}, new double[] {0, 1, 5}, 0.999);

        assertThat(line.slopeInterval()).isEqualTo(new Interval(1.0, 4.0, 0.999));
    }

    @Test
    void aHundredThousandReadingsAreRankedWithoutListingTheirFiveBillionSlopes() {
        SplittableRandom random = new SplittableRandom(5);
        double[] time = IntStream.range(0, 100_000).mapToDouble(i -> i).toArray();
        double[] noise = random.doubles(100_000, -5, 5).toArray();
        double[] whole = new double[time.length];
        double[] slow = new double[time.length];
        for (int i = 0; i < time.length; i++) {
            slow[i] = 3e-5 * i + noise[i];
            whole[i] = Math.rint(slow[i]);
        }
        TheilSen line = TheilSen.fit(time, slow, 0.95);
        TheilSen ofWhole = TheilSen.fit(time, whole, 0.95);

        assertThat(line.pairs()).isEqualTo(4_999_950_000L);
        assertThat(line.slopeInterval().contains(3e-5)).isTrue();
        assertThat(line.slope()).isCloseTo(3e-5, within(1e-6));
        assertThat(ofWhole.slope()).isCloseTo(3e-5, within(4e-6));
        assertThat(MannKendall.test(whole).pIncreasing()).isLessThan(1e-9);
    }

    @Test
    void impossibleInputIsRefusedByName() {
        double[] two = {1, 2};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TheilSen.fit(new double[] {1, 1}, two, 0.8))
                .withMessageContaining("x is the same everywhere but must differ at least once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TheilSen.fit(new double[] {1, 2, 3}, two, 0.8))
                .withMessageContaining("y is 2 long but must be as long as x (3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TheilSen.fit(two, new double[] {1, Double.NaN}, 0.8))
                .withMessageContaining("y[1] is NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TheilSen.fit(two, new double[] {-1e308, 1e308}, 0.8))
                .withMessageContaining("finite number");
        assertThatIllegalArgumentException().isThrownBy(() -> TheilSen.fit(new double[5_001], new double[5_001], 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> TheilSen.fit(two, two, 80));
    }
}
