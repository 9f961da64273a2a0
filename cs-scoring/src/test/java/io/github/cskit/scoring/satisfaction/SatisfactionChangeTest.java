package io.github.cskit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.survey.AnswerScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SAT-2")
class SatisfactionChangeTest {

    private static final AnswerScale FIVE = AnswerScale.ONE_TO_FIVE;

    @Test
    void sixteenPointsLessInAHundredAnswersAreNotDetectable() {
        SatisfactionChange change = NpsTally.of(42, 30, 28).changeFrom(NpsTally.of(50, 30, 20));

        assertThat(change.value()).contains(new BigDecimal("-16.00"));
        assertThat(interval(change).low()).isCloseTo(-37.43, within(0.005));
        assertThat(interval(change).high()).isCloseTo(6.36, within(0.005));
        assertThat(change.verdict()).isEqualTo(ChangeVerdict.NOT_DETECTABLE);
    }

    @ParameterizedTest(name = "{0}/{1}/{2} to {3}/{4}/{5} {7} by {6}")
    @CsvSource({
        "500, 300, 200, 420, 300, 280, -16.00, fell",
        "420, 300, 280, 500, 300, 200, 16.00, rose",
        "50, 30, 20, 50, 30, 20, 0.00, not-detectable",
        "5, 0, 0, 5, 0, 0, 0.00, not-detectable",
        "1, 0, 0, 0, 0, 1, -200.00, not-detectable",
        "2, 1, 0, 1, 1, 1, -66.67, not-detectable",
        "0, 0, 400, 400, 0, 0, 200.00, rose"
    })
    void theVerdictIsThatOfTheInterval(
            long p1, long a1, long d1, long p2, long a2, long d2, BigDecimal value, String verdict) {
        SatisfactionChange change = NpsTally.of(p2, a2, d2).changeFrom(NpsTally.of(p1, a1, d1));

        assertThat(change.value()).contains(value);
        assertThat(change.verdict()).isEqualTo(ChangeVerdict.parse(verdict));
    }

    @Test
    void aSmallKnownWholeMakesTheSameChangeDetectable() {
        NpsTally before = NpsTally.of(50, 30, 20);
        NpsTally now = NpsTally.of(42, 30, 28);
        SurveyFrame whole = SurveyFrame.ofPopulation(110);

        assertThat(now.changeFrom(before, whole, whole, 0.95).verdict()).isEqualTo(ChangeVerdict.FELL);
        assertThat(now.changeFrom(before, SurveyFrame.ofPopulation(100), SurveyFrame.ofPopulation(100), 0.95)
                        .interval())
                .hasValueSatisfying(points -> {
                    assertThat(points.low()).isCloseTo(-16, within(1e-9));
                    assertThat(points.high()).isCloseTo(-16, within(1e-9));
                });
    }

    @Test
    void withoutAnswersOnEitherSideThereIsNoChangeToSpeakOf() {
        assertThat(NpsTally.empty().changeFrom(NpsTally.of(1, 0, 0)).verdict()).isEqualTo(ChangeVerdict.NO_DATA);
        assertThat(NpsTally.of(1, 0, 0)
                        .changeFrom(NpsTally.empty().plusSkipped(9))
                        .value())
                .isEmpty();
        assertThat(CsatTally.empty(FIVE).changeFrom(CsatTally.empty(FIVE)).interval())
                .isEmpty();
    }

    @Test
    @Tag("SAT-3")
    void theTopBoxIsComparedOnOneScaleOnly() {
        CsatTally before = new CsatTally(FIVE, List.of(10L, 10L, 10L, 20L, 20L), 0L, 0L);
        CsatTally now = new CsatTally(FIVE, List.of(4L, 5L, 5L, 26L, 30L), 0L, 0L);
        SatisfactionChange change = now.changeFrom(before);

        assertThat(change.value()).contains(new BigDecimal("22.86"));
        assertThat(change.verdict()).isEqualTo(ChangeVerdict.ROSE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now.changeFrom(CsatTally.empty(AnswerScale.ONE_TO_SEVEN)))
                .withMessageContaining("scale is 1-7 but must be 1-5; scales are never mixed");
    }

    @Test
    void aVerdictThatIsNotThatOfItsIntervalIsRefused() {
        Optional<BigDecimal> value = Optional.of(BigDecimal.ONE);
        Optional<Interval> above = Optional.of(new Interval(0.5, 2.0, 0.95));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SatisfactionChange(value, above, ChangeVerdict.FELL))
                .withMessageContaining("verdict is fell but must be rose");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SatisfactionChange(Optional.empty(), above, ChangeVerdict.ROSE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SatisfactionChange(value, above, ChangeVerdict.NO_DATA));
    }

    private static Interval interval(SatisfactionChange change) {
        return change.interval().orElseThrow();
    }
}
