package io.github.cskit.examples.cli.survey;

/**
 * Counts answers up to a tally. Not thread-safe.
 *
 * @param <T> the tally
 */
interface AnswerCounter<T> {

    /**
     * Counts an answer.
     *
     * @throws IllegalArgumentException if the answer is off the scale; nothing is counted then
     */
    void add(int answer);

    /** Counts one person who was asked and gave nothing back. */
    void skip();

    /** Counts one person who took part and left the question open. */
    void leaveOpen();

    T tally();

    /** Counts one person that was asked. */
    default void count(Observation person) {
        if (person.answer().isPresent()) {
            add(person.answer().get());
        } else if (person.wrote()) {
            leaveOpen();
        } else {
            skip();
        }
    }
}
