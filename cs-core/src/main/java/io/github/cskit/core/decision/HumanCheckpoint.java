package io.github.cskit.core.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;

/**
 * A point at which work stops until a person has decided. It is about exactly one content: what was changed since needs
 * another decision. It is not the decision, see {@link CheckpointDecision}, and nothing goes on without a
 * {@link CheckpointPassage}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind why a person is needed
 * @param matter the host's own id of the work
 * @param content the fingerprint of what is to be decided on
 * @param decider the role that decides
 * @param askedBy who or what asks; it cannot decide itself
 * @param askedAt when it asked
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HumanCheckpoint(
        CheckpointKind kind,
        String matter,
        Fingerprint content,
        Role decider,
        String askedBy,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant askedAt) {

    /** Checks the parts. */
    public HumanCheckpoint {
        Checks.of("human checkpoint", kind)
                .present("kind", kind)
                .name("matter", matter)
                .present("content", content)
                .present("decider", decider)
                .name("askedBy", askedBy)
                .present("askedAt", askedAt)
                .orThrow();
    }

    /**
     * Asks the division lead, who decides on everything that the charter keeps for people.
     *
     * @param kind why a person is needed
     * @param matter the host's own id of the work
     * @param content what is to be decided on, as text
     * @param askedBy who or what asks
     * @param askedAt when
     * @return the checkpoint
     */
    public static HumanCheckpoint ask(
            CheckpointKind kind, String matter, String content, String askedBy, Instant askedAt) {
        return new HumanCheckpoint(kind, matter, Fingerprint.ofText(content), Role.DIVISION_LEAD, askedBy, askedAt);
    }

    /**
     * Returns this checkpoint for another role to decide.
     *
     * @param role the role
     * @return another checkpoint
     */
    public HumanCheckpoint decidedBy(Role role) {
        return new HumanCheckpoint(kind, matter, content, role, askedBy, askedAt);
    }

    /** Returns kind and role, never who asks or for what. */
    @Override
    public String toString() {
        return "HumanCheckpoint[" + kind + " for " + decider + "]";
    }
}
