package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    @ParameterizedTest(name = "{0} of {1} is {2} to {3}")
    @CsvSource({
        "7, 10, 0.3967781474611454, 0.8922087325936989",
        "0, 12, 0.0, 0.24249400665524085",
        "12, 12, 0.7575059933447592, 1.0",
        "18, 20, 0.6989663547715125, 0.9721335187862318"
    })
    void wilsonAtNinetyFivePercentHasItsPublishedValue(long successes, long trials, double low, double high) {
        Interval interval = Proportion.of(successes, trials).wilson(0.95);

        assertThat(interval.low()).isCloseTo(low, within(1e-12));
        assertThat(interval.high()).isCloseTo(high, within(1e-12));
        assertThat(interval.level()).isEqualTo(0.95);
    }

    @Test
    void theEndsAreExact() {
        assertThat(Proportion.of(0, 12).wilson(0.95).low()).isEqualTo(0.0);
        assertThat(Proportion.of(12, 12).wilson(0.95).high()).isEqualTo(1.0);
    }

    @Test
    void wilsonAgreesWithHipparchus() {
        for (int trials = 1; trials <= 40; trials++) {
            for (int successes = 0; successes <= trials; successes++) {
                ConfidenceInterval oracle =
                        BinomialProportion.getWilsonScoreInterval(trials, (double) successes / trials, 0.9);
                Interval interval = Proportion.of(successes, trials).wilson(0.9);
                assertThat(interval.low()).isCloseTo(oracle.getLowerBound(), within(1e-9));
                assertThat(interval.high()).isCloseTo(oracle.getUpperBound(), within(1e-9));
            }
        }
    }

    @Test
    void anAbsentCountIsNotZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(null, 3L))
                .withMessageContaining("successes is absent but must be given");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"0, 0, trials", "-1, 3, successes", "4, 3, be at most trials (3)", "0, -1, trials"})
    void anImpossibleProportionIsRefused(long successes, long trials, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Proportion.of(successes, trials))
                .withMessageContaining(reason);
    }
}
