package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetShareTest {

    @ParameterizedTest(name = "{0}/{1}/{2} is {3} to {4}")
    @CsvSource({
        "5, 0, 0, 0.1749145303416897, 1.0",
        "0, 0, 5, -1.0, -0.1749145303416897",
        "6, 3, 1, -0.002032928645098686, 0.771263697675868",
        "50, 30, 20, 0.14051130178761607, 0.44201297005704413",
        "300, 200, 100, 0.2721690466926965, 0.3911808703885639",
        "0, 5, 0, -0.30005697977220684, 0.30005697977220684"
    })
    void adjustedWaldHasTheValuesComputedElsewhere(long plus, long zero, long minus, double low, double high) {
        Interval interval = NetShare.of(plus, zero, minus).adjustedWald(0.95);

        assertThat(interval.low()).isCloseTo(low, within(1e-9));
        assertThat(interval.high()).isCloseTo(high, within(1e-9));
    }

    @Test
    void theStandardErrorIsThatOfAMultinomialSample() {
        NetShare net = NetShare.of(162, 108, 54);

        assertThat(net.total()).isEqualTo(324);
        assertThat(net.difference()).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(net.standardError()).isCloseTo(Math.sqrt(5.0 / 9 / 324), within(1e-15));
    }

    @Test
    void unanimousAnswersHaveNoErrorButAnInterval() {
        assertThat(NetShare.of(5, 0, 0).standardError()).isZero();
        assertThat(NetShare.of(5, 0, 0).adjustedWald(0.95).low()).isLessThan(0.2);
    }

    @Test
    void anAbsentCountIsNotZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NetShare(null, 1L, null))
                .withMessageContaining("favourable is absent")
                .withMessageContaining("unfavourable is absent");
    }

    @ParameterizedTest(name = "{0}/{1}/{2}")
    @CsvSource({
        "0, 0, 0, is 0 in all but must hold at least one answer",
        "-1, 0, 2, favourable is -1",
        "0, -2, 2, neutral is -2",
        "9223372036854775807, 1, 1, favourable is"
    })
    void impossibleCountsAreRefused(long plus, long zero, long minus, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetShare.of(plus, zero, minus))
                .withMessageContaining(reason);
    }
}
