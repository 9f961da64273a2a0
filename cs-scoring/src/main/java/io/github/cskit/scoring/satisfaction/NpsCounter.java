package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.Checks;

/**
 * A counter of NPS answers for long loops, without an object per answer. It is not a result; {@link #tally()} is, and
 * tallies of several counters merge.
 *
 * <p>Mutable and not thread-safe: use one per thread.
 */
public final class NpsCounter {

    private long promoters;
    private long passives;
    private long detractors;
    private long skipped;

    /** Creates a counter of nothing. */
    public NpsCounter() {}

    /**
     * Counts one answer.
     *
     * @param answer a whole number from 0 to 10
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is outside 0–10, naming it; nothing is counted then
     */
    public void add(int answer) {
        AnswerRule.NPS.require(answer);
        if (answer >= NpsGroup.PROMOTER_FROM) {
            promoters++;
        } else if (answer >= NpsGroup.PASSIVE_FROM) {
            passives++;
        } else {
            detractors++;
        }
    }

    /**
     * Counts one survey response: its answer, or that it was skipped.
     *
     * @param response an NPS response
     * @throws io.github.cskit.core.validation.InvalidValueException if it is of another kind; nothing is counted then
     */
    public void add(SurveyResponse response) {
        Checks.of("survey response", response.id())
                .require(
                        response.kind() == SurveyKind.NPS,
                        "kind",
                        response.kind().wireName(),
                        "be nps to be counted")
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
    public NpsTally tally() {
        return new NpsTally(promoters, passives, detractors, skipped);
    }
}
