package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry of the log of escalations: a packet was raised, or someone moved it on. Entries are facts and never change;
 * where a matter stands follows from them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the matter
 * @param at when it happened
 * @param status where it stands since
 * @param packet the packet, of a matter that was raised, and only of that
 * @param by who moved it; given unless it was raised
 * @param reason why; given where it was declined
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EscalationEvent(
        EscalationKey key,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        EscalationStatus status,
        Optional<Escalation> packet,
        Optional<String> by,
        Optional<String> reason) {

    /** Checks that each status has what it needs. */
    public EscalationEvent {
        packet = Absent.orEmpty(packet);
        by = Absent.orEmpty(by);
        reason = Absent.orEmpty(reason);
        boolean raised = status == EscalationStatus.RAISED;
        Checks checks = Checks.of("escalation event", key)
                .present("key", key)
                .present("at", at)
                .present("status", status)
                .require(packet.isPresent() == raised, "packet", given(packet), "be given where it was raised")
                .require(by.isPresent() || raised, "by", "absent", "name who moved it")
                .nameIfGiven("by", by)
                .require(
                        reason.isPresent() || status != EscalationStatus.DECLINED,
                        "reason",
                        "absent",
                        "say why it was declined")
                .textIfGiven("reason", reason);
        if (packet.isPresent()) {
            checks.require(
                            packet.get().key().equals(key),
                            "packet",
                            "of " + packet.get().key(),
                            "be of " + key)
                    .require(packet.get().raisedAt().equals(at), "at", at, "be when the packet was raised");
        }
        checks.orThrow();
    }

    /**
     * Notes that a packet was raised.
     *
     * @param packet the packet
     * @return the entry
     */
    public static EscalationEvent raised(Escalation packet) {
        return new EscalationEvent(
                packet.key(),
                packet.raisedAt(),
                EscalationStatus.RAISED,
                Optional.of(packet),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * Notes that a matter was moved on.
     *
     * @param key the matter
     * @param status where it stands now; not raised, not declined
     * @param by who moved it
     * @param at when
     * @return the entry
     */
    public static EscalationEvent moved(EscalationKey key, EscalationStatus status, String by, Instant at) {
        return new EscalationEvent(key, at, status, Optional.empty(), Optional.of(by), Optional.empty());
    }

    /**
     * Notes that a matter was declined.
     *
     * @param key the matter
     * @param reason why
     * @param by who declined it
     * @param at when
     * @return the entry
     */
    public static EscalationEvent declined(EscalationKey key, String reason, String by, Instant at) {
        return new EscalationEvent(
                key, at, EscalationStatus.DECLINED, Optional.empty(), Optional.of(by), Optional.of(reason));
    }

    /** Returns key, status and time, never who or why. */
    @Override
    public String toString() {
        return "EscalationEvent[" + key + " " + status.wireName() + " at " + at + "]";
    }

    private static String given(Optional<?> part) {
        return part.isPresent() ? "given" : "absent";
    }
}
