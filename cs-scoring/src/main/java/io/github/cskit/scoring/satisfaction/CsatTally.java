package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyResponse;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts of satisfaction answers on one declared scale, which merge exactly with counts on the same scale and with no
 * others. It is not yet a figure; see {@link #csat(CsatPolicy)}. For millions of answers use a {@link CsatCounter}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale the scale of every answer
 * @param counts how many gave each answer, from the worst to the best; one count for each answer of the scale
 * @param skipped how many were asked and recorded without anything; 0 where the source does not record them
 * @param partial how many took part and left this question open; 0 where the source does not record them
 */
public record CsatTally(
        @NotNull AnswerScale scale,
        @NotNull List<Long> counts,
        @NotNull Long skipped,
        @NotNull Long partial) {

    private static final String KIND = "CSAT tally";

    /** Checks that there is a count for each answer, none negative or beyond 1e15 in all, and copies them. */
    public CsatTally {
        ScaleCounts.require(KIND, scale, counts, skipped, partial);
        counts = List.copyOf(counts);
    }

    /**
     * Returns the tally of nothing.
     *
     * @param scale the scale on which answers will be counted
     * @return a tally of zeros
     */
    public static CsatTally empty(AnswerScale scale) {
        return new CsatTally(scale, ScaleCounts.none(scale), 0L, 0L);
    }

    /**
     * Tallies survey responses on one scale. All are counted: where a respondent answered more than once, choose before.
     *
     * @param scale the scale of every response
     * @param responses CSAT responses on that scale; those without an answer are counted as skipped, or as
     *     partial if something was written
     * @return the tally
     * @throws io.github.cskit.core.validation.InvalidValueException if one is of another kind or scale, naming it
     */
    public static CsatTally of(AnswerScale scale, Collection<SurveyResponse> responses) {
        CsatCounter counter = new CsatCounter(scale);
        responses.forEach(counter::add);
        return counter.tally();
    }

    /**
     * Tallies survey responses, each scale for itself.
     *
     * @param responses CSAT responses on any scales
     * @return a tally for each scale that occurs, by its low and then its high end, unmodifiable
     * @throws io.github.cskit.core.validation.InvalidValueException if one is of another kind, naming it
     */
    public static SortedMap<AnswerScale, CsatTally> byScale(Collection<SurveyResponse> responses) {
        SortedMap<AnswerScale, CsatCounter> counters =
                new TreeMap<>(Comparator.comparingInt(AnswerScale::low).thenComparingInt(AnswerScale::high));
        responses.forEach(
                each -> counters.computeIfAbsent(each.scale(), CsatCounter::new).add(each));
        SortedMap<AnswerScale, CsatTally> tallies = new TreeMap<>(counters.comparator());
        counters.forEach((scale, counter) -> tallies.put(scale, counter.tally()));
        return Collections.unmodifiableSortedMap(tallies);
    }

    /**
     * Tallies one more answer.
     *
     * @param answer a whole number on the scale
     * @return the new tally
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is not on the scale, naming both
     */
    public CsatTally plus(int answer) {
        return plusOne(AnswerRule.csat(scale).require(answer));
    }

    /**
     * Tallies one more answer that was read as a decimal.
     *
     * @param answer a whole number on the scale: 4.0 is one, 4.5 and NaN are not
     * @return the new tally
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is not a whole number on the scale, naming both
     */
    public CsatTally plus(double answer) {
        return plusOne(AnswerRule.csat(scale).require(answer));
    }

    /**
     * Tallies people who were asked and did not answer.
     *
     * @param count how many, 0 or more
     * @return the new tally
     * @throws io.github.cskit.core.validation.InvalidValueException if the count is negative
     */
    public CsatTally plusSkipped(long count) {
        return merge(new CsatTally(scale, ScaleCounts.none(scale), count, 0L));
    }

    /**
     * Tallies people who took part and left this question open.
     *
     * @param count how many, 0 or more
     * @return the new tally
     * @throws io.github.cskit.core.validation.InvalidValueException if the count is negative
     */
    public CsatTally plusPartial(long count) {
        return merge(new CsatTally(scale, ScaleCounts.none(scale), 0L, count));
    }

    /**
     * Merges two tallies of different answers on the same scale. It commutes and associates.
     *
     * @param other the other tally
     * @return the sums
     * @throws io.github.cskit.core.validation.InvalidValueException if the scales differ: answers of two scales are never mixed
     */
    public CsatTally merge(CsatTally other) {
        List<Long> sums = ScaleCounts.merged(KIND, scale, counts, other.scale, other.counts);
        return new CsatTally(scale, sums, skipped + other.skipped, partial + other.partial);
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
     * Returns how many gave an answer or a better one.
     *
     * @param answer the least answer, inclusive, on the scale
     * @return the sum of the counts from that answer on
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is not on the scale
     */
    public long answersFrom(int answer) {
        return ScaleCounts.from(counts, AnswerRule.csat(scale).require(answer) - scale.low());
    }

    /**
     * Returns the figures by the standard policy.
     *
     * @return mean and top-box share, or no data
     */
    public Csat csat() {
        return csat(CsatPolicy.standard());
    }

    /**
     * Returns the figures. The response rate is known if anyone was recorded without an answer.
     *
     * @param policy which answers are the top box, and the level of the interval
     * @return mean and top-box share, or no data
     */
    public Csat csat(CsatPolicy policy) {
        return csat(policy, SurveyFrame.unknown());
    }

    /**
     * Returns the figures and the response rate among all that were asked.
     *
     * @param policy which answers are the top box, and the level of the interval
     * @param invited how many were asked, at least all that the tally holds, and at least 1
     * @return mean and top-box share, or no data
     * @throws io.github.cskit.core.validation.InvalidValueException if fewer were asked than answered or skipped
     */
    public Csat csat(CsatPolicy policy, long invited) {
        return csat(policy, SurveyFrame.ofInvited(invited));
    }

    /**
     * Returns the figures, with a narrower interval where it is known how many there are in all.
     *
     * @param policy which answers are the top box, and the level of the interval
     * @param frame how many were asked, and how many there are
     * @return mean and top-box share, or no data
     * @throws io.github.cskit.core.validation.InvalidValueException if fewer were asked, or are there, than answered
     */
    public Csat csat(CsatPolicy policy, SurveyFrame frame) {
        Optional<Proportion> responseRate = ResponseRates.of(answers(), skipped + partial, frame);
        int from = policy.topBoxFrom(scale);
        if (answers() == 0) {
            return new Csat.NoData(this, responseRate);
        }
        Proportion topBox = Proportion.of(answersFrom(from), answers());
        Interval interval = topBox.wilson(policy.level(), frame.effectiveSize(answers()));
        return new Csat.Measured(
                this, Csat.Measured.meanOf(this), from, topBox, interval, responseRate, frame.population());
    }

    /**
     * Returns whether the share of the top box really changed, by the standard policy.
     *
     * @param before the tally of an earlier period on the same scale, of other answers
     * @return the difference in percentage points with its interval; no data if either has no answers
     * @throws io.github.cskit.core.validation.InvalidValueException if the scales differ
     */
    public SatisfactionChange changeFrom(CsatTally before) {
        return changeFrom(before, SurveyFrame.unknown(), SurveyFrame.unknown(), CsatPolicy.standard());
    }

    /**
     * Returns whether the share of the top box really changed.
     *
     * @param before the tally of an earlier period on the same scale, of other answers
     * @param frameBefore how many there were then
     * @param frameNow how many there are now
     * @param policy which answers are the top box, and the level of the interval
     * @return the difference in percentage points with its Newcombe interval; no data if either has no answers
     * @throws io.github.cskit.core.validation.InvalidValueException if the scales differ
     */
    public SatisfactionChange changeFrom(
            CsatTally before, SurveyFrame frameBefore, SurveyFrame frameNow, CsatPolicy policy) {
        ScaleCounts.requireSame(KIND + " to compare", scale, before.scale);
        int from = policy.topBoxFrom(scale);
        return ScaleCounts.change(counts, before.counts, from - scale.low(), frameBefore, frameNow, policy.level());
    }

    private CsatTally plusOne(int answer) {
        return new CsatTally(scale, ScaleCounts.plusOne(counts, answer - scale.low()), skipped, partial);
    }
}
