package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import java.util.Arrays;

/**
 * A counter of satisfaction answers for long loops, without an object per answer. It is not a result; {@link #tally()}
 * is, and tallies of several counters on one scale merge.
 *
 * <p>Mutable and not thread-safe: use one per thread.
 */
public final class CsatCounter {

    private final AnswerRule rule;
    private final long[] counts;
    private long skipped;
    private long partial;

    /**
     * Creates a counter of nothing.
     *
     * @param scale the scale of the answers to come
     */
    public CsatCounter(AnswerScale scale) {
        this.rule = AnswerRule.csat(scale);
        this.counts = new long[scale.size()];
    }

    /**
     * Counts one answer.
     *
     * @param answer a whole number on the scale
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is not on the scale, naming both; nothing is counted then
     */
    public void add(int answer) {
        counts[rule.require(answer) - rule.scale().low()]++;
    }

    /**
     * Counts one survey response: its answer, or that it was skipped, or left open by one who wrote something.
     *
     * @param response a CSAT response on the scale of this counter
     * @throws io.github.cskit.core.validation.InvalidValueException if it is of another kind or scale; nothing is
     *     counted then
     */
    public void add(SurveyResponse response) {
        ScaleCounts.require(response, SurveyKind.CSAT, rule.scale());
        if (response.answer().isPresent()) {
            add(response.answer().get());
        } else if (ScaleCounts.tookPart(response)) {
            leaveOpen();
        } else {
            skip();
        }
    }

    /** Counts one person who was asked and gave nothing back. */
    public void skip() {
        skipped++;
    }

    /** Counts one person who took part and left this question open. */
    public void leaveOpen() {
        partial++;
    }

    /**
     * Returns what was counted so far.
     *
     * @return the tally; later counting does not change it
     */
    public CsatTally tally() {
        return new CsatTally(rule.scale(), Arrays.stream(counts).boxed().toList(), skipped, partial);
    }
}
