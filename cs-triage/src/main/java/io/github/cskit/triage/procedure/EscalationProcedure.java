package io.github.cskit.triage.procedure;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.sla.TicketSla;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The procedure by which tickets escalate that are unresolved after their target, or were reopened: levels, owners and
 * times, as data that a host replaces. Time is open time, and stands still while a ticket waits for the customer, as the
 * clock of the SLA does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the procedure's name
 * @param version the version that its author gave it
 * @param levels the levels, from 1; each is reached later than the one before, and after more reopenings
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EscalationProcedure(String name, String version, List<EscalationLevel> levels) {

    private static final Comparator<TicketEscalation> MOST_URGENT_FIRST = Comparator.comparingInt(
                    (TicketEscalation escalation) -> -escalation.level())
            .thenComparing(TicketEscalation::since)
            .thenComparing(TicketEscalation::ticket);

    /** Checks that the levels ascend. */
    public EscalationProcedure {
        levels = Absent.orEmptyList(levels);
        Checks checks = Checks.of("escalation procedure", name)
                .name("name", name)
                .name("version", version)
                .elements("levels", levels)
                .require(!levels.isEmpty(), "levels", "empty", "hold at least one level");
        checks.orThrow();
        checkAscending(
                levels.stream()
                        .flatMap(level -> level.overdueSeconds().stream())
                        .toList(),
                "overdue",
                checks);
        checkAscending(
                levels.stream()
                        .flatMap(level -> level.reopenings().stream())
                        .map(Integer::longValue)
                        .toList(),
                "reopened",
                checks);
        checks.orThrow();
    }

    /**
     * Returns the default: to Support as soon as the target is passed or a ticket is reopened; to the account's CSM with 8
     * open hours past the target or two reopenings; to the head of the division with 24, or three.
     *
     * @return the procedure {@code standard}, version 1
     */
    public static EscalationProcedure standard() {
        return new EscalationProcedure(
                "standard",
                "1",
                List.of(
                        EscalationLevel.of(Role.SUPPORT, Duration.ZERO, 1),
                        EscalationLevel.of(Role.CSM, Duration.ofHours(8), 2),
                        EscalationLevel.of(Role.DIVISION_LEAD, Duration.ofHours(24), 3)));
    }

    /**
     * Returns the name, version and fingerprint under which escalations refer to this procedure.
     *
     * @return the reference; another fingerprint for any other number
     */
    public ModelRef model() {
        return new ModelRef(
                name, version, Fingerprint.ofText(JsonCodec.standard().write(this)));
    }

    /**
     * Says whether a ticket escalates, and how far. A ticket that is resolved does not, whatever happened before.
     *
     * @param sla the ticket's clocks as of an instant
     * @return the highest level that it reached; empty if it reached none
     */
    public Optional<TicketEscalation> escalation(TicketSla sla) {
        return new ProcedureReading(this, model(), sla).read();
    }

    /**
     * Lists the tickets that escalate.
     *
     * @param tickets clocks of tickets
     * @return the highest levels first, then who has been there longest
     */
    public List<TicketEscalation> escalations(Collection<TicketSla> tickets) {
        List<TicketEscalation> escalations = new ArrayList<>();
        ModelRef model = model();
        tickets.forEach(sla -> new ProcedureReading(this, model, sla).read().ifPresent(escalations::add));
        escalations.sort(MOST_URGENT_FIRST);
        return List.copyOf(escalations);
    }

    private static void checkAscending(List<Long> bounds, String what, Checks checks) {
        for (int i = 1; i < bounds.size(); i++) {
            checks.require(
                    bounds.get(i) > bounds.get(i - 1),
                    "levels",
                    what + " " + bounds.get(i) + " after " + bounds.get(i - 1),
                    "ascend");
        }
    }
}
