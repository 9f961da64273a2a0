package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.validation.InvalidValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.hipparchus.stat.inference.MannWhitneyUTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-9")
class DiscriminationTest {

    private static final boolean[] EVENT = {false, false, true, true};
    private static final double[] RISK = {0.1, 0.4, 0.35, 0.8};

    @Test
    void theTextbookAreaIsThreeQuarters() {
        Discrimination measured = Discrimination.of(RISK, EVENT);

        assertThat(measured.auc()).isEqualTo(0.75);
        assertThat(measured.rows()).isEqualTo(4);
        assertThat(measured.events()).isEqualTo(2);
        // 1 of 1 at the first event, 2 of 3 at the second
        assertThat(measured.averagePrecision()).isCloseTo((1 + 2 / 3.0) / 2, within(1e-15));
        assertThat(measured.ks()).isEqualTo(0.5);
    }

    @Test
    void aConstantTellsNothingForAnySizeOfSample() {
        for (int n = 2; n < 200; n++) {
            boolean[] event = new boolean[n];
            for (int i = 0; i < n; i += 1 + n / 5) {
                event[i] = true;
            }
            event[n - 1] = false;
            Discrimination constant = Discrimination.of(new double[n], event);

            assertThat(constant.auc()).isEqualTo(0.5);
            assertThat(constant.averagePrecision()).isEqualTo((double) constant.events() / n);
            assertThat(constant.ks()).isZero();
            assertThat(constant.lift()).hasSize(10).containsOnly(1.0);
        }
    }

    @Test
    void tenthsTakePartOfRowsAndShareTies() {
        // the upper 3 of 15 rows are tied and hold 2 of 3 events; a tenth is a row and a half
        double[] risk = {9, 9, 9, 5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5, -6};
        boolean[] event = new boolean[15];
        event[0] = true;
        event[2] = true;
        event[3] = true;
        List<Double> lift = Discrimination.of(risk, event).lift();

        assertThat(lift.get(0)).isCloseTo(10 / 3.0, within(1e-12));
        assertThat(lift.get(1)).isCloseTo(10 / 3.0, within(1e-12));
        assertThat(lift.get(2)).isCloseTo(10 / 3.0, within(1e-12));
        assertThat(lift.subList(3, 10)).containsOnly(0.0);
    }

    @Test
    void aThousandOrdersOfTheRowsGiveTheSameFiguresToTheLastBit() {
        SplittableRandom random = new SplittableRandom(20261120);
        double[] risk = new double[503];
        boolean[] event = new boolean[risk.length];
        for (int i = 0; i < risk.length; i++) {
            risk[i] = random.nextInt(40) / 7.0;
            event[i] = random.nextInt(50) < 5 + risk[i] * 3;
        }
        List<Object> first = figures(risk, event);
        for (int round = 0; round < 1000; round++) {
            shuffle(risk, event, random);
            assertThat(figures(risk, event)).isEqualTo(first);
        }
    }

    @Test
    void aMirroredNumberHasTheMirroredArea() {
        double[] mirrored = {-0.1, -0.4, -0.35, -0.8};

        assertThat(Discrimination.of(mirrored, EVENT).auc()).isEqualTo(0.25);
        assertThat(Discrimination.of(mirrored, EVENT).ks()).isEqualTo(0.5);
    }

    @Test
    void deLongsVarianceIsThatOfTheDefinition() {
        SplittableRandom random = new SplittableRandom(3);
        double[] risk = random.ints(90, 0, 25).asDoubleStream().toArray();
        boolean[] event = new boolean[risk.length];
        for (int i = 0; i < event.length; i++) {
            event[i] = random.nextInt(30) < risk[i];
        }
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int i = 0; i < event.length; i++) {
            (event[i] ? with : without).add(risk[i]);
        }
        double variance = variance(with, without, 1) / with.size() + variance(without, with, -1) / without.size();
        Discrimination measured = Discrimination.of(risk, event);

        assertThat(measured.aucStandardError()).isCloseTo(Math.sqrt(variance), within(1e-12));
        assertThat(measured.aucInterval(0.95).low())
                .isCloseTo(measured.auc() - 1.959963984540054 * Math.sqrt(variance), within(1e-12));
        // the other oracle: hipparchus counts pairs, and gives the lesser of U and its mirror
        double u = new MannWhitneyUTest().mannWhitneyU(array(with), array(without));
        assertThat(Math.min(measured.auc(), 1 - measured.auc()))
                .isCloseTo(u / with.size() / without.size(), within(1e-12));
    }

    @Test
    void aPerfectRankingOfAFewIsNotCertain() {
        double[] risk = new double[20];
        boolean[] event = new boolean[20];
        for (int i = 0; i < 20; i++) {
            risk[i] = i;
            event[i] = i >= 10;
        }
        Interval interval = Discrimination.of(risk, event).aucInterval(0.95);
        for (int i = 0; i < 20; i++) {
            risk[i] = -i;
        }
        Interval mirrored = Discrimination.of(risk, event).aucInterval(0.95);

        assertThat(interval.low()).isCloseTo(0.80021, within(1e-5));
        assertThat(interval.high()).isEqualTo(1);
        assertThat(mirrored.low()).isZero();
        assertThat(mirrored.high()).isEqualTo(1 - interval.low());
    }

    @Test
    void theIntervalsOfKsAndLiftCoverTheTruthAsOftenAsTheySay() {
        int samples = 2_000;
        int ofKs = 0;
        int ofTop = 0;
        int ofFifth = 0;
        SplittableRandom random = new SplittableRandom(77);
        for (int sample = 0; sample < samples; sample++) {
            double[] risk = random.doubles(400).toArray();
            boolean[] event = new boolean[risk.length];
            for (int i = 0; i < risk.length; i++) {
                event[i] = random.nextDouble() < 0.4 * risk[i];
            }
            Discrimination measured = Discrimination.of(risk, event);
            // densities 2x of events and (1 - 0.4x) / 0.8 of others: farthest apart at x = 0.5, by 0.3125
            ofKs += measured.ksInterval(0.9).contains(0.3125) ? 1 : 0;
            ofTop += measured.liftIntervals(0.9).get(0).contains(1.9) ? 1 : 0;
            ofFifth += measured.liftIntervals(0.9).get(4).contains(1.1) ? 1 : 0;
        }

        assertThat(ofKs).isGreaterThan(1_800);
        assertThat(ofTop).isBetween(1_770, 1_950);
        assertThat(ofFifth).isBetween(1_770, 1_950);
    }

    @Test
    void aConstantHasIntervalsThatHoldItsFiguresAndTellNothing() {
        boolean[] event = new boolean[60];
        Arrays.fill(event, 0, 12, true);
        Discrimination constant = Discrimination.of(new double[60], event);

        assertThat(constant.ksInterval(0.95).low()).isZero();
        assertThat(constant.ksInterval(0.95).high()).isGreaterThan(0.3);
        assertThat(constant.liftIntervals(0.95)).hasSize(10).allMatch(interval -> interval.contains(1.0));
        assertThat(constant.ksInterval(0.95).contains(constant.ks())).isTrue();
    }

    @Test
    void whatCannotBeRankedIsRefusedByName() {
        assertThatThrownBy(() -> Discrimination.of(new double[2], new boolean[2]))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("true in 0 of 2 rows");
        assertThatThrownBy(() -> Discrimination.of(new double[3], new boolean[2]))
                .hasMessageContaining("as long as risk (3)");
        assertThatThrownBy(() -> Discrimination.of(new double[] {1, Double.NaN}, new boolean[] {true, false}))
                .hasMessageContaining("risk[1] is NaN");
        assertThatThrownBy(() -> Discrimination.of(new double[0], new boolean[0]))
                .hasMessageContaining("empty");
    }

    private static List<Object> figures(double[] risk, boolean[] event) {
        Discrimination measured = Discrimination.of(risk, event);
        return List.of(
                measured.auc(),
                measured.aucInterval(0.95),
                measured.averagePrecision(),
                measured.ks(),
                measured.lift(),
                Calibration.fit(risk, event).rate(2.5));
    }

    private static void shuffle(double[] risk, boolean[] event, SplittableRandom random) {
        for (int i = risk.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double number = risk[i];
            risk[i] = risk[j];
            risk[j] = number;
            boolean outcome = event[i];
            event[i] = event[j];
            event[j] = outcome;
        }
    }

    /** The variance of the shares of the others on the right side of each, pair by pair. */
    private static double variance(List<Double> values, List<Double> others, int sign) {
        double[] shares = new double[values.size()];
        for (int i = 0; i < shares.length; i++) {
            for (double other : others) {
                shares[i] += (1 + sign * Math.signum(values.get(i) - other)) / 2 / others.size();
            }
        }
        double mean = 0;
        for (double share : shares) {
            mean += share / shares.length;
        }
        double sum = 0;
        for (double share : shares) {
            sum += (share - mean) * (share - mean);
        }
        return sum / (shares.length - 1);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }
}
