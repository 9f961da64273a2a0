package io.github.cskit.reporting.escalation;

import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationCase;
import io.github.cskit.core.escalation.OverdueEscalation;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.adoption.AdoptionCheck;
import io.github.cskit.triage.bug.EngineeringPackage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every packet that is due as of an instant, and what could not be made into one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asOf the instant
 * @param packets the packets, the most urgent first, then those to be acknowledged first, then by key
 * @param packages the engineering package of each defect that has a packet, in the order of the packets
 * @param withoutSteps the tickets of defects that nobody can reproduce yet: whoever reported them has to be asked
 * @param adoption the check of each released feature
 * @param open the cases that stand open, by key; a packet with the key of one of them updates it
 * @param overdue what is late among the cases that stand open
 * @param failures what could not be used
 */
public record EscalationReview(
        Instant asOf,
        List<Escalation> packets,
        List<EngineeringPackage> packages,
        List<TicketId> withoutSteps,
        List<AdoptionCheck> adoption,
        List<EscalationCase> open,
        List<OverdueEscalation> overdue,
        List<Failure> failures) {

    /** Copies the lists. */
    public EscalationReview {
        Checks.of("escalation review")
                .present("asOf", asOf)
                .elements("packets", packets)
                .elements("packages", packages)
                .elements("withoutSteps", withoutSteps)
                .elements("adoption", adoption)
                .elements("open", open)
                .elements("overdue", overdue)
                .elements("failures", failures)
                .orThrow();
        packets = List.copyOf(packets);
        packages = List.copyOf(packages);
        withoutSteps = List.copyOf(withoutSteps);
        adoption = List.copyOf(adoption);
        open = List.copyOf(open);
        overdue = List.copyOf(overdue);
        failures = List.copyOf(failures);
    }

    /**
     * Finds the case that a packet updates.
     *
     * @param packet one of the packets
     * @return the case that stands open under its key; empty if the matter is new
     */
    public Optional<EscalationCase> standing(Escalation packet) {
        return open.stream()
                .filter(each -> each.packet().key().equals(packet.key()))
                .findFirst();
    }

    /**
     * Returns by when a packet must be acknowledged. Raising a matter again wins nobody time.
     *
     * @param packet one of the packets
     * @return the earlier of its own moment and that of the case that it updates
     */
    public Instant acknowledgeBy(Escalation packet) {
        return earlier(packet, Escalation::acknowledgeBy);
    }

    /**
     * Returns by when a packet must be resolved. Raising a matter again wins nobody time.
     *
     * @param packet one of the packets
     * @return the earlier of its own moment and that of the case that it updates
     */
    public Instant resolveBy(Escalation packet) {
        return earlier(packet, Escalation::resolveBy);
    }

    /**
     * Returns this review without what could not be used, for whoever lists that elsewhere.
     *
     * @return the same packets, no failures
     */
    public EscalationReview withoutFailures() {
        return with(List.of());
    }

    /** Returns this review with more that could not be used. */
    EscalationReview plus(List<Failure> more) {
        return with(Stream.concat(failures.stream(), more.stream()).toList());
    }

    private EscalationReview with(List<Failure> others) {
        return new EscalationReview(asOf, packets, packages, withoutSteps, adoption, open, overdue, others);
    }

    private Instant earlier(Escalation packet, Function<Escalation, Instant> moment) {
        Instant own = moment.apply(packet);
        return standing(packet)
                .map(each -> moment.apply(each.packet()))
                .filter(own::isAfter)
                .orElse(own);
    }

    /** Returns how many packets there are. */
    @Override
    public String toString() {
        return "EscalationReview[packets=" + packets.size() + "]";
    }
}
