package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * A value with its label, and what there is to add to it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label what the value is
 * @param value the value
 * @param note what to know about it, for example an interval
 */
public record Fact(String label, Value value, Optional<String> note) {

    /** Checks the parts. */
    public Fact {
        note = Absent.orEmpty(note);
        Checks.of("fact")
                .name("label", label)
                .present("value", value)
                .textIfGiven("note", note)
                .orThrow();
    }

    /**
     * Creates a fact without a note.
     *
     * @param label what the value is
     * @param value the value
     * @return the fact
     */
    public static Fact of(String label, Value value) {
        return new Fact(label, value, Optional.empty());
    }

    /**
     * Creates a fact with a note.
     *
     * @param label what the value is
     * @param value the value
     * @param note what to know about it
     * @return the fact
     */
    public static Fact of(String label, Value value, String note) {
        return new Fact(label, value, Optional.of(note));
    }
}
