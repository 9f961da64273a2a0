package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @Test
    void bothBoundsBelongToTheInterval() {
        Interval interval = new Interval(-0.2, 0.4, 0.95);

        assertThat(interval.contains(-0.2)).isTrue();
        assertThat(interval.contains(0.4)).isTrue();
        assertThat(interval.contains(0.4000001)).isFalse();
        assertThat(interval.contains(Double.NaN)).isFalse();
    }

    @Test
    void negativeZeroIsZero() {
        assertThat(new Interval(-0.0, 0.0, 0.9)).isEqualTo(new Interval(0.0, 0.0, 0.9));
    }

    @Test
    void anotherUnitKeepsTheLevel() {
        assertThat(new Interval(0.25, 0.5, 0.8).times(100)).isEqualTo(new Interval(25.0, 50.0, 0.8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(0.0, 1.0, 0.8).times(-1))
                .withMessageContaining("-1.0");
    }

    @ParameterizedTest(name = "{0} to {1} at {2}")
    @CsvSource({
        "1, 0, 0.95, low is 1.0 but must be at most high (0.0)",
        "NaN, 1, 0.95, low is NaN but must be a finite number",
        "0, Infinity, 0.95, high is Infinity but must be a finite number",
        "0, 1, 0, level is 0.0 but must be more than 0",
        "0, 1, 1, level is 1.0 but must be more than 0 and less than 1",
        "0, 1, NaN, level is NaN"
    })
    void anInvalidIntervalIsRefusedByName(double low, double high, double level, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(low, high, level))
                .withMessageContaining(reason);
    }

    @Test
    void anAbsentBoundIsNotZero() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Interval(null, null, null))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::path)
                        .containsExactly("low", "high", "level"));
    }

    @Test
    void allProblemsAreSaidTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(Double.NaN, Double.NEGATIVE_INFINITY, 95.0))
                .withMessageContaining("NaN")
                .withMessageContaining("-Infinity")
                .withMessageContaining("95.0");
    }
}
