package io.github.cskit.core.result;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One item of a batch that could not be done, and why. It is not an exception: the rest of the batch goes on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject what failed, so that a person finds it again: {@code customers.csv line 14}, {@code customer (c-12)}
 * @param problems what is wrong with it; at least one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Failure(String subject, List<Problem> problems) {

    /** Checks the parts and copies the list. */
    public Failure {
        Checks.of("failure")
                .name("subject", subject)
                .elements("problems", problems)
                .orThrow();
        Checks.of("failure")
                .require(!problems.isEmpty(), "problems", "empty", "name at least one problem")
                .orThrow();
        problems = List.copyOf(problems);
    }

    /**
     * Creates a failure with one problem.
     *
     * @param subject what failed
     * @param path the field to blame
     * @param found what was found, as a phrase after "is"
     * @param rule what was expected, as a phrase after "must"
     * @return the failure
     */
    public static Failure of(String subject, String path, String found, String rule) {
        return new Failure(subject, List.of(new Problem(path, found, rule)));
    }

    /**
     * Creates a failure from the refusal of a value.
     *
     * @param subject what failed
     * @param refusal the exception that refused it
     * @return the failure, with all problems of the refusal
     */
    public static Failure from(String subject, InvalidValueException refusal) {
        return new Failure(subject, refusal.problems());
    }

    /**
     * Returns the sentence that a person reads.
     *
     * @return subject and problems on one line
     */
    public String message() {
        return problems.stream().map(Problem::message).collect(Collectors.joining("; ", subject + ": ", ""));
    }
}
