package io.github.cskit.scoring.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAT-1")
class LatestAnswersTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void ofEachPersonOfAnAccountTheLatestAnswerToEachQuestionCounts() {
        List<SurveyResponse> responses = new ArrayList<>(List.of(
                answer("1", "a", "p", 1, SurveyKind.NPS, 2),
                answer("2", "a", "p", 2, SurveyKind.NPS, 9),
                answer("3", "b", "p", 1, SurveyKind.NPS, 3),
                answer("4", "a", "p", 1, SurveyKind.CSAT, 5),
                answer("5", "a", "", 1, SurveyKind.NPS, 4),
                answer("6", "a", "", 1, SurveyKind.NPS, 4),
                answer("7", "a", "p", 3, SurveyKind.NPS, -1)));
        List<SurveyResponse> chosen = LatestAnswers.of(responses);

        assertThat(chosen).extracting(response -> response.id().value()).containsExactly("3", "4", "5", "6", "2", "7");
        Collections.shuffle(responses, new Random(3));
        assertThat(LatestAnswers.of(responses)).isEqualTo(chosen);
        assertThat(LatestAnswers.of(chosen)).isEqualTo(chosen);
    }

    @Test
    void ofTwoAnswersAtOnceThatOfTheGreaterIdCounts() {
        List<SurveyResponse> responses =
                List.of(answer("2", "a", "p", 1, SurveyKind.NPS, 9), answer("1", "a", "p", 1, SurveyKind.NPS, 2));

        assertThat(LatestAnswers.of(responses))
                .extracting(response -> response.id().value())
                .containsExactly("2");
        assertThat(LatestAnswers.of(List.of())).isEmpty();
    }

    private static SurveyResponse answer(
            String id, String account, String person, int day, SurveyKind kind, int answer) {
        AnswerScale scale = kind == SurveyKind.NPS ? AnswerScale.ZERO_TO_TEN : AnswerScale.ONE_TO_FIVE;
        SurveyResponse.Builder builder = SurveyResponse.builder(
                        SurveyResponseId.of(id), START.plus(Duration.ofDays(day)), kind, scale)
                .customer(CustomerId.of(account));
        if (!person.isEmpty()) {
            builder.respondent(person);
        }
        return answer < 0 ? builder.build() : builder.answer(answer).build();
    }
}
