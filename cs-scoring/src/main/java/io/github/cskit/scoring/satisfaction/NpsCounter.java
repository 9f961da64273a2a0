package io.github.cskit.scoring.satisfaction;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.Checks;
import java.util.Arrays;
import java.util.Objects;

/**
 * A counter of NPS answers for long loops, without an object per answer. It is not a result; {@link #tally()} is, and
 * tallies of several counters merge.
 *
 * <p>Mutable and not thread-safe: use one per thread.
 */
public final class NpsCounter {

    /** How many values a byte has. */
    private static final int BYTES = 256;

    private final long[] counts = new long[AnswerScale.ZERO_TO_TEN.size()];
    private long skipped;
    private long partial;

    /** Creates a counter of nothing. */
    public NpsCounter() {}

    /**
     * Counts one answer.
     *
     * @param answer a whole number from 0 to 10
     * @throws io.github.cskit.core.validation.InvalidValueException if the answer is outside 0–10, naming it; nothing is counted then
     */
    public void add(int answer) {
        counts[AnswerRule.NPS.require(answer)]++;
    }

    /**
     * Counts a stretch of answers.
     *
     * @param answers whole numbers from 0 to 10
     * @param fromInclusive where the stretch starts
     * @param toExclusive where it ends
     * @throws io.github.cskit.core.validation.InvalidValueException if an answer is outside 0–10, naming it; those before
     *     it are counted then
     * @throws IndexOutOfBoundsException if the stretch is not within the array; nothing is counted then
     */
    public void add(byte[] answers, int fromInclusive, int toExclusive) {
        Objects.checkFromToIndex(fromInclusive, toExclusive, answers.length);
        int[] seen =
                new int[BYTES]; // by value: what is no answer shows in the counts, and no answer is checked by itself
        for (int i = fromInclusive; i < toExclusive; i++) {
            seen[answers[i] & (BYTES - 1)]++;
        }
        if (Arrays.stream(seen, counts.length, BYTES).anyMatch(count -> count > 0)) {
            for (int i = fromInclusive; i < toExclusive; i++) {
                add(answers[i]);
            }
        }
        for (int answer = 0; answer < counts.length; answer++) {
            counts[answer] += seen[answer];
        }
    }

    /**
     * Counts one survey response: its answer, or that it was skipped, or left open by one who wrote something.
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
    public NpsTally tally() {
        long promoters = sum(NpsGroup.PROMOTER_FROM, counts.length);
        long passives = sum(NpsGroup.PASSIVE_FROM, NpsGroup.PROMOTER_FROM);
        return new NpsTally(promoters, passives, sum(0, NpsGroup.PASSIVE_FROM), skipped, partial);
    }

    private long sum(int fromInclusive, int toExclusive) {
        return Arrays.stream(counts, fromInclusive, toExclusive).sum();
    }
}
