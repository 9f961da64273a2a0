package io.github.cskit.examples.cli.answer;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.answer.Question;

/**
 * One line that {@code cs answer} reads. Immutable and thread-safe.
 *
 * @param id the id of the question
 * @param question what is asked; may be empty
 */
public record QuestionLine(String id, String question) {

    /** Checks that both are there. */
    public QuestionLine {
        Checks.of("question", id).name("id", id).text("question", question).orThrow();
    }

    /**
     * Returns the question as the library takes it.
     *
     * @return the question
     */
    public Question asQuestion() {
        return Question.of(id, question);
    }
}
