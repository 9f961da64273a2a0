package io.github.cskit.core.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;

/**
 * A kind of decision that needs a person, for example {@code architecture-change}. It is an open set: a host adds kinds
 * of its own.
 *
 * <p>Source: division charter, "human checkpoints"; customer policy, "pending human review"; success and support role,
 * "stop and ask". Immutable and thread-safe.
 *
 * @param value the name of the kind
 */
public record CheckpointKind(@NotNull @Text String value) implements Comparable<CheckpointKind> {

    /** A proposal that changes the architecture. */
    public static final CheckpointKind ARCHITECTURE_CHANGE = new CheckpointKind("architecture-change");

    /** A new integration with a system outside. */
    public static final CheckpointKind EXTERNAL_INTEGRATION = new CheckpointKind("external-integration");

    /** A change of a schema that customers notice. */
    public static final CheckpointKind SCHEMA_CHANGE = new CheckpointKind("schema-change");

    /** Work that crosses the boundaries of a division. */
    public static final CheckpointKind CROSS_DIVISION_WORK = new CheckpointKind("cross-division-work");

    /** A proposal that is to be sent to a customer. */
    public static final CheckpointKind PROPOSAL = new CheckpointKind("proposal");

    /** A change whose effect on users is unsure. */
    public static final CheckpointKind UNSURE_EFFECT = new CheckpointKind("unsure-effect");

    /** Checks the text. */
    public CheckpointKind {
        Checks.of("checkpoint kind").name("value", value).orThrow();
    }

    /**
     * Creates a kind from its name.
     *
     * @param value the name
     * @return the kind
     */
    @JsonCreator
    public static CheckpointKind of(String value) {
        return new CheckpointKind(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(CheckpointKind other) {
        return value.compareTo(other.value);
    }

    /** Returns the name of the kind. */
    @Override
    public String toString() {
        return value;
    }
}
