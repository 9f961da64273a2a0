package io.github.cskit.reporting.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.triage.theme.ThemeDetector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAT-2")
@Tag("THM-4")
class DetractorReasonsTest {

    @Test
    void reasonsAreThoseOfDetractorsAndGroupByWhatTheySay() {
        List<SurveyResponse> responses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            responses.add(answer("slow-" + i, i % 7, "The export is slow, it takes hours to export a report"));
            responses.add(answer("price-" + i, i % 7, "The invoice is wrong, billing charged our invoice twice"));
            responses.add(answer("fan-" + i, 9, "The export is wonderful"));
            responses.add(answer("mute-" + i, 2, ""));
        }
        DetractorReasons reasons = DetractorReasons.of(responses, ThemeDetector.standard());

        assertThat(reasons.detractors()).isEqualTo(36);
        assertThat(reasons.wrote()).isEqualTo(24);
        assertThat(reasons.themes().all())
                .isNotEmpty()
                .allMatch(theme -> theme.members().stream()
                                .map(member -> member.id().substring(0, 4))
                                .distinct()
                                .count()
                        == 1);
        assertThat(reasons).hasToString("DetractorReasons[36 detractors, 24 wrote]");

        Collections.shuffle(responses, new Random(1));
        assertThat(DetractorReasons.of(responses, ThemeDetector.standard())).isEqualTo(reasons);
    }

    @Test
    void sixDetractsAndSevenDoesNotAndOtherQuestionsAreRefused() {
        List<SurveyResponse> edge = List.of(answer("a", 6, "Slow export"), answer("b", 7, "Slow export"));
        SurveyResponse csat = SurveyResponse.builder(
                        SurveyResponseId.of("c"), Instant.EPOCH, SurveyKind.CSAT, AnswerScale.ONE_TO_FIVE)
                .answer(1)
                .build();

        assertThat(DetractorReasons.of(edge, ThemeDetector.standard()).detractors())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DetractorReasons.of(List.of(csat), ThemeDetector.standard()))
                .withMessageContaining("be nps");
    }

    private static SurveyResponse answer(String id, int answer, String comment) {
        SurveyResponse.Builder builder = SurveyResponse.builder(
                        SurveyResponseId.of(id), Instant.EPOCH, SurveyKind.NPS, AnswerScale.ZERO_TO_TEN)
                .answer(answer);
        return comment.isEmpty() ? builder.build() : builder.comment(comment).build();
    }
}
