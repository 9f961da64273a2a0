package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of survey answers. An answer lies on its scale, and that of an NPS answer is 0-10.
 *
 * <p>Immutable and thread-safe.
 */
public final class SurveyArbitraries {

    private SurveyArbitraries() {}

    /**
     * Returns ids of survey responses.
     *
     * @return the generator
     */
    public static Arbitrary<SurveyResponseId> surveyResponseIds() {
        return TextArbitraries.ids().map(SurveyResponseId::of);
    }

    /**
     * Returns answer scales: the usual ones, and any other.
     *
     * @return the generator; shrinks towards 0-10
     */
    public static Arbitrary<AnswerScale> answerScales() {
        Arbitrary<AnswerScale> any = Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(1, 100))
                .as((low, width) -> AnswerScale.of(low, Math.min(100, low + width)));
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(AnswerScale.ZERO_TO_TEN, AnswerScale.ONE_TO_FIVE, AnswerScale.ONE_TO_SEVEN)),
                Tuple.of(1, any));
    }

    /**
     * Returns survey responses: answered and skipped, of known and of unknown accounts.
     *
     * @return the generator
     */
    public static Arbitrary<SurveyResponse> surveyResponses() {
        return Combinators.combine(CustomerArbitraries.customerIds().optional(0.8), responses(Timeline.open()))
                .as((owner, response) -> response.of(owner))
                .withoutEdgeCases();
    }

    static Arbitrary<Unowned<SurveyResponse>> surveyResponses(Timeline timeline) {
        return responses(timeline).map(response -> owner -> response.of(Optional.of(owner)));
    }

    private static Arbitrary<Response> responses(Timeline timeline) {
        return Combinators.combine(
                        surveyResponseIds(),
                        timeline.instants(),
                        questions(),
                        TextArbitraries.ids().optional(0.7),
                        TextArbitraries.texts().optional(0.5),
                        timeline.features().optional(0.3),
                        TextArbitraries.names().optional(0.3))
                .as(Response::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(SurveyKind.class),
                        answerScales(),
                        Arbitraries.integers().between(0, 100).optional(0.9))
                .as(SurveyArbitraries::question);
    }

    private static Question question(SurveyKind kind, AnswerScale wished, Optional<Integer> steps) {
        AnswerScale scale = kind == SurveyKind.NPS ? AnswerScale.ZERO_TO_TEN : wished;
        int width = scale.high() - scale.low() + 1;
        return new Question(kind, scale, steps.map(step -> scale.low() + step % width));
    }

    /** What was asked and answered. */
    private record Question(SurveyKind kind, AnswerScale scale, Optional<Integer> answer) {}

    /** A response before it is known whose it is. */
    private record Response(
            SurveyResponseId id,
            Instant at,
            Question question,
            Optional<String> respondent,
            Optional<String> comment,
            Optional<FeatureId> feature,
            Optional<String> workflow) {

        SurveyResponse of(Optional<CustomerId> owner) {
            return new SurveyResponse(
                    id,
                    owner,
                    respondent,
                    at,
                    question.kind(),
                    question.scale(),
                    question.answer(),
                    comment,
                    feature,
                    workflow);
        }
    }
}
