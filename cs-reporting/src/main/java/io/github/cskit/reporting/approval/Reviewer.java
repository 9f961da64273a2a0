package io.github.cskit.reporting.approval;

import io.github.cskit.core.validation.Checks;

/**
 * The person who answers for a decision. That it is this person is the host's to make sure: a name is not a login.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the person's name as the host knows it
 */
public record Reviewer(String name) {

    /** Checks the name. */
    public Reviewer {
        Checks.of("reviewer").name("name", name).orThrow();
    }

    /**
     * Creates a reviewer.
     *
     * @param name the person's name as the host knows it
     * @return the reviewer
     */
    public static Reviewer of(String name) {
        return new Reviewer(name);
    }

    /** Returns nothing of the person. */
    @Override
    public String toString() {
        return "Reviewer[]";
    }
}
