package io.github.cskit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.statistics.FinitePopulation;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAT-1")
class SurveyFrameTest {

    private static final NpsTally TALLY = NpsTally.of(50, 30, 20);
    private static final Instant ASKED = Instant.parse("2026-09-07T08:00:00Z");

    @Test
    void skippedAndPartialAreCountedApartAndNeitherIsAnAnswer() {
        NpsTally tally = NpsTally.of(List.of(
                response("r-1").answer(9).build(),
                response("r-2").build(),
                response("r-3").comment("Ask me again in March.").build(),
                response("r-4").comment("  ").build()));

        assertThat(tally).isEqualTo(NpsTally.of(1, 0, 0).plusSkipped(2).plusPartial(1));
        assertThat(tally.answers()).isEqualTo(1);
        assertThat(tally.nps().responseRate()).contains(Proportion.of(1, 4));
    }

    @Test
    void aKnownPopulationNarrowsTheIntervalAndTheFigureSaysSo() {
        Nps.Measured plain = (Nps.Measured) TALLY.nps();
        Nps.Measured known = (Nps.Measured) TALLY.nps(0.95, SurveyFrame.ofPopulation(150));

        assertThat(width(known.interval())).isCloseTo(width(plain.interval()) * Math.sqrt(50.0 / 149), within(0.5));
        assertThat(known.population()).contains(FinitePopulation.of(150));
        assertThat(known.value()).isEqualTo(plain.value());
        assertThat(plain.population()).isEmpty();
    }

    @Test
    void ifEverybodyAnsweredTheFigureIsCertain() {
        Nps.Measured all = (Nps.Measured) TALLY.nps(0.95, SurveyFrame.ofPopulation(100));

        assertThat(all.interval().low()).isCloseTo(30, within(1e-12));
        assertThat(all.interval().high()).isCloseTo(30, within(1e-12));
    }

    @Test
    void fewerThanAnsweredCannotBeAskedOrBeThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TALLY.nps(0.95, SurveyFrame.ofPopulation(99)))
                .withMessageContaining("sampled is 100 but must be from 1 to 99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TALLY.plusSkipped(3).plusPartial(2).nps(0.95, SurveyFrame.ofInvited(104)))
                .withMessageContaining("invited is 104 but must be at least 105");
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyFrame.ofInvited(0));
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyFrame.ofPopulation(0));
    }

    @Test
    @Tag("SAT-3")
    void satisfactionKnowsItsFrameToo() {
        CsatTally tally = new CsatTally(AnswerScale.ONE_TO_FIVE, List.of(1L, 1L, 1L, 3L, 4L), 0L, 0L);
        SurveyFrame frame = SurveyFrame.ofInvited(40).withPopulation(20);
        Csat.Measured csat = (Csat.Measured) tally.csat(CsatPolicy.standard(), frame);

        assertThat(csat.responseRate()).contains(Proportion.of(10, 40));
        assertThat(csat.topBoxInterval()).isEqualTo(Proportion.of(7, 10).wilson(0.95, 19));
        assertThat(csat.population()).contains(FinitePopulation.of(20));
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    private static SurveyResponse.Builder response(String id) {
        return SurveyResponse.builder(SurveyResponseId.of(id), ASKED, SurveyKind.NPS, AnswerScale.ZERO_TO_TEN);
    }
}
