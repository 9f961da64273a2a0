package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.Checks;
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
     * Counts one survey response: its answer, or that it was skipped.
     *
     * @param response a CSAT response on the scale of this counter
     * @throws io.github.cskit.core.validation.InvalidValueException if it is of another kind or scale; nothing is
     *     counted then
     */
    public void add(SurveyResponse response) {
        Checks.of("survey response", response.id())
                .require(
                        response.kind() == SurveyKind.CSAT,
                        "kind",
                        response.kind().wireName(),
                        "be csat to be counted")
                .require(
                        response.scale().equals(rule.scale()),
                        "scale",
                        response.scale(),
                        "be " + rule.scale() + "; scales are never mixed")
                .orThrow();
        response.answer().ifPresentOrElse(this::add, this::skip);
    }

    /** Counts one person who was asked and did not answer. */
    public void skip() {
        skipped++;
    }

    /**
     * Returns what was counted so far.
     *
     * @return the tally; later counting does not change it
     */
    public CsatTally tally() {
        return new CsatTally(rule.scale(), Arrays.stream(counts).boxed().toList(), skipped);
    }
}
