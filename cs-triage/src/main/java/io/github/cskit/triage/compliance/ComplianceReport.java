package io.github.cskit.triage.compliance;

import io.github.cskit.core.time.DateRange;
import io.github.cskit.triage.sla.SlaClock;
import io.github.cskit.triage.sla.SlaClockKind;
import io.github.cskit.triage.sla.SlaState;
import io.github.cskit.triage.sla.TicketSla;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How well the promises to the tickets of a period were kept: of those that were created in it, whenever they were
 * answered. It says what was measured, and does not rank people.
 *
 * <p>Immutable and thread-safe.
 *
 * @param period the dates in which the tickets were created
 * @param zone the zone of these dates
 * @param overall the figures of all tickets together, first response before resolution
 * @param breaches every broken promise, the most exceeded first
 * @param tickets the tickets, from which figures by group are taken
 */
public record ComplianceReport(
        DateRange period, ZoneId zone, List<SlaFigures> overall, List<SlaBreach> breaches, List<TicketSla> tickets) {

    private static final Comparator<SlaBreach> WORST_FIRST = Comparator.comparing(SlaBreach::over)
            .reversed()
            .thenComparing(breach -> breach.ticket().value())
            .thenComparing(SlaBreach::kind);

    /** Copies the lists. */
    public ComplianceReport {
        overall = List.copyOf(overall);
        breaches = List.copyOf(breaches);
        tickets = List.copyOf(tickets);
    }

    /**
     * Reports on a period.
     *
     * @param clocks tickets with their clocks, in any order; those of other periods are passed over
     * @param period the dates in which they were created
     * @param zone the zone of these dates
     * @return the report
     */
    public static ComplianceReport of(Collection<TicketSla> clocks, DateRange period, ZoneId zone) {
        List<TicketSla> within = clocks.stream()
                .filter(sla -> !sla.createdAt().isAfter(sla.asOf()))
                .filter(sla -> period.contains(sla.createdAt(), zone))
                .sorted(Comparator.comparing(sla -> sla.ticket().id().value()))
                .toList();
        return new ComplianceReport(period, zone, figures(Optional.empty(), within), breaches(within), within);
    }

    /**
     * Returns the figures of each group.
     *
     * @param dimension what tells the groups apart
     * @return first response before resolution for each group, groups in the order of their names; last, without a name,
     *     the tickets that have none
     */
    public List<SlaFigures> by(SlaDimension dimension) {
        Map<String, List<TicketSla>> groups = new TreeMap<>();
        List<TicketSla> without = new ArrayList<>();
        for (TicketSla sla : tickets) {
            dimension
                    .groupOf(sla.ticket())
                    .map(name -> groups.computeIfAbsent(name, any -> new ArrayList<>()))
                    .orElse(without)
                    .add(sla);
        }
        List<SlaFigures> figures = new ArrayList<>();
        groups.forEach((name, members) -> figures.addAll(figures(Optional.of(name), members)));
        if (!without.isEmpty()) {
            figures.addAll(figures(Optional.empty(), without));
        }
        return List.copyOf(figures);
    }

    /** Returns the period and the counts. */
    @Override
    public String toString() {
        return "ComplianceReport[" + period + ", tickets=" + tickets.size() + ", breaches=" + breaches.size() + "]";
    }

    private static List<SlaFigures> figures(Optional<String> group, List<TicketSla> members) {
        List<SlaFigures> figures = new ArrayList<>();
        for (SlaClockKind kind : SlaClockKind.values()) {
            List<SlaClock> clocks = members.stream().map(sla -> sla.clock(kind)).toList();
            figures.add(SlaFigures.of(kind, group, clocks));
        }
        return figures;
    }

    private static List<SlaBreach> breaches(List<TicketSla> within) {
        List<SlaBreach> breaches = new ArrayList<>();
        for (TicketSla sla : within) {
            for (SlaClockKind kind : SlaClockKind.values()) {
                SlaClock clock = sla.clock(kind);
                if (clock.state() == SlaState.BREACHED) {
                    breaches.add(new SlaBreach(
                            sla.ticket().id(),
                            kind,
                            clock.due().orElseThrow(),
                            clock.left().orElseThrow().negated(),
                            clock.stopped()));
                }
            }
        }
        breaches.sort(WORST_FIRST);
        return breaches;
    }
}
