package io.github.cskit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAT-3")
class CesTest {

    private static final AnswerScale SEVEN = AnswerScale.ONE_TO_SEVEN;
    private static final Instant ASKED = Instant.parse("2026-09-07T08:00:00Z");

    @ParameterizedTest(name = "on {0} it was easy from {1}")
    @CsvSource({"1-7, 5", "1-5, 4", "0-10, 6", "1-6, 4", "0-1, 1", "1-2, 2"})
    void easyStartsWhereTheTableSaysOrAboveTheMiddle(String scale, int from) {
        assertThat(CesPolicy.standard().easyFrom(AnswerScale.parse(scale))).isEqualTo(from);
    }

    @Test
    void effortIsAMeanAndAShareWithItsInterval() {
        Ces.Measured ces = (Ces.Measured)
                CesTally.empty(SEVEN).plus(7).plus(5).plus(4).plus(1).ces();

        assertThat(ces.mean()).isEqualTo("4.25");
        assertThat(ces.easy()).isEqualTo(Proportion.of(2, 4));
        assertThat(ces.easyFrom()).isEqualTo(5);
        assertThat(ces.easyInterval()).isEqualTo(Proportion.of(2, 4).wilson(0.95));
    }

    @Test
    void effortIsNeverMixedWithSatisfactionOrAnotherScale() {
        SurveyResponse csat = SurveyResponse.builder(SurveyResponseId.of("r-3"), ASKED, SurveyKind.CSAT, SEVEN)
                .answer(5)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CesTally.of(SEVEN, List.of(csat)))
                .withMessageContaining("survey response (r-3)")
                .withMessageContaining("kind is csat but must be ces");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CesTally.empty(SEVEN).merge(CesTally.empty(AnswerScale.ONE_TO_FIVE)))
                .withMessageContaining("scale is 1-5 but must be 1-7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CesTally.empty(SEVEN).changeFrom(CesTally.empty(AnswerScale.ONE_TO_FIVE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, -1, 100})
    void answersOffTheScaleAreRefused(int answer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CesTally.empty(SEVEN).plus(answer))
                .withMessageContaining("CES answer")
                .withMessageContaining("is " + answer + " but must be a whole number from 1 to 7");
    }

    @Test
    void thoseWhoSkippedAndThoseWhoLeftItOpenAreCountedApart() {
        List<SurveyResponse> responses = List.of(
                response("r-1").answer(6).build(),
                response("r-2").build(),
                response("r-3").comment("It was fine, I think.").build());
        CesTally tally = CesTally.of(SEVEN, responses);

        assertThat(tally.answers()).isEqualTo(1);
        assertThat(tally.skipped()).isEqualTo(1);
        assertThat(tally.partial()).isEqualTo(1);
        assertThat(tally.ces().responseRate()).contains(Proportion.of(1, 3));
        assertThat(CesTally.empty(SEVEN).ces()).isEqualTo(new Ces.NoData(CesTally.empty(SEVEN), Optional.empty()));
    }

    @Test
    void figuresThatAreNotThoseOfTheirTallyAreRefused() {
        Ces.Measured ces = (Ces.Measured) CesTally.empty(SEVEN).plus(7).plus(1).ces();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ces.Measured(
                        ces.tally(),
                        BigDecimal.TEN,
                        5,
                        Proportion.of(2, 2),
                        ces.easyInterval(),
                        Optional.empty(),
                        Optional.empty()))
                .withMessageContaining("must be 4.00")
                .withMessageContaining("must be 1 of 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ces.NoData(ces.tally(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CesPolicy.standard().withEasyFrom(SEVEN, 1))
                .withMessageContaining("easyFrom[1-7] is 1");
    }

    private static SurveyResponse.Builder response(String id) {
        return SurveyResponse.builder(SurveyResponseId.of(id), ASKED, SurveyKind.CES, SEVEN);
    }
}
