package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-9")
class CalibrationTest {

    @Test
    void stepsOutOfOrderArePooled() {
        Calibration map = Calibration.fit(new double[] {1, 2, 3, 4, 4}, new boolean[] {false, true, false, true, true});

        assertThat(map.steps()).isEqualTo(3);
        assertThat(map.rate(0)).isZero();
        assertThat(map.rate(2.5)).isEqualTo(0.5);
        assertThat(map.rate(1.75)).isEqualTo(0.25);
        assertThat(map.rate(9)).isEqualTo(1);
    }

    @Test
    void aNumberThatTellsNothingOrIsTheWrongWayRoundGetsTheBaseRate() {
        boolean[] event = {true, true, false, false, false};

        assertThat(Calibration.fit(new double[5], event).rate(3)).isEqualTo(0.4);
        assertThat(Calibration.fit(new double[] {1, 2, 3, 4, 5}, event).steps()).isEqualTo(1);
        assertThat(Calibration.fit(new double[] {1, 2, 3, 4, 5}, event).rate(1)).isEqualTo(0.4);
    }

    @Test
    void noRisingMapIsNearerToTheOutcomes() {
        SplittableRandom random = new SplittableRandom(8);
        double[] risk = random.doubles(400).toArray();
        boolean[] event = new boolean[risk.length];
        for (int i = 0; i < event.length; i++) {
            event[i] = random.nextDouble() < risk[i] * risk[i];
        }
        Calibration map = Calibration.fit(risk, event);
        double[] truth = new double[risk.length];
        double[] fitted = new double[risk.length];
        for (int i = 0; i < event.length; i++) {
            truth[i] = risk[i] * risk[i];
            fitted[i] = map.rate(risk[i]);
        }

        // joined by lines, the map is not the pooled steps themselves, but near them
        assertThat(brier(fitted, event)).isLessThan(brier(truth, event) + 0.002);
        for (double x = 0.01; x < 1; x += 0.01) {
            assertThat(map.rate(x)).isGreaterThanOrEqualTo(map.rate(x - 0.01));
        }
    }

    @Test
    void numbersOfAnySizeAreFine() {
        Calibration map = Calibration.fit(new double[] {-1.7e308, 1.7e308}, new boolean[] {false, true});

        assertThat(map.rate(0)).isEqualTo(0.5);
        assertThat(map.rate(1.7e308)).isEqualTo(1);
    }

    private static double brier(double[] rates, boolean[] event) {
        return BrierScore.of(RankedOutcomes.of(rates, event)).score();
    }
}
