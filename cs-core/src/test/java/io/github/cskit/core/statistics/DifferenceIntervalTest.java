package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAT-2")
class DifferenceIntervalTest {

    @Test
    void aFallBySixteenPointsInAHundredAnswersMayBeChance() {
        Interval change = NetShare.of(42, 30, 28).changeFrom(NetShare.of(50, 30, 20), 0.95);

        assertThat(100 * change.low()).isCloseTo(-37.43, within(0.005));
        assertThat(100 * change.high()).isCloseTo(6.36, within(0.005));
    }

    @Test
    void theOtherWayRoundTheChangeIsMirrored() {
        Interval down = NetShare.of(42, 30, 28).changeFrom(NetShare.of(50, 30, 20), 0.9);
        Interval up = NetShare.of(50, 30, 20).changeFrom(NetShare.of(42, 30, 28), 0.9);

        assertThat(up.low()).isEqualTo(-down.high());
        assertThat(up.high()).isEqualTo(-down.low());
    }

    /** Published by Newcombe (1998), table II. */
    @ParameterizedTest(name = "{0}/{1} − {2}/{3} is {4} to {5}")
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "0, 10, 0, 20, -0.1611, 0.2775"
    })
    void sharesDifferByNewcombesInterval(long x, long m, long y, long n, double low, double high) {
        Interval change = Proportion.of(x, m).changeFrom(Proportion.of(y, n), 0.95);

        assertThat(change.low()).isCloseTo(low, within(0.00005));
        assertThat(change.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void aKnownWholeNarrowsTheIntervalAndAWholeThatAnsweredHasNone() {
        NetShare net = NetShare.of(50, 30, 20);
        FinitePopulation all = FinitePopulation.of(100);
        FinitePopulation more = FinitePopulation.of(200);
        FinitePopulation many = FinitePopulation.of(1_000_000_000);

        assertThat(FinitePopulation.of(100).effectiveSize(80)).isEqualTo(396);
        assertThat(net.adjustedWald(0.95, all.effectiveSize(100))).isEqualTo(new Interval(0.3, 0.3, 0.95));
        assertThat(width(net.adjustedWald(0.95, more.effectiveSize(100))))
                .isCloseTo(width(net.adjustedWald(0.95)) * Math.sqrt(100.0 / 199), within(0.003));
        assertThat(width(net.adjustedWald(0.95, many.effectiveSize(100))))
                .isCloseTo(width(net.adjustedWald(0.95)), within(1e-7));
        assertThat(Proportion.of(7, 10).wilson(0.95, FinitePopulation.of(10).effectiveSize(10)))
                .isEqualTo(new Interval(0.7, 0.7, 0.95));
        assertThat(net.changeFrom(NetShare.of(40, 40, 20), Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0.95)
                        .low())
                .isCloseTo(0.1, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 101})
    void moreThanThereAreCannotHaveAnswered(long sampled) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FinitePopulation.of(100).effectiveSize(sampled))
                .withMessageContaining("sampled is " + sampled + " but must be from 1 to 100");
    }

    @Test
    void sharesWithoutCountsAreTheSameAsTheirCounts() {
        Interval counts = NetShare.of(50, 30, 20).adjustedWald(0.95);
        Interval shares = NetShare.adjustedWald(0.5, 0.2, 100, 0.95);

        assertThat(shares.low()).isCloseTo(counts.low(), within(1e-12));
        assertThat(shares.high()).isCloseTo(counts.high(), within(1e-12));
        assertThat(Proportion.wilson(0.7, 10, 0.95))
                .isEqualTo(Proportion.of(7, 10).wilson(0.95));
    }

    @Test
    void impossibleSharesAndSizesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NetShare.adjustedWald(0.6, 0.6, 10, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> NetShare.adjustedWald(0.6, Double.NaN, 10, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> NetShare.adjustedWald(0.6, 0.1, 0, 0.95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetShare.of(1, 0, 0).adjustedWald(0.95, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.wilson(1.1, 10, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> Proportion.wilson(0.5, -1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> FinitePopulation.of(0));
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }
}
