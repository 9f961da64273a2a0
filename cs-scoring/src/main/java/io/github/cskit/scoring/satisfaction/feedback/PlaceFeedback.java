package io.github.cskit.scoring.satisfaction.feedback;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.satisfaction.CsatTally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was answered to one question in one place. It merges exactly.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where
 * @param question which question
 * @param scale the scale of its answers
 * @param counts how many gave each answer; answers that nobody gave are left out
 * @param comments how many wrote something
 */
public record PlaceFeedback(
        FeedbackPlace place, String question, AnswerScale scale, SortedMap<Integer, Long> counts, long comments) {

    private static final double LEVEL = 0.95;

    /** Checks the counts and copies them. */
    public PlaceFeedback {
        Checks checks = Checks.of("place feedback")
                .present("place", place)
                .name("question", question)
                .present("scale", scale)
                .present("counts", counts)
                .number("comments", comments, 0, Long.MAX_VALUE);
        checks.orThrow();
        counts.forEach((answer, count) -> checks.number("answer", answer, scale.low(), scale.high())
                .number("counts[" + answer + "]", count, 1, 1e15));
        checks.orThrow();
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * Returns how many answered.
     *
     * @return the sum of the counts
     */
    public long answers() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns those who gave the best answer: the thumbs up of a vote.
     *
     * @return the best answers among all, of at least one
     */
    public Proportion best() {
        return Proportion.of(counts.getOrDefault(scale.high(), 0L), answers());
    }

    /**
     * Returns the interval of that share. It speaks for those who would react, not for all readers.
     *
     * @return the Wilson interval at 95 %
     */
    public Interval bestInterval() {
        return best().wilson(LEVEL);
    }

    /**
     * Returns the same counts as a tally of satisfaction, for a mean and a top box.
     *
     * @return the tally on the same scale
     */
    public CsatTally toTally() {
        CsatTally tally = CsatTally.empty(scale);
        List<Long> all = new ArrayList<>(tally.counts());
        counts.forEach((answer, count) -> all.set(answer - scale.low(), count));
        return new CsatTally(scale, all, 0L, 0L);
    }

    /** Merges what was answered elsewhere to the same question in the same place. */
    PlaceFeedback merge(PlaceFeedback other) {
        SortedMap<Integer, Long> sums = new TreeMap<>(counts);
        other.counts.forEach((answer, count) -> sums.merge(answer, count, Long::sum));
        return new PlaceFeedback(place, question, scale, sums, comments + other.comments);
    }
}
