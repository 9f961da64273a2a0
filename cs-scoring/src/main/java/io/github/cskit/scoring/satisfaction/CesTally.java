package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Counts of answers to "how easy was it" on one declared scale, which merge exactly with counts on the same scale and
 * with no others. They are never mixed with answers to "how satisfied are you".
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale the scale of every answer; more is easier
 * @param counts how many gave each answer, from the hardest to the easiest; one count for each answer of the scale
 * @param skipped how many were asked and recorded without anything; 0 where the source does not record them
 * @param partial how many took part and left this question open; 0 where the source does not record them
 */
public record CesTally(
        @NotNull AnswerScale scale,
        @NotNull List<Long> counts,
        @NotNull Long skipped,
        @NotNull Long partial) {

    private static final String KIND = "CES tally";

    /** Checks that there is a count for each answer, none negative or beyond 1e15 in all, and copies them. */
    public CesTally {
        ScaleCounts.require(KIND, scale, counts, skipped, partial);
        counts = List.copyOf(counts);
    }

    /**
     * Returns the tally of nothing.
     *
     * @param scale the scale on which answers will be counted
     * @return a tally of zeros
     */
    public static CesTally empty(AnswerScale scale) {
        return new CesTally(scale, ScaleCounts.none(scale), 0L, 0L);
    }

    /**
     * Tallies survey responses on one scale. All are counted: where a respondent answered more than once, choose before.
     *
     * @param scale the scale of every response
     * @param responses CES responses on that scale; those without an answer are counted as skipped, or as partial if
     *     something was written
     * @return the tally
     * @throws io.github.cskit.core.validation.InvalidValueException if one is of another kind or scale, naming it
     */
    public static CesTally of(AnswerScale scale, Collection<SurveyResponse> responses) {
        CesTally tally = empty(scale);
        for (SurveyResponse response : responses) {
            ScaleCounts.require(response, SurveyKind.CES, scale);
            tally = response.answer().isPresent()
                    ? tally.plus(response.answer().get())
                    : ScaleCounts.tookPart(response) ? tally.plusPartial(1) : tally.plusSkipped(1);
        }
        return tally;
    }

    /**
     * Tallies one more answer.
     *
     * @param answer a whole number on the scale
     * @return the new tally
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is not on the scale, naming both
     */
    public CesTally plus(int answer) {
        int place = AnswerRule.ces(scale).require(answer) - scale.low();
        return new CesTally(scale, ScaleCounts.plusOne(counts, place), skipped, partial);
    }

    /**
     * Tallies people who were asked and gave nothing back.
     *
     * @param count how many, 0 or more
     * @return the new tally
     */
    public CesTally plusSkipped(long count) {
        return merge(new CesTally(scale, ScaleCounts.none(scale), count, 0L));
    }

    /**
     * Tallies people who took part and left this question open.
     *
     * @param count how many, 0 or more
     * @return the new tally
     */
    public CesTally plusPartial(long count) {
        return merge(new CesTally(scale, ScaleCounts.none(scale), 0L, count));
    }

    /**
     * Merges two tallies of different answers on the same scale. It commutes and associates.
     *
     * @param other the other tally
     * @return the sums
     * @throws io.github.cskit.core.validation.InvalidValueException if the scales differ: answers of two scales are never mixed
     */
    public CesTally merge(CesTally other) {
        List<Long> sums = ScaleCounts.merged(KIND, scale, counts, other.scale, other.counts);
        return new CesTally(scale, sums, skipped + other.skipped, partial + other.partial);
    }

    /**
     * Returns how many answered.
     *
     * @return the sum of the counts
     */
    public long answers() {
        return ScaleCounts.total(counts);
    }

    /**
     * Returns how many gave an answer or an easier one.
     *
     * @param answer the least answer, inclusive, on the scale
     * @return the sum of the counts from that answer on
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is not on the scale
     */
    public long answersFrom(int answer) {
        return ScaleCounts.from(counts, AnswerRule.ces(scale).require(answer) - scale.low());
    }

    /**
     * Returns the figures by the standard policy.
     *
     * @return mean and share to whom it was easy, or no data
     */
    public Ces ces() {
        return ces(CesPolicy.standard(), SurveyFrame.unknown());
    }

    /**
     * Returns the figures.
     *
     * @param policy which answers say that it was easy, and the level of the interval
     * @param frame how many were asked, and how many there are
     * @return mean and share to whom it was easy, or no data
     * @throws io.github.cskit.core.validation.InvalidValueException if fewer were asked, or are there, than answered
     */
    public Ces ces(CesPolicy policy, SurveyFrame frame) {
        Optional<Proportion> responseRate = ResponseRates.of(answers(), skipped + partial, frame);
        if (answers() == 0) {
            return new Ces.NoData(this, responseRate);
        }
        int from = policy.easyFrom(scale);
        Proportion easy = Proportion.of(answersFrom(from), answers());
        Interval interval = easy.wilson(policy.level(), frame.effectiveSize(answers()));
        return new Ces.Measured(
                this, ScaleCounts.mean(scale, counts), from, easy, interval, responseRate, frame.population());
    }

    /**
     * Returns whether the share to whom it was easy really changed, by the standard policy.
     *
     * @param before the tally of an earlier period on the same scale, of other answers
     * @return the difference in percentage points with its Newcombe interval; no data if either has no answers
     * @throws io.github.cskit.core.validation.InvalidValueException if the scales differ
     */
    public SatisfactionChange changeFrom(CesTally before) {
        ScaleCounts.requireSame(KIND + " to compare", scale, before.scale);
        CesPolicy policy = CesPolicy.standard();
        SurveyFrame frame = SurveyFrame.unknown();
        return ScaleCounts.change(
                counts, before.counts, policy.easyFrom(scale) - scale.low(), frame, frame, policy.level());
    }
}
