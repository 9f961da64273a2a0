package io.github.cskit.examples.cli.survey;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.scoring.satisfaction.WeightedTally;
import java.math.BigDecimal;
import java.util.Optional;

/** Counts the answers of one group, and what they weigh. Not thread-safe. */
final class GroupCounter<T> {

    private final AnswerCounter<T> counter;
    private Optional<WeightedTally> weighted;
    private BigDecimal asked = BigDecimal.ZERO;

    GroupCounter(Question<T> question, boolean weighs) {
        this.counter = question.counter();
        this.weighted = weighs ? Optional.of(WeightedTally.empty(question.kind(), question.scale())) : Optional.empty();
    }

    /** Counts a person; one whose answer or weight is refused is not counted. */
    void count(Observation person) {
        BigDecimal weight = person.weight().orElse(BigDecimal.ZERO);
        Optional<WeightedTally> more = weighted.map(tally ->
                person.answer().map(answer -> tally.plus(answer, weight)).orElse(tally));
        counter.count(person);
        weighted = more;
        asked = asked.add(weight);
    }

    Tallied<T> tallied() {
        return new Tallied<>(counter.tally(), weighted, asked);
    }

    /**
     * What is asked. Immutable and thread-safe.
     *
     * @param <T> the tally
     */
    interface Question<T> {

        SurveyKind kind();

        AnswerScale scale();

        AnswerCounter<T> counter();
    }
}
