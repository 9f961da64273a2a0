package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-9")
class RocComparisonTest {

    private static final int ROWS = 300;
    private final double[] good = new double[ROWS];
    private final double[] poor = new double[ROWS];
    private final boolean[] event = new boolean[ROWS];

    RocComparisonTest() {
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < ROWS; i++) {
            double truth = random.nextDouble();
            event[i] = random.nextDouble() < truth / 2;
            good[i] = Math.round(truth * 20);
            poor[i] = truth + random.nextDouble() * 2;
        }
    }

    @Test
    void theErrorIsThatOfTheDefinition() {
        RocComparison compared = RocComparison.of(poor, good, event);
        double[][] signs = {new double[ROWS], new double[ROWS]};
        int events = 0;
        for (int i = 0; i < ROWS; i++) {
            events += event[i] ? 1 : 0;
            for (int j = 0; j < ROWS; j++) {
                if (event[i] && !event[j]) {
                    double pair = Math.signum(good[i] - good[j]) / 2 - Math.signum(poor[i] - poor[j]) / 2;
                    signs[0][i] += pair;
                    signs[1][j] += pair;
                }
            }
        }
        int others = ROWS - events;
        double variance = variance(signs[0], true, others) / events + variance(signs[1], false, events) / others;

        assertThat(compared.standardError()).isCloseTo(Math.sqrt(variance), within(1e-12));
        assertThat(compared.difference()).isEqualTo(compared.secondAuc() - compared.firstAuc());
        assertThat(compared.interval(0.95).low())
                .isCloseTo(compared.difference() - 1.959963984540054 * Math.sqrt(variance), within(1e-12));
        assertThat(compared.p()).isLessThan(0.01);
    }

    @Test
    void oneNumberAgainstItselfIsNoDifference() {
        RocComparison same = RocComparison.of(good, good, event);

        assertThat(same.difference()).isZero();
        assertThat(same.standardError()).isZero();
        assertThat(same.p()).isEqualTo(1);
    }

    @Test
    void swappingThemMirrorsTheDifference() {
        RocComparison one = RocComparison.of(poor, good, event);
        RocComparison other = RocComparison.of(good, poor, event);

        assertThat(other.difference()).isEqualTo(-one.difference());
        assertThat(other.standardError()).isCloseTo(one.standardError(), within(1e-15));
        assertThat(other.p()).isCloseTo(one.p(), within(1e-12));
    }

    @Test
    void aSingleEventIsTooFew() {
        boolean[] single = new boolean[ROWS];
        single[0] = true;

        assertThatThrownBy(() -> RocComparison.of(good, poor, single)).hasMessageContaining("2 rows or more");
    }

    private double variance(double[] sums, boolean ofEvents, int others) {
        double mean = 0;
        int n = 0;
        for (int i = 0; i < ROWS; i++) {
            if (event[i] == ofEvents) {
                mean += sums[i] / others;
                n++;
            }
        }
        mean /= n;
        double squares = 0;
        for (int i = 0; i < ROWS; i++) {
            squares += event[i] == ofEvents ? Math.pow(sums[i] / others - mean, 2) : 0;
        }
        return squares / (n - 1);
    }
}
