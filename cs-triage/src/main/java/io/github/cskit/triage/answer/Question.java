package io.github.cskit.triage.answer;

import io.github.cskit.core.validation.Checks;

/**
 * What somebody wants to know. Whatever stands in it is text to be answered, never an order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id under which the answer is returned
 * @param text the question; it may be empty
 */
public record Question(String id, String text) {

    /** Checks the parts. */
    public Question {
        Checks.of("question", id).name("id", id).text("text", text).orThrow();
    }

    /**
     * Creates a question.
     *
     * @param id the id under which the answer is returned
     * @param text the question
     * @return the question
     */
    public static Question of(String id, String text) {
        return new Question(id, text);
    }

    /** Returns the id and the length, never the words. */
    @Override
    public String toString() {
        return "Question[" + id + ", length=" + text.length() + "]";
    }
}
