package io.github.cskit.examples.cli.feedback;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.scoring.satisfaction.feedback.PlaceFeedback;
import java.math.BigDecimal;

/**
 * What {@code cs feedback} says of one question in one place. Immutable and thread-safe.
 *
 * @param channel the sort of place
 * @param place which one of them
 * @param question the name of the question
 * @param scale the scale of its answers; 0-1 for votes
 * @param answers how many answered
 * @param best how many gave the best answer: thumbs up of a vote
 * @param bestPercent their share
 * @param low the lower end of its 95 % interval in percent
 * @param high the upper end
 * @param comments how many wrote something
 */
public record PlaceAnswer(
        String channel,
        String place,
        String question,
        AnswerScale scale,
        long answers,
        long best,
        BigDecimal bestPercent,
        BigDecimal low,
        BigDecimal high,
        long comments) {

    private static final int PERCENT = 100;

    /**
     * Creates the answer.
     *
     * @param said what was answered in the place
     * @return the answer
     */
    public static PlaceAnswer of(PlaceFeedback said) {
        Interval interval = said.bestInterval();
        return new PlaceAnswer(
                said.place().channel(),
                said.place().id(),
                said.question(),
                said.scale(),
                said.answers(),
                said.best().successes(),
                Decimals.percent(said.best()),
                Decimals.hundredths(PERCENT * interval.low()),
                Decimals.hundredths(PERCENT * interval.high()),
                said.comments());
    }
}
