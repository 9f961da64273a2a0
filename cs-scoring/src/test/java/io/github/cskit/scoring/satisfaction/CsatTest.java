package io.github.cskit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAT-3")
class CsatTest {

    private static final Instant ASKED = Instant.parse("2026-09-07T08:00:00Z");

    private static final AnswerScale FIVE = AnswerScale.ONE_TO_FIVE;
    private static final AnswerScale SEVEN = AnswerScale.ONE_TO_SEVEN;

    @ParameterizedTest(name = "top box of {0} starts at {1}")
    @CsvSource({"1-5, 4", "1-7, 6", "0-10, 9", "1-10, 9"})
    void theTopBoxFollowsTheTable(String scale, int from) {
        assertThat(CsatPolicy.standard().topBoxFrom(AnswerScale.parse(scale))).isEqualTo(from);
    }

    @Test
    void sevenOfTenIsSeventyPercentWithItsWilsonInterval() {
        Csat.Measured csat = measured(tally(FIVE, 5, 5, 4, 4, 4, 4, 4, 3, 2, 1).csat());

        assertThat(csat.topBox()).isEqualTo(Proportion.of(7, 10));
        assertThat(csat.topBoxPercent()).isEqualTo("70.00");
        assertThat(csat.topBoxFrom()).isEqualTo(4);
        assertThat(100 * csat.topBoxInterval().low()).isCloseTo(39.7, within(0.05));
        assertThat(100 * csat.topBoxInterval().high()).isCloseTo(89.2, within(0.05));
        assertThat(csat.mean()).isEqualTo("3.60");
    }

    @Test
    void noneOfTwelveIsZeroWithAWidth() {
        Csat.Measured csat =
                measured(tally(SEVEN, 1, 2, 3, 4, 5, 5, 5, 4, 3, 2, 1, 1).csat());

        assertThat(csat.topBoxPercent()).isEqualTo("0.00");
        assertThat(csat.topBoxInterval().low()).isZero();
        assertThat(100 * csat.topBoxInterval().high()).isCloseTo(24.2, within(0.05));
    }

    @Test
    void theMeanIsExactAndRoundedOnce() {
        assertThat(measured(tally(FIVE, 1, 2, 2).csat()).mean()).isEqualTo("1.67");
        assertThat(measured(new CsatTally(FIVE, List.of(199L, 1L, 0L, 0L, 0L), 0L, 0L).csat())
                        .mean())
                .isEqualTo("1.01");
    }

    @Test
    void noAnswersAreNoData() {
        CsatTally empty = CsatTally.empty(FIVE);

        assertThat(empty.csat()).isEqualTo(new Csat.NoData(empty, Optional.empty()));
        assertThat(empty.plusSkipped(3).csat().responseRate()).contains(Proportion.of(0, 3));
        assertThat(tally(FIVE, 4).csat(CsatPolicy.standard(), 8).responseRate()).contains(Proportion.of(1, 8));
    }

    @Test
    void scalesAreNeverMixed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(FIVE, 4).merge(tally(SEVEN, 4)))
                .withMessageContaining("scale is 1-7 but must be 1-5");
    }

    @ParameterizedTest(name = "{0} is refused on 1-5")
    @ValueSource(doubles = {0, 6, -1, 11, 4.5, Double.NaN, Double.NEGATIVE_INFINITY})
    void answersOffTheScaleAreRefusedByName(double answer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsatTally.empty(FIVE).plus(answer))
                .withMessageContaining("is " + answer + " but must be a whole number from 1 to 5");
        assertThat(CsatTally.empty(FIVE).plus(4.0))
                .isEqualTo(CsatTally.empty(FIVE).plus(4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CsatCounter(FIVE).add(6))
                .withMessageContaining("is 6 but");
    }

    @Test
    void surveyResponsesAreTalliedScaleByScale() {
        List<SurveyResponse> responses =
                List.of(response(SEVEN, 6), response(FIVE, 4), response(FIVE, null), response(FIVE, 2));

        assertThat(CsatTally.byScale(responses))
                .containsExactly(Map.entry(FIVE, tally(FIVE, 4, 2).plusSkipped(1)), Map.entry(SEVEN, tally(SEVEN, 6)));
        assertThat(CsatTally.of(FIVE, responses.subList(1, 4)))
                .isEqualTo(tally(FIVE, 4, 2).plusSkipped(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsatTally.of(FIVE, responses))
                .withMessageContaining("scale is 1-7 but must be 1-5");
    }

    @Test
    void responsesOfAnotherKindAreRefused() {
        SurveyResponse effort = SurveyResponse.builder(SurveyResponseId.of("r-9"), ASKED, SurveyKind.CES, FIVE)
                .answer(3)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsatTally.byScale(List.of(effort)))
                .withMessageContaining("survey response (r-9)")
                .withMessageContaining("kind is ces but must be csat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-1", "3-3", "0-101", "1", "1-", "-1-5", "1–5", "1-5 ", "\u0661-\u0665"})
    void scalesThatAreNoneAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerScale.parse(text));
    }

    @Test
    void aHostDeclaresItsOwnTopBox() {
        AnswerScale thumbs = AnswerScale.of(0, 1);
        CsatPolicy policy = CsatPolicy.standard().withTopBox(thumbs, 1).withLevel(0.9);

        assertThat(measured(tally(thumbs, 1, 1, 0).csat(policy)).topBox()).isEqualTo(Proportion.of(2, 3));
        assertThat(policy.level()).isEqualTo(0.9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(thumbs, 1).csat())
                .withMessageContaining("topBox[0-1] is not given");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsatPolicy.standard().withTopBox(FIVE, 5))
                .withMessageContaining("topBox[1-5] is 5 but must be a number between 1 and 4");
    }

    @Test
    void impossibleTalliesAndFiguresAreRefused() {
        Csat.Measured csat = measured(tally(FIVE, 5, 1).csat());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CsatTally(FIVE, List.of(1L, -2L, 3L), -1L, 0L))
                .withMessageContaining("counts is 3 long but must be 5 long")
                .withMessageContaining("counts[1] is -2")
                .withMessageContaining("skipped");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Csat.Measured(
                        csat.tally(),
                        BigDecimal.ONE,
                        4,
                        Proportion.of(2, 2),
                        csat.topBoxInterval(),
                        Optional.empty(),
                        Optional.empty()))
                .withMessageContaining("must be 3.00")
                .withMessageContaining("must be 1 of 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new Csat.NoData(csat.tally(), Optional.empty()));
    }

    @Test
    void figuresAndPolicyRoundTripThroughJson() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module());
        for (Csat csat : new Csat[] {
            tally(FIVE, 5, 1).plusSkipped(2).csat(), CsatTally.empty(SEVEN).csat()
        }) {
            assertThat(json.readValue(json.writeValueAsString(csat), Csat.class))
                    .isEqualTo(csat);
        }
        CsatPolicy policy = CsatPolicy.standard();
        assertThat(json.writeValueAsString(policy))
                .isEqualTo("{\"topBox\":{\"1-5\":2,\"1-7\":2,\"0-10\":2},\"otherwise\":2,\"level\":0.95}");
        assertThat(json.readValue(json.writeValueAsString(policy), CsatPolicy.class))
                .isEqualTo(policy);
    }

    private static SurveyResponse response(AnswerScale scale, Integer answer) {
        SurveyResponse.Builder builder =
                SurveyResponse.builder(SurveyResponseId.of("r-1"), ASKED, SurveyKind.CSAT, scale);
        return (answer == null ? builder : builder.answer(answer)).build();
    }

    private static CsatTally tally(AnswerScale scale, int... answers) {
        CsatCounter counter = new CsatCounter(scale);
        for (int answer : answers) {
            counter.add(answer);
        }
        return counter.tally();
    }

    private static Csat.Measured measured(Csat csat) {
        assertThat(csat).isInstanceOf(Csat.Measured.class);
        return (Csat.Measured) csat;
    }
}
