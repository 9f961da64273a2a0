package io.github.cskit.triage.lifecycle;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.triage.sla.SlaEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life of one ticket: a record of what happened to it, of which every step was legal. It holds no text of the ticket.
 *
 * <pre>{@code
 * TicketCase open = TicketCase.opened(ticket, LifeCycle.standard());
 * TicketCase done = open.moveTo(TicketStatus.TRIAGED, nine).answered(ten).moveTo(TicketStatus.RESOLVED, eleven);
 * }</pre>
 *
 * <p>Each step makes another case; one that is refused leaves everything as it was. Immutable and thread-safe.
 */
public final class TicketCase {

    private final TicketId ticket;
    private final LifeCycle cycle;
    private final List<CaseEntry> entries;
    private final CaseState state;

    private TicketCase(TicketId ticket, LifeCycle cycle, List<CaseEntry> entries, CaseState state) {
        this.ticket = ticket;
        this.cycle = cycle;
        this.entries = entries;
        this.state = state;
    }

    /**
     * Opens the case of a ticket that arrived, with its severity if it has one.
     *
     * @param ticket the ticket
     * @param cycle what may follow what
     * @return a new ticket's case
     */
    public static TicketCase opened(Ticket ticket, LifeCycle cycle) {
        TicketCase fresh = opened(ticket.id(), ticket.openedAt(), cycle);
        return ticket.severity()
                .map(severity -> fresh.graded(severity, ticket.openedAt()))
                .orElse(fresh);
    }

    /**
     * Opens a case.
     *
     * @param ticket the ticket
     * @param at when it arrived
     * @param cycle what may follow what
     * @return a new ticket's case, without a severity
     */
    public static TicketCase opened(TicketId ticket, Instant at, LifeCycle cycle) {
        Checks.of("ticket case", ticket)
                .present("ticket", ticket)
                .present("cycle", cycle)
                .orThrow();
        CaseEntry.Moved first = new CaseEntry.Moved(at, TicketStatus.NEW);
        return new TicketCase(ticket, cycle, List.of(first), CaseState.opened(first));
    }

    /**
     * Makes a case again from its record.
     *
     * @param ticket the ticket
     * @param cycle what may follow what
     * @param entries the record, in the order in which it happened; it begins with new
     * @return the case, equal to the one that the record was taken from
     * @throws IllegalTransitionException if a step is not legal
     * @throws io.github.cskit.core.validation.InvalidValueException if the record cannot be one
     */
    public static TicketCase replay(TicketId ticket, LifeCycle cycle, List<CaseEntry> entries) {
        Checks checks = Checks.of("ticket case", ticket).elements("entries", entries);
        checks.orThrow();
        boolean begins = !entries.isEmpty()
                && entries.get(0) instanceof CaseEntry.Moved moved
                && moved.status() == TicketStatus.NEW;
        checks.require(begins, "entries", "beginning otherwise", "begin with new")
                .orThrow();
        TicketCase replayed = opened(ticket, entries.get(0).at(), cycle);
        for (CaseEntry entry : entries.subList(1, entries.size())) {
            replayed = replayed.with(entry);
        }
        return replayed;
    }

    /**
     * Takes the ticket to another status.
     *
     * @param status where it goes
     * @param at when, not before the entry before
     * @return the case after that
     * @throws IllegalTransitionException if the life cycle does not have that step
     * @throws io.github.cskit.core.validation.InvalidValueException if it is closed without what closing needs
     */
    public TicketCase moveTo(TicketStatus status, Instant at) {
        return with(new CaseEntry.Moved(at, status));
    }

    /**
     * Notes that somebody answered the customer.
     *
     * @param at when, not before the entry before
     * @return the case after that
     */
    public TicketCase answered(Instant at) {
        return with(new CaseEntry.Answered(at));
    }

    /**
     * Sets the severity.
     *
     * @param severity 1 (worst) to 4
     * @param at when, not before the entry before
     * @return the case after that
     */
    public TicketCase graded(int severity, Instant at) {
        return with(new CaseEntry.Graded(at, severity));
    }

    /**
     * Notes what is the matter.
     *
     * @param diagnosis what is the matter
     * @param at when, not before the entry before
     * @return the case after that
     */
    public TicketCase diagnosed(Diagnosis diagnosis, Instant at) {
        return with(new CaseEntry.Diagnosed(at, diagnosis));
    }

    /**
     * Notes why it could happen.
     *
     * @param analysis why it could happen
     * @param at when, not before the entry before
     * @return the case after that
     */
    public TicketCase analysed(RootCauseAnalysis analysis, Instant at) {
        return with(new CaseEntry.Analysed(at, analysis));
    }

    /**
     * Returns what is missing before the ticket may be closed. An analysis from before the ticket was last reopened does not
     * count: what it prevents has happened again. A severity that was never set asks for none.
     *
     * @return the problems; empty if nothing is missing, which does not say that closing is the next legal step
     */
    public List<Problem> missingForClosure() {
        boolean needed = severity().map(cycle::needsRootCause).orElse(false);
        return needed && state.freshAnalysis().isEmpty()
                ? List.of(new Problem("rootCause", "absent at severity " + state.severity(), "be given before closure"))
                : List.of();
    }

    /**
     * Returns where the ticket may go from here.
     *
     * @return the statuses, in their order; closed also where something for it is still missing
     */
    public Set<TicketStatus> legalMoves() {
        return cycle.after(state.status());
    }

    /**
     * Returns the ticket.
     *
     * @return its id
     */
    public TicketId ticket() {
        return ticket;
    }

    /**
     * Returns where the ticket stands.
     *
     * @return its status
     */
    public TicketStatus status() {
        return state.status();
    }

    /**
     * Returns the severity that was set last.
     *
     * @return 1 (worst) to 4; empty if none was set
     */
    public Optional<Integer> severity() {
        return Optional.ofNullable(state.severity());
    }

    /**
     * Returns the last diagnosis.
     *
     * @return what is the matter; empty if nobody has found out
     */
    public Optional<Diagnosis> diagnosis() {
        return Optional.ofNullable(state.diagnosis());
    }

    /**
     * Returns the analysis of the root cause that counts.
     *
     * @return the last one since the ticket was last reopened; empty if there is none
     */
    public Optional<RootCauseAnalysis> rootCause() {
        return state.freshAnalysis();
    }

    /**
     * Returns the record.
     *
     * @return every entry, in the order in which it happened
     */
    public List<CaseEntry> entries() {
        return entries;
    }

    /**
     * Returns what the clocks of the SLA take notice of.
     *
     * @return an event log that begins with created
     */
    public List<SlaEvent> slaEvents() {
        return SlaLog.of(entries);
    }

    /** Two cases are equal if the same happened to the same ticket under the same rules. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TicketCase that
                && ticket.equals(that.ticket)
                && cycle.equals(that.cycle)
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return 31 * ticket.hashCode() + entries.hashCode();
    }

    /** Returns id, status and the number of entries. */
    @Override
    public String toString() {
        return "TicketCase[" + ticket + ", " + status().wireName() + ", entries=" + entries.size() + "]";
    }

    private TicketCase with(CaseEntry entry) {
        Instant last = entries.get(entries.size() - 1).at();
        Checks.of("ticket", ticket)
                .require(!entry.at().isBefore(last), "at", entry.at(), "not be before the entry before (" + last + ")")
                .orThrow();
        if (entry instanceof CaseEntry.Moved moved) {
            checkMove(moved.status());
        }
        List<CaseEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new TicketCase(ticket, cycle, List.copyOf(more), state.after(entry));
    }

    private void checkMove(TicketStatus to) {
        if (!cycle.allows(status(), to)) {
            throw new IllegalTransitionException(ticket, status(), to, legalMoves());
        }
        if (to == TicketStatus.CLOSED) {
            Checks checks = Checks.of("ticket", ticket);
            missingForClosure().forEach(missing -> checks.problem(missing.path(), missing.found(), missing.rule()));
            checks.orThrow();
        }
    }
}
