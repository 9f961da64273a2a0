package io.github.cskit.examples.cli.survey;

import java.util.Optional;

/**
 * Counts answers up to a figure. Not thread-safe.
 *
 * @param <F> the figure
 */
interface AnswerCounter<F> {

    /**
     * Counts one person that was asked.
     *
     * @throws IllegalArgumentException if the answer is off the scale; nothing is counted then
     */
    void count(Optional<Integer> answer);

    F figure();
}
