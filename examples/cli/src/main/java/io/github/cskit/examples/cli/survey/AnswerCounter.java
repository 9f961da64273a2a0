package io.github.cskit.examples.cli.survey;

import java.util.Optional;

/**
 * Counts answers up to a tally. Not thread-safe.
 *
 * @param <T> the tally
 */
interface AnswerCounter<T> {

    /**
     * Counts one person that was asked.
     *
     * @throws IllegalArgumentException if the answer is off the scale; nothing is counted then
     */
    void count(Optional<Integer> answer);

    T tally();
}
