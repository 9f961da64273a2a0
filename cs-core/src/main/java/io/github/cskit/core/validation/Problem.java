package io.github.cskit.core.validation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * One thing that is wrong with a value: where, what was found, and what was expected. It is not an exception; several
 * problems of one record travel together in an {@link InvalidValueException} or a failure.
 *
 * <p>The text may hold ids and numbers, never names, free text or secrets. Immutable and thread-safe.
 *
 * @param path the path of the field, dotted, with indexes in brackets: {@code contacts[1].name}; empty for the value
 *     itself
 * @param found what was found, as a phrase after "is": {@code blank}, {@code 11}
 * @param rule what was expected, as a phrase after "must": {@code be between 0 and 10}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Problem(String path, String found, String rule) {

    /** Checks that no part is absent. */
    public Problem {
        if (path == null || found == null || rule == null) {
            Checks.of("problem")
                    .present("path", path)
                    .present("found", found)
                    .present("rule", rule)
                    .orThrow();
        }
    }

    /**
     * Returns this problem as seen from an enclosing value.
     *
     * @param parent the path of the enclosing value; empty for none
     * @return the same problem with {@code parent} before its path
     */
    public Problem under(String parent) {
        if (parent.isEmpty()) {
            return this;
        }
        String joined = path.isEmpty() ? parent : path.startsWith("[") ? parent + path : parent + "." + path;
        return new Problem(joined, found, rule);
    }

    /**
     * Returns the sentence that a person reads.
     *
     * @return for example {@code answer is 11 but must be between 0 and 10}
     */
    public String message() {
        return (path.isEmpty() ? "the value" : path) + " is " + found + " but must " + rule;
    }
}
