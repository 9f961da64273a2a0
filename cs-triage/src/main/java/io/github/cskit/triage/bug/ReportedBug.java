package io.github.cskit.triage.bug;

import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.impact.CustomerImpact;
import io.github.cskit.triage.matter.Matter;
import java.util.List;
import java.util.Optional;

/**
 * A defect that customers reported, as their tickets describe it, redacted. Whether it is one is for Engineering to say.
 *
 * <p>Immutable and thread-safe.
 *
 * @param matter the defect and its tickets
 * @param title what it is in one line
 * @param description what happens
 * @param steps how it can be reproduced; empty if no ticket says
 * @param stepsFrom the ticket that the steps are taken from; absent without steps
 * @param environment where it was seen; empty if no ticket says
 * @param severity the worst severity of its tickets, 1 to 4; absent if none has one
 * @param impact whom it concerns
 * @param priority how soon it should be worked on
 * @param because why, a sentence for each reason
 */
public record ReportedBug(
        Matter matter,
        String title,
        String description,
        List<String> steps,
        Optional<TicketId> stepsFrom,
        List<String> environment,
        Optional<Integer> severity,
        CustomerImpact impact,
        Priority priority,
        List<String> because) {

    /** Checks the parts. */
    public ReportedBug {
        steps = Absent.orEmptyList(steps);
        stepsFrom = Absent.orEmpty(stepsFrom);
        environment = Absent.orEmptyList(environment);
        severity = Absent.orEmpty(severity);
        because = Absent.orEmptyList(because);
        Checks.of("reported bug")
                .present("matter", matter)
                .name("title", title)
                .text("description", description)
                .require(steps.isEmpty() == stepsFrom.isEmpty(), "stepsFrom", "apart", "come with the steps")
                .number("severity", severity.orElse(1), 1, 4)
                .present("impact", impact)
                .present("priority", priority)
                .orThrow();
    }

    /** Returns how many tickets there are, never what they say. */
    @Override
    public String toString() {
        return "ReportedBug[" + matter + "]";
    }
}
