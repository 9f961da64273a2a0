package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.NetShare;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Counts of satisfaction answers on one declared scale, which merge exactly with counts on the same scale and with no
 * others. It is not yet a figure; see {@link #csat(CsatPolicy)}. For millions of answers use a {@link CsatCounter}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale the scale of every answer
 * @param counts how many gave each answer, from the worst to the best; one count for each answer of the scale
 * @param skipped how many were asked and recorded without an answer; 0 where the source does not record them
 */
public record CsatTally(
        @NotNull AnswerScale scale,
        @NotNull List<Long> counts,
        @NotNull Long skipped) {

    /** Checks that there is a count for each answer, none negative or beyond 1e15 in all, and copies them. */
    public CsatTally {
        Checks checks = Checks.of("CSAT tally")
                .present("scale", scale)
                .present("counts", counts)
                .number("skipped", skipped, 0, NetShare.MAX_COUNT);
        if (scale != null && counts != null) {
            int given = counts.size();
            checks.require(given == scale.size(), "counts", given + " long", "be " + scale.size() + " long");
            for (int i = 0; i < given; i++) {
                checks.number("counts[" + i + "]", counts.get(i), 0, NetShare.MAX_COUNT);
            }
        }
        checks.orThrow();
        checks.number("answers", counts.stream().mapToLong(c -> c).sum(), 0, NetShare.MAX_COUNT)
                .orThrow();
        counts = List.copyOf(counts);
    }

    /**
     * Returns the tally of nothing.
     *
     * @param scale the scale on which answers will be counted
     * @return a tally of zeros
     */
    public static CsatTally empty(AnswerScale scale) {
        return new CsatTally(scale, Collections.nCopies(scale.size(), 0L), 0L);
    }

    /**
     * Tallies survey responses on one scale. All are counted: where a respondent answered more than once, choose before.
     *
     * @param scale the scale of every response
     * @param responses CSAT responses on that scale; those without an answer are counted as skipped
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
        return merge(new CsatTally(scale, empty(scale).counts, count));
    }

    /**
     * Merges two tallies of different answers on the same scale. It commutes and associates.
     *
     * @param other the other tally
     * @return the sums
     * @throws io.github.cskit.core.validation.InvalidValueException if the scales differ: answers of two scales are never mixed
     */
    public CsatTally merge(CsatTally other) {
        Checks.of("CSAT tally to merge")
                .require(scale.equals(other.scale), "scale", other.scale, "be " + scale + "; scales are never mixed")
                .orThrow();
        List<Long> sums = IntStream.range(0, counts.size())
                .mapToObj(i -> counts.get(i) + other.counts.get(i))
                .toList();
        return new CsatTally(scale, sums, skipped + other.skipped);
    }

    /**
     * Returns how many answered.
     *
     * @return the sum of the counts
     */
    public long answers() {
        return answersFrom(scale.low());
    }

    /**
     * Returns how many gave an answer or a better one.
     *
     * @param answer the least answer, inclusive, on the scale
     * @return the sum of the counts from that answer on
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is not on the scale
     */
    public long answersFrom(int answer) {
        return IntStream.range(AnswerRule.csat(scale).require(answer) - scale.low(), counts.size())
                .mapToLong(counts::get)
                .sum();
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
     * Returns the figures. The response rate is known if anyone was recorded as skipped.
     *
     * @param policy which answers are the top box, and the level of the interval
     * @return mean and top-box share, or no data
     */
    public Csat csat(CsatPolicy policy) {
        return figures(policy, ResponseRates.ofTally(answers(), skipped));
    }

    /**
     * Returns the figures and the response rate among all that were asked.
     *
     * @param policy which answers are the top box, and the level of the interval
     * @param invited how many were asked, at least the answers and the skipped, and at least 1
     * @return mean and top-box share, or no data
     * @throws io.github.cskit.core.validation.InvalidValueException if fewer were asked than answered or skipped
     */
    public Csat csat(CsatPolicy policy, long invited) {
        return figures(policy, ResponseRates.ofInvited(answers(), skipped, invited));
    }

    /** Returns the sum of all answers. */
    long sum() {
        return IntStream.range(0, counts.size())
                .mapToLong(i -> counts.get(i) * (scale.low() + i))
                .sum();
    }

    private Csat figures(CsatPolicy policy, Optional<Proportion> responseRate) {
        int from = policy.topBoxFrom(scale);
        if (answers() == 0) {
            return new Csat.NoData(this, responseRate);
        }
        Proportion topBox = Proportion.of(answersFrom(from), answers());
        Interval interval = topBox.wilson(policy.level());
        return new Csat.Measured(this, Csat.Measured.meanOf(this), from, topBox, interval, responseRate);
    }

    private CsatTally plusOne(int answer) {
        List<Long> more = new ArrayList<>(counts);
        more.set(answer - scale.low(), more.get(answer - scale.low()) + 1);
        return new CsatTally(scale, more, skipped);
    }
}
