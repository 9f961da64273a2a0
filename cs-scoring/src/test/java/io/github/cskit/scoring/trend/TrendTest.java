package io.github.cskit.scoring.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.satisfaction.Csat;
import io.github.cskit.scoring.satisfaction.CsatTally;
import io.github.cskit.scoring.satisfaction.Nps;
import io.github.cskit.scoring.satisfaction.NpsTally;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Test
    @Tag("TRD-3")
    void npsAndCsatUseTheSameTrendAsScores() {
        Map<LocalDate, Double> nps = new TreeMap<>();
        Map<LocalDate, Double> csat = new TreeMap<>();
        for (int week = 0; week < 6; week++) {
            Nps.Measured score =
                    (Nps.Measured) NpsTally.of(50 - 4 * week, 30, 20 + 4 * week).nps();
            nps.put(MONDAY.plusWeeks(week), score.value().doubleValue());
            List<Long> counts = List.of(10L, 10L, 10L, 30L - 4L * week, 40L + 14L * week);
            Csat.Measured share = (Csat.Measured) new CsatTally(AnswerScale.ONE_TO_FIVE, counts, 0L, 0L).csat();
            csat.put(MONDAY.plusWeeks(week), share.topBoxPercent().doubleValue());
        }

        Trend falling = TrendAnalyzer.standard().analyze(DatedSeries.of(nps));
        Trend rising = TrendAnalyzer.standard().analyze(DatedSeries.of(csat));

        assertThat(falling.declining()).isTrue();
        assertThat(((Trend.Measured) falling).change()).isEqualTo(-40.0);
        assertThat(rising.improving()).isTrue();
    }

    @Test
    void theTrendRoundTripsThroughJson() throws JsonProcessingException {
        Trend measured = new Trend.Measured(
                TrendDirection.DECLINING,
                -1.5,
                new Interval(-2.0, -1.0, 0.8),
                -7.5,
                new TrendWindow(MONDAY, MONDAY.plusWeeks(5)),
                6,
                0.0278,
                0.9917);
        Trend insufficient = new Trend.InsufficientData(3, 4);

        String json = JSON.writeValueAsString(measured);

        assertThat(json)
                .startsWith("{\"type\":\"measured\",\"direction\":\"declining\",\"slopePerWeek\":-1.5,")
                .contains("\"window\":{\"first\":\"2026-09-07\",\"last\":\"2026-10-12\"}")
                .doesNotContain("weeks", "improving", "declining\":");
        assertThat(JSON.readValue(json, Trend.class)).isEqualTo(measured);
        assertThat(JSON.writeValueAsString(insufficient))
                .isEqualTo("{\"type\":\"insufficient-data\",\"n\":3,\"minReadings\":4}");
        assertThat(JSON.readValue(JSON.writeValueAsString(insufficient), Trend.class))
                .isEqualTo(insufficient);
        TrendPolicy policy = TrendPolicy.standard();
        assertThat(JSON.readValue(JSON.writeValueAsString(policy), TrendPolicy.class))
                .isEqualTo(policy);
    }

    @ParameterizedTest
    @EnumSource(TrendDirection.class)
    void everyDirectionIsFoundByItsWireName(TrendDirection direction) {
        assertThat(TrendDirection.parse(direction.wireName())).isEqualTo(direction);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrendDirection.parse("insufficient-data"))
                .withMessageContaining("improving, stable, declining");
    }

    @Test
    @Tag("TRD-1")
    void theStandardPolicyIsTheRule() {
        assertThat(TrendPolicy.standard()).isEqualTo(new TrendPolicy(4, 6, 5.00, 0.10, 0.80));
        assertThat(TrendPolicy.standard()
                        .withReadings(5, 12)
                        .withMinChange(3)
                        .withMaxP(0.05)
                        .withIntervalLevel(0.9))
                .isEqualTo(new TrendPolicy(5, 12, 3, 0.05, 0.9));
    }

    @Test
    void everyProblemOfAPolicyIsSaidAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrendPolicy(1, 0, -5, 1.0, Double.NaN))
                .withMessageContaining("minReadings is 1")
                .withMessageContaining("windowReadings is 0")
                .withMessageContaining("-5.0")
                .withMessageContaining("maxP is 1.0")
                .withMessageContaining("NaN");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"type\":\"insufficient-data\",\"n\":null,\"minReadings\":4}",
                "{\"type\":\"insufficient-data\",\"minReadings\":4}"
            })
    void anAbsentNumberIsNotZero(String trend) {
        assertThatExceptionOfType(ValueInstantiationException.class)
                .isThrownBy(() -> JSON.readValue(trend, Trend.class))
                .withMessageContaining("n is absent but must be given");
    }

    @Test
    void impossibleResultsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Trend.InsufficientData(4, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrendWindow(MONDAY, MONDAY));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Trend.Measured(null, Double.NaN, null, null, null, 1, 2.0, -1.0))
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(8));
    }
}
