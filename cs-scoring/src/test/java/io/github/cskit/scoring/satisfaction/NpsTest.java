package io.github.cskit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.cskit.core.statistics.Interval;
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

@Tag("SAT-1")
class NpsTest {

    private static final Instant ASKED = Instant.parse("2026-09-07T08:00:00Z");

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({"0, detractor", "6, detractor", "7, passive", "8, passive", "9, promoter", "10, promoter"})
    void answersFallIntoTheirGroup(int answer, String group) {
        assertThat(NpsGroup.of(answer)).isEqualTo(NpsGroup.parse(group));
        assertThat(NpsGroup.of((double) answer)).isEqualTo(NpsGroup.parse(group));
        assertThat(NpsTally.empty().plus(answer)).isEqualTo(NpsTally.empty().plus(NpsGroup.parse(group)));
    }

    @ParameterizedTest(name = "{0}/{1}/{2} is {3}, {4} to {5}")
    @CsvSource({
        "5, 0, 0, 100.00, 17.49, 100.00",
        "6, 3, 1, 50.00, -0.20, 77.13",
        "50, 30, 20, 30.00, 14.05, 44.20",
        "300, 200, 100, 33.33, 27.22, 39.12",
        "0, 0, 5, -100.00, -100.00, -17.49",
        "100, 200, 300, -33.33, -39.12, -27.22"
    })
    void theFigureAndItsIntervalAreTheSpecifiedOnes(
            long promoters, long passives, long detractors, BigDecimal value, double low, double high) {
        Nps.Measured nps = measured(NpsTally.of(promoters, passives, detractors).nps());

        assertThat(nps.value()).isEqualTo(value);
        assertThat(nps.interval().low()).isCloseTo(low, within(0.005));
        assertThat(nps.interval().high()).isCloseTo(high, within(0.005));
        assertThat(nps.interval().level()).isEqualTo(0.95);
    }

    @ParameterizedTest(name = "{0}/{1}/{2} is {3}")
    @CsvSource({"1, 799, 0, 0.13", "0, 799, 1, -0.13", "3, 797, 0, 0.38", "0, 1, 0, 0.00", "2, 0, 1, 33.33"})
    void halvesOfAHundredthRoundAwayFromZero(long promoters, long passives, long detractors, BigDecimal value) {
        assertThat(measured(NpsTally.of(promoters, passives, detractors).nps()).value())
                .isEqualTo(value);
    }

    @Test
    void noAnswersAreNoData() {
        assertThat(NpsTally.empty().nps()).isEqualTo(new Nps.NoData(NpsTally.empty(), Optional.empty()));
        assertThat(NpsTally.empty().plusSkipped(12).nps().responseRate()).contains(Proportion.of(0, 12));
    }

    @Test
    void theResponseRateIsThereOnlyWhereItIsKnown() {
        NpsTally tally = NpsTally.of(6, 3, 1);

        assertThat(tally.nps().responseRate()).isEmpty();
        assertThat(tally.plusSkipped(30).nps().responseRate()).contains(Proportion.of(10, 40));
        assertThat(tally.nps(0.9, 200).responseRate()).contains(Proportion.of(10, 200));
        assertThat(tally.nps(0.9, 10).responseRate()).contains(Proportion.of(10, 10));
        assertThat(measured(tally.plusSkipped(30).nps()).value()).isEqualTo("50.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.plusSkipped(5).nps(0.9, 14))
                .withMessageContaining("invited is 14 but must be at least 15");
        assertThatIllegalArgumentException().isThrownBy(() -> NpsTally.empty().nps(0.9, 0));
    }

    @ParameterizedTest(name = "{0} is refused")
    @ValueSource(ints = {-1, 11, -100, 100, -40, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void answersOffTheScaleAreRefusedByName(int answer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NpsTally.empty().plus(answer))
                .withMessageContaining("is " + answer + " but must be a whole number from 0 to 10")
                .withMessageContaining("aggregate NPS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NpsCounter().add(answer))
                .withMessageContaining("is " + answer + " but");
    }

    @ParameterizedTest(name = "{0} is refused")
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 8.5, -1, 11, 10.000001, -0.5, 1e300})
    void decimalsThatAreNoAnswersAreRefusedByName(double answer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NpsTally.empty().plus(answer))
                .withMessageContaining("is " + answer + " but must be a whole number from 0 to 10");
    }

    @Test
    void aRefusedAnswerIsNotCounted() {
        NpsCounter counter = new NpsCounter();
        counter.add(9);
        assertThatIllegalArgumentException().isThrownBy(() -> counter.add(11));
        counter.skip();

        assertThat(counter.tally()).isEqualTo(NpsTally.of(1, 0, 0).plusSkipped(1));
    }

    @Test
    void surveyResponsesAreTalliedWithThoseThatWereSkipped() {
        List<SurveyResponse> responses = List.of(response(9), response(3), response(7), skippedResponse());

        assertThat(NpsTally.of(responses)).isEqualTo(NpsTally.of(1, 1, 1).plusSkipped(1));
        assertThat(NpsTally.of(List.of()).nps()).isInstanceOf(Nps.NoData.class);
    }

    @Test
    void responsesOfAnotherKindAreRefusedById() {
        SurveyResponse csat = SurveyResponse.builder(
                        SurveyResponseId.of("r-7"), ASKED, SurveyKind.CSAT, AnswerScale.ZERO_TO_TEN)
                .answer(9)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NpsTally.of(List.of(response(9), csat)))
                .withMessageContaining("survey response (r-7)")
                .withMessageContaining("kind is csat but must be nps");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"promoters\":null,\"passives\":1,\"detractors\":1,\"skipped\":0,\"partial\":0}",
                "{\"promoters\":1,\"passives\":1,\"detractors\":1,\"partial\":0}"
            })
    void anAbsentCountIsNotZero(String tally) {
        assertThatExceptionOfType(ValueInstantiationException.class)
                .isThrownBy(() -> new ObjectMapper().readValue(tally, NpsTally.class))
                .withMessageContaining("is absent but must be given");
    }

    @Test
    void impossibleTalliesAndFiguresAreRefused() {
        NpsTally tally = NpsTally.of(5, 0, 0);
        Interval interval = new Interval(17.5, 100.0, 0.95);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NpsTally(-1L, 0L, Long.MAX_VALUE, -3L, -4L))
                .withMessageContaining("promoters is -1")
                .withMessageContaining("detractors")
                .withMessageContaining("skipped")
                .withMessageContaining("partial is -4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Nps.Measured(
                        tally, new BigDecimal("1e999999999"), interval, Optional.empty(), Optional.empty()))
                .withMessageContaining("must be 100.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Nps.Measured(
                        tally,
                        BigDecimal.valueOf(100),
                        new Interval(0.0, 101.0, 0.95),
                        Optional.empty(),
                        Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Nps.Measured(
                        NpsTally.empty(), BigDecimal.ZERO, interval, Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Nps.NoData(tally, Optional.empty()));
    }

    @Test
    void theFigureRoundTripsThroughJson() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module());
        for (Nps nps : new Nps[] {
            NpsTally.of(559, 30, 441).plusSkipped(7).nps(), NpsTally.empty().nps()
        }) {
            assertThat(json.readValue(json.writeValueAsString(nps), Nps.class)).isEqualTo(nps);
        }
        assertThat(json.writeValueAsString(NpsTally.of(559, 0, 441).nps()))
                .startsWith("{\"type\":\"measured\",\"tally\":{\"promoters\":559,\"passives\":0,\"detractors\":441,"
                        + "\"skipped\":0,\"partial\":0},\"value\":11.80,\"interval\":{\"low\":");
        assertThat(json.readValue(
                                "{\"type\":\"no-data\",\"tally\":" + json.writeValueAsString(NpsTally.empty()) + "}",
                                Nps.class)
                        .responseRate())
                .isEmpty();
    }

    private static SurveyResponse response(int answer) {
        return SurveyResponse.builder(SurveyResponseId.of("r-1"), ASKED, SurveyKind.NPS, AnswerScale.ZERO_TO_TEN)
                .answer(answer)
                .build();
    }

    private static SurveyResponse skippedResponse() {
        return SurveyResponse.builder(SurveyResponseId.of("r-2"), ASKED, SurveyKind.NPS, AnswerScale.ZERO_TO_TEN)
                .build();
    }

    private static Nps.Measured measured(Nps nps) {
        assertThat(nps).isInstanceOf(Nps.Measured.class);
        return (Nps.Measured) nps;
    }

    @Tag("SAT-1")
    @ParameterizedTest(name = "{0} in the middle of a stretch")
    @ValueSource(bytes = {-1, 11, Byte.MIN_VALUE, Byte.MAX_VALUE})
    void anAnswerOutsideTheScaleEndsAStretchAndThoseBeforeItCount(byte stranger) {
        NpsCounter counter = new NpsCounter();
        byte[] answers = {10, 9, stranger, 0};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> counter.add(answers, 0, answers.length))
                .withMessageContaining(Integer.toString(stranger));
        assertThat(counter.tally()).isEqualTo(oneByOne(10, 9));
    }

    @Test
    @Tag("SAT-1")
    void aStretchCountsWhatItsAnswersCountOneByOneAndNothingOutsideIt() {
        NpsCounter counter = new NpsCounter();
        byte[] answers = {-1, 0, 10, 10, 6, 11};

        counter.add(answers, 1, 5);

        assertThat(counter.tally()).isEqualTo(oneByOne(0, 10, 10, 6));
    }

    private static NpsTally oneByOne(int... answers) {
        NpsCounter counter = new NpsCounter();
        for (int answer : answers) {
            counter.add(answer);
        }
        return counter.tally();
    }
}
