package io.github.cskit.triage.answer;

import io.github.cskit.core.validation.Checks;

/**
 * From when on an article answers a question, and how much is said.
 *
 * <p>Immutable and thread-safe.
 *
 * @param minimumCoverage the least share of what a question asks for, by weight of its words, that an article must speak of,
 *     inclusive
 * @param closeness from which share of the fit of the closest sentence on, inclusive, another sentence is said too
 * @param agreement from which likeness on, inclusive, two sentences speak of the same thing, so that other numbers in them
 *     are a contradiction
 * @param sentences the most sentences of an answer in steps, inclusive; of another answer, a quarter of it
 * @param shortQuestion up to how many words that say something, inclusive, a question is short: several articles may be meant
 * @param alike from which share of the best article's fit on, inclusive, another article may be meant by a short question
 */
public record AnswerPolicy(
        double minimumCoverage, double closeness, double agreement, int sentences, int shortQuestion, double alike) {

    /** Checks the ranges. */
    public AnswerPolicy {
        Checks.of("answer policy")
                .number("minimumCoverage", minimumCoverage, 0, 1)
                .number("closeness", closeness, 0, 1)
                .number("agreement", agreement, 0, 1)
                .number("sentences", sentences, 1, 100)
                .number("shortQuestion", shortQuestion, 0, 100)
                .number("alike", alike, 0, 1)
                .orThrow();
    }

    /**
     * Returns the standard policy: 60 % of a question's weight, sentences that fit 75 % as well as the closest, likeness
     * of 60 % for a contradiction, twelve sentences; a question of
     * at most two words is ambiguous if another article fits 95 % as well.
     *
     * @return the policy
     */
    public static AnswerPolicy standard() {
        return new AnswerPolicy(0.6, 0.75, 0.6, 12, 2, 0.95);
    }
}
