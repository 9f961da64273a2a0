package io.github.cskit.core.validation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that a value cannot exist as given, with all its problems at once. It is thrown by constructors and factories;
 * in a batch it becomes a failure of its row.
 */
public class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String subject;
    private final transient List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param subject what is invalid, with its id where it has one: {@code customer (c-12)}
     * @param problems all that is wrong with it; at least one
     */
    public InvalidValueException(String subject, List<Problem> problems) {
        super(message(subject, problems));
        this.subject = subject;
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is invalid.
     *
     * @return the subject, with its id where it has one
     */
    public String subject() {
        return subject;
    }

    /**
     * Returns all that is wrong.
     *
     * @return the problems, in the order of the fields; never empty unless this exception was deserialised
     */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String message(String subject, List<Problem> problems) {
        if (problems.size() == 1) {
            return "The " + subject + " is not valid: " + problems.get(0).message() + ".";
        }
        return problems.stream()
                .map(p -> "  " + p.message() + ".")
                .collect(Collectors.joining("\n", "The " + subject + " has " + problems.size() + " problems:\n", ""));
    }
}
