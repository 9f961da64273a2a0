package io.github.cskit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.validation.InvalidValueException;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("DOM-2")
class SurveyResponseTest {

    private static final Instant AT = Instant.parse("2026-10-05T08:30:00Z");

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({"0-10, 0, true", "0-10, 10, true", "0-10, 11, false", "1-5, 0, false", "1-5, 5, true", "1-7, 8, false"})
    void anAnswerLiesOnItsScale(String scale, int answer, boolean fits) {
        AnswerScale declared = AnswerScale.parse(scale);

        assertThat(declared.contains(answer)).isEqualTo(fits);
        if (fits) {
            assertThat(response(SurveyKind.CSAT, declared)
                            .answer(answer)
                            .build()
                            .answer())
                    .contains(answer);
        } else {
            assertThatThrownBy(() ->
                            response(SurveyKind.CSAT, declared).answer(answer).build())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("answer is " + answer);
        }
    }

    @Test
    void aRecommendationIsAskedFromZeroToTen() {
        assertThatThrownBy(
                        () -> response(SurveyKind.NPS, AnswerScale.ONE_TO_FIVE).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("scale is 1-5 but must be 0-10 for an NPS answer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5-1", "1-1", "0-101", "-1-5", "1 - 5", "1-5-7"})
    void aScaleIsLowToHigh(String text) {
        assertThatThrownBy(() -> AnswerScale.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest(name = "{1} of {0} is {2} of ten")
    @CsvSource({"1-5, 1, 0", "1-5, 3, 5", "1-5, 5, 10", "1-7, 4, 5", "0-10, 7, 7"})
    void anAnswerIsBroughtToZeroToTen(String scale, double answer, double ten) {
        assertThat(AnswerScale.parse(scale).toTen(answer)).isEqualTo(ten);
    }

    private static SurveyResponse.Builder response(SurveyKind kind, AnswerScale scale) {
        return SurveyResponse.builder(SurveyResponseId.of("s-1"), AT, kind, scale);
    }
}
