package io.github.cskit.triage.lifecycle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which status may follow which, and which tickets need an analysis of their root cause before they are closed, as data that
 * a host replaces.
 *
 * <p>Immutable and thread-safe.
 *
 * @param next for every status, what may follow it; a status does not follow itself, and nothing leads back to new
 * @param rootCauseUpTo the mildest severity, inclusive, that needs the analysis; 0 if none does, 4 if all do
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LifeCycle(Map<TicketStatus, Set<TicketStatus>> next, Integer rootCauseUpTo) {

    private static final int ROOT_CAUSE_UP_TO = 2;
    private static final int MILDEST = 4;

    /** Checks the table, and copies it in the order of the statuses. */
    public LifeCycle {
        Checks checks = Checks.of("life cycle").number("rootCauseUpTo", rootCauseUpTo, 0, MILDEST);
        next = checked(next, checks);
        checks.orThrow();
    }

    /**
     * Returns the default: a new ticket is triaged; a triaged one waits or is resolved; a waiting one goes on or is
     * resolved; a resolved one is closed or reopened; a closed one can only be reopened; a reopened one is triaged anew,
     * waits, or is resolved. The severities 1 and 2 need an analysis of their root cause before closure.
     *
     * @return the standard life cycle
     */
    public static LifeCycle standard() {
        Map<TicketStatus, Set<TicketStatus>> next = new EnumMap<>(TicketStatus.class);
        next.put(TicketStatus.NEW, EnumSet.of(TicketStatus.TRIAGED));
        next.put(TicketStatus.TRIAGED, EnumSet.of(TicketStatus.WAITING, TicketStatus.RESOLVED));
        next.put(TicketStatus.WAITING, EnumSet.of(TicketStatus.TRIAGED, TicketStatus.RESOLVED));
        next.put(TicketStatus.RESOLVED, EnumSet.of(TicketStatus.CLOSED, TicketStatus.REOPENED));
        next.put(TicketStatus.CLOSED, EnumSet.of(TicketStatus.REOPENED));
        next.put(TicketStatus.REOPENED, EnumSet.of(TicketStatus.TRIAGED, TicketStatus.WAITING, TicketStatus.RESOLVED));
        return new LifeCycle(next, ROOT_CAUSE_UP_TO);
    }

    /**
     * Returns what may follow a status.
     *
     * @param status where a ticket stands
     * @return the statuses, in their order
     */
    public Set<TicketStatus> after(TicketStatus status) {
        return next.getOrDefault(status, Set.of());
    }

    /**
     * Returns whether a ticket may go from one status to another.
     *
     * @param from where it stands
     * @param to where it would go
     * @return true if the table has it
     */
    public boolean allows(TicketStatus from, TicketStatus to) {
        return after(from).contains(to);
    }

    /**
     * Returns whether a severity needs an analysis of the root cause before closure.
     *
     * @param severity 1 (worst) to 4
     * @return true up to the bound, inclusive
     */
    public boolean needsRootCause(int severity) {
        return severity <= rootCauseUpTo;
    }

    private static Map<TicketStatus, Set<TicketStatus>> checked(
            @Nullable Map<TicketStatus, Set<TicketStatus>> given, Checks checks) {
        Map<TicketStatus, Set<TicketStatus>> copy = new EnumMap<>(TicketStatus.class);
        for (TicketStatus from : TicketStatus.values()) {
            String field = "next[" + from.wireName() + "]";
            Set<TicketStatus> to = given == null ? null : given.get(from);
            checks.present(field, to);
            if (to != null) {
                checks.require(!to.contains(from), field, "the status itself", "hold other statuses");
                checks.require(!to.contains(TicketStatus.NEW), field, "new", "not lead back to new");
                Set<TicketStatus> sorted = EnumSet.noneOf(TicketStatus.class);
                sorted.addAll(to);
                copy.put(from, Collections.unmodifiableSet(sorted));
            }
        }
        return Collections.unmodifiableMap(copy);
    }
}
