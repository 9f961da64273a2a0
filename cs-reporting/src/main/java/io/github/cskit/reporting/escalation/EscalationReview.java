package io.github.cskit.reporting.escalation;

import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.OverdueEscalation;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.adoption.AdoptionCheck;
import io.github.cskit.triage.bug.EngineeringPackage;
import java.time.Instant;
import java.util.List;

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
 * @param overdue what is late among the cases that stand open
 * @param failures what could not be used
 */
public record EscalationReview(
        Instant asOf,
        List<Escalation> packets,
        List<EngineeringPackage> packages,
        List<TicketId> withoutSteps,
        List<AdoptionCheck> adoption,
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
                .elements("overdue", overdue)
                .elements("failures", failures)
                .orThrow();
        packets = List.copyOf(packets);
        packages = List.copyOf(packages);
        withoutSteps = List.copyOf(withoutSteps);
        adoption = List.copyOf(adoption);
        overdue = List.copyOf(overdue);
        failures = List.copyOf(failures);
    }

    /** Returns how many packets there are. */
    @Override
    public String toString() {
        return "EscalationReview[packets=" + packets.size() + "]";
    }
}
