package io.github.cskit.scoring.satisfaction.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyResponseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAT-7")
class FeedbackTest {

    private static final Instant AT = Instant.parse("2026-05-01T00:00:00Z");
    private static final FeedbackPlace BILLING = new FeedbackPlace("screen", "billing");

    @Test
    void votesAreCountedByArticleWithTheirInterval() {
        List<Feedback> votes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            votes.add(Feedback.vote(SurveyResponseId.of("v" + i), AT, "export", i < 7)
                    .saying("words"));
        }
        votes.add(Feedback.vote(SurveyResponseId.of("v10"), AT, "import", false));
        FeedbackSummary summary = FeedbackSummary.of(votes);
        PlaceFeedback export = summary.of(FeedbackPlace.ARTICLE).get(0);

        assertThat(summary.places()).hasSize(2);
        assertThat(export.place().id()).isEqualTo("export");
        assertThat(export.answers()).isEqualTo(10);
        assertThat(export.best().successes()).isEqualTo(7);
        assertThat(export.bestInterval().low()).isCloseTo(0.397, within(0.001));
        assertThat(export.comments()).isEqualTo(10);
    }

    @Test
    void shortQuestionsAreKeptApartByPlaceQuestionAndScale() {
        FeedbackSummary summary = FeedbackSummary.of(List.of(
                Feedback.answer(SurveyResponseId.of("a"), AT, BILLING, "easy", AnswerScale.ONE_TO_FIVE, 5),
                Feedback.answer(SurveyResponseId.of("b"), AT, BILLING, "easy", AnswerScale.ONE_TO_FIVE, 2),
                Feedback.answer(SurveyResponseId.of("c"), AT, BILLING, "easy", AnswerScale.ZERO_TO_TEN, 2),
                Feedback.answer(SurveyResponseId.of("d"), AT, BILLING, "clear", AnswerScale.ONE_TO_FIVE, 2)));

        assertThat(summary.of("screen")).hasSize(3);
        assertThat(summary.of("article")).isEmpty();
        assertThat(summary.places().get(2).toTally().counts()).containsExactly(0L, 1L, 0L, 0L, 1L);
    }

    @Test
    void aVoteThatIsChangedCountsOnceAndTheOrderMakesNoDifference() {
        SurveyResponseId id = SurveyResponseId.of("v");
        FeedbackSummary changed = FeedbackSummary.of(
                List.of(Feedback.vote(id, AT.plusSeconds(1), "export", true), Feedback.vote(id, AT, "export", false)));

        assertThat(changed.places().get(0).answers()).isEqualTo(1);
        assertThat(changed.places().get(0).best().successes()).isEqualTo(1);
    }

    @Test
    @Tag("SAT-6")
    void shardsMergeToTheSameSummary() {
        List<Feedback> votes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            votes.add(Feedback.vote(SurveyResponseId.of("v" + i), AT, "a" + i % 4, i % 3 == 0));
        }
        FeedbackSummary atOnce = FeedbackSummary.of(votes);
        for (int run = 0; run < 20; run++) {
            Collections.shuffle(votes, new Random(run));
            FeedbackSummary merged = FeedbackSummary.of(votes.subList(40, 60))
                    .merge(FeedbackSummary.of(votes.subList(0, 17)))
                    .merge(FeedbackSummary.of(votes.subList(17, 40)));
            assertThat(merged).isEqualTo(atOnce);
        }
    }

    @Test
    void feedbackIsKeptAsJsonAndRefusesWhatIsOffItsScale() {
        Feedback vote = Feedback.vote(SurveyResponseId.of("v"), AT, "export", true)
                .of(CustomerId.of("c-1"))
                .saying("Found it");
        JsonCodec codec = JsonCodec.standard();

        assertThat(codec.read(codec.write(vote), Feedback.class)).isEqualTo(vote);
        assertThat(vote.toString()).doesNotContain("Found it");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Feedback.answer(SurveyResponseId.of("v"), AT, BILLING, "easy", AnswerScale.ONE_TO_FIVE, 6))
                .withMessageContaining("answer");
    }
}
