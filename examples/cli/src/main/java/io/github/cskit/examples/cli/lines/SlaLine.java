package io.github.cskit.examples.cli.lines;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.sla.SlaEvent;
import io.github.cskit.triage.sla.SlaPolicyRef;
import io.github.cskit.triage.sla.SlaTicket;
import java.util.List;
import java.util.Optional;

/**
 * One ticket that {@code cs sla} reads. Immutable and thread-safe.
 *
 * @param id the id of the ticket
 * @param severity 1 (worst) to 9
 * @param tier the customer's tier
 * @param channel the channel it came through
 * @param team the team it is with
 * @param policyVersion the version of the policy that is pinned to it; needed if there are several
 * @param events its event log, in any order
 */
public record SlaLine(
        TicketId id,
        Optional<Integer> severity,
        Optional<String> tier,
        Optional<String> channel,
        Optional<String> team,
        Optional<String> policyVersion,
        List<SlaEvent> events) {

    /** Checks that there is an id. */
    public SlaLine {
        Checks.of("ticket", id).present("id", id).present("events", events).orThrow();
        events = List.copyOf(events);
    }

    /**
     * Returns the ticket.
     *
     * @param policies the versions that there are, all of one policy
     * @return the ticket, with its version pinned to it
     */
    public SlaTicket ticket(List<SlaPolicyRef> policies) {
        Checks.of("ticket", id)
                .require(
                        policies.size() == 1 || policyVersion.isPresent(),
                        "policyVersion",
                        "absent",
                        "be given where there are several policies")
                .nameIfGiven("policyVersion", policyVersion)
                .orThrow();
        String name = policies.get(0).name();
        SlaPolicyRef pinned =
                policyVersion.map(version -> SlaPolicyRef.of(name, version)).orElse(policies.get(0));
        return new SlaTicket(id, severity, tier, channel, team, pinned, events);
    }
}
