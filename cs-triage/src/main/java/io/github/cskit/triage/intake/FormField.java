package io.github.cskit.triage.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * One field of a form.
 *
 * <p>Immutable and thread-safe.
 *
 * @param part what it tells
 * @param label its heading, by which an answer is found again; no line break, and no colon at its end
 * @param question what is asked where it is missing
 * @param weight what it counts of the 100 of a complete ticket, 1 to 100
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FormField(IntakePart part, String label, String question, Integer weight) {

    static final int ALL = 100;

    /** Checks the parts. */
    public FormField {
        Checks.of("form field", part)
                .present("part", part)
                .name("label", label)
                .require(label == null || isOneLine(label), "label", "with a colon or line break", "be a plain heading")
                .name("question", question)
                .require(
                        question == null || !question.contains("--"),
                        "question",
                        "with two hyphens",
                        "fit into a comment of the form")
                .number("weight", weight, 1, ALL)
                .orThrow();
    }

    private static boolean isOneLine(String label) {
        return label.indexOf('\n') < 0 && label.indexOf('\r') < 0 && label.indexOf(':') < 0;
    }
}
