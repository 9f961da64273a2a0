package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.validation.InvalidValueException;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the remissions of E. J. Freireich et al., Blood 21 (1963), group 6-MP: the example that every program shows. */
@Tag("ONB-1")
class KaplanMeierTest {

    private static final double[] WEEKS = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35
    };
    private static final boolean[] RELAPSED = {
        true, true, true, false, true, false, true, false, false, true, true, false, false, false, true, true, false,
        false, false, false, false
    };

    @ParameterizedTest(name = "week {0}: {1} ({2} to {3})")
    @CsvSource({
        "6, 0.8571428571428571, 0.6197179552659838, 0.951551747646997, 0.0764",
        "9.5, 0.8067226890756302, 0.5631465646222333, 0.9228090192028804, 0.0869",
        "10, 0.7529411764705881, 0.5031995107999564, 0.8893618351692655, 0.0963",
        "15, 0.6901960784313724, 0.43161022248618397, 0.8490659633494507, 0.1068",
        "22, 0.53781512605042, 0.26777893676713505, 0.7467907176353944, 0.1282",
        "99, 0.4481792717086834, 0.18805200595923235, 0.6801426284952414, 0.1346"
    })
    void theCurveAndItsIntervalMeetThoseOfSciPy(double time, double survival, double low, double high, double error) {
        KaplanMeier curve = KaplanMeier.of(WEEKS, RELAPSED);
        Interval interval = curve.survivalInterval(time, 0.95).orElseThrow();

        assertThat(curve.survival(time)).isCloseTo(survival, within(1e-12));
        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
        KaplanMeier.Step step = curve.steps().stream()
                .filter(each -> each.time() <= time)
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(step.standardError()).isCloseTo(error, within(5e-5));
    }

    @Test
    void theMedianIsThatOfTheBooksWithAnUpperBoundThatIsNotReached() {
        KaplanMeier curve = KaplanMeier.of(WEEKS, RELAPSED);

        assertThat(curve.n()).isEqualTo(21);
        assertThat(curve.events()).isEqualTo(9);
        assertThat(curve.median()).hasValue(23);
        assertThat(curve.medianLow(0.95)).hasValue(13);
        assertThat(curve.medianHigh(0.95)).isEmpty();
        assertThat(curve.quantile(0.25)).hasValue(13);
    }

    @Test
    void theOrderOfTheRowsIsNotSeen() {
        double[] weeks = new double[WEEKS.length];
        boolean[] relapsed = new boolean[WEEKS.length];
        for (int i = 0; i < weeks.length; i++) {
            weeks[i] = WEEKS[weeks.length - 1 - i];
            relapsed[i] = RELAPSED[weeks.length - 1 - i];
        }

        assertThat(KaplanMeier.of(weeks, relapsed).steps())
                .isEqualTo(KaplanMeier.of(WEEKS, RELAPSED).steps());
    }

    @Test
    void aMedianThatIsNotReachedIsAbsentAndNotTheLastTime() {
        KaplanMeier none = KaplanMeier.of(new double[] {1, 2}, new boolean[2]);

        assertThat(none.median()).isEmpty();
        assertThat(none.survival(5)).isEqualTo(1);
        assertThat(none.survivalInterval(5, 0.95)).isEmpty();
    }

    @Test
    void exactlyHalfIsReachedAndAllGoneIsZero() {
        KaplanMeier curve = KaplanMeier.of(new double[] {3, 5, 7, 9}, new boolean[] {true, true, true, true});

        assertThat(curve.median()).hasValue(5);
        assertThat(curve.survival(9)).isZero();
        assertThat(curve.survivalInterval(9, 0.95)).isEmpty();
        assertThat(curve.survival(2.9)).isEqualTo(1);
    }

    @Test
    void manyEqualStepsStillReachTheirHalf() {
        double[] times = new double[1000];
        Arrays.setAll(times, i -> i);
        boolean[] event = new boolean[1000];
        Arrays.fill(event, true);

        assertThat(KaplanMeier.of(times, event).median()).hasValue(499);
    }

    @Test
    void impossibleTimesAreRefusedByName() {
        assertThatThrownBy(() -> KaplanMeier.of(new double[] {1, -1}, new boolean[2]))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("times[1]");
        assertThatThrownBy(() -> KaplanMeier.of(new double[0], new boolean[0])).hasMessageContaining("empty");
        assertThatThrownBy(() -> KaplanMeier.of(new double[2], new boolean[3])).hasMessageContaining("3 long");
        assertThatThrownBy(() -> KaplanMeier.of(WEEKS, RELAPSED).quantile(1)).hasMessageContaining("share");
    }
}
