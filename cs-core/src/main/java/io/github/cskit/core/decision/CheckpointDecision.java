package io.github.cskit.core.decision;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a named person decided at a checkpoint. That it is this person, and a person at all, is the host's to make sure: a
 * name is not a login. It is a record of what was said, and no permission by itself: see {@link CheckpointGate}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param checkpoint what was decided on
 * @param passed whether the work may go on
 * @param by the person, who is not the one that asked
 * @param at when
 * @param reason why; given where the work may not go on
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CheckpointDecision(
        HumanCheckpoint checkpoint,
        Boolean passed,
        String by,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Optional<String> reason) {

    /** Checks that somebody else decided, and not before being asked. */
    public CheckpointDecision {
        reason = Absent.orEmpty(reason);
        Checks checks = Checks.of("checkpoint decision")
                .present("checkpoint", checkpoint)
                .present("passed", passed)
                .name("by", by)
                .present("at", at)
                .textIfGiven("reason", reason);
        checks.require(
                passed == null || passed || reason.isPresent(), "reason", "absent", "say why the work may not go on");
        if (checkpoint != null && by != null) {
            checks.require(
                    !same(by, checkpoint.askedBy()), "by", "the one that asked", "be somebody else than who asked");
        }
        if (checkpoint != null && at != null) {
            Instant asked = checkpoint.askedAt();
            checks.require(!at.isBefore(asked), "at", at, "not be before askedAt (" + asked + ")");
        }
        checks.orThrow();
    }

    /**
     * Notes that the work may go on.
     *
     * @param checkpoint what was decided on
     * @param by the person
     * @param at when
     * @return the decision
     */
    public static CheckpointDecision passed(HumanCheckpoint checkpoint, String by, Instant at) {
        return new CheckpointDecision(checkpoint, true, by, at, Optional.empty());
    }

    /**
     * Notes that the work may not go on.
     *
     * @param checkpoint what was decided on
     * @param by the person
     * @param reason why
     * @param at when
     * @return the decision
     */
    public static CheckpointDecision refused(HumanCheckpoint checkpoint, String by, String reason, Instant at) {
        return new CheckpointDecision(checkpoint, false, by, at, Optional.of(reason));
    }

    /** Returns checkpoint and outcome, never who or why. */
    @Override
    public String toString() {
        return "CheckpointDecision[" + checkpoint + (passed ? " passed]" : " refused]");
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
