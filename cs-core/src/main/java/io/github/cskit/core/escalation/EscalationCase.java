package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where one matter stands, worked out from the log. A matter that was raised again after it was closed is another case.
 *
 * <p>Immutable and thread-safe.
 *
 * @param packet the packet as it was raised last, with the time of the first raising and the earliest of its deadlines:
 *     raising it again wins nobody time
 * @param status where it stands
 * @param timesRaised how often it was raised, at least once
 * @param lastRaisedAt when it was raised last
 * @param entries what happened to it, in order
 */
public record EscalationCase(
        Escalation packet,
        EscalationStatus status,
        Integer timesRaised,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant lastRaisedAt,
        List<EscalationEvent> entries) {

    /** Checks the parts. */
    public EscalationCase {
        entries = Absent.orEmptyList(entries);
        Checks.of("escalation case", packet == null ? null : packet.key())
                .present("packet", packet)
                .present("status", status)
                .number("timesRaised", timesRaised, 1, Integer.MAX_VALUE)
                .present("lastRaisedAt", lastRaisedAt)
                .elements("entries", entries)
                .require(!entries.isEmpty(), "entries", "empty", "hold the raising")
                .orThrow();
    }

    /**
     * Opens a case.
     *
     * @param raising the entry with which it was raised
     * @return a case that stands at raised
     */
    static EscalationCase open(EscalationEvent raising) {
        Escalation packet = raising.packet().orElseThrow();
        return new EscalationCase(packet, EscalationStatus.RAISED, 1, raising.at(), List.of(raising));
    }

    /**
     * Returns why it was declined.
     *
     * @return the reason; empty if it was not declined
     */
    public Optional<String> reason() {
        return entries.stream()
                .filter(entry -> entry.status() == EscalationStatus.DECLINED)
                .findFirst()
                .flatMap(EscalationEvent::reason);
    }

    /** Returns key and status. */
    @Override
    public String toString() {
        return "EscalationCase[" + packet.key() + " " + status.wireName() + "]";
    }
}
