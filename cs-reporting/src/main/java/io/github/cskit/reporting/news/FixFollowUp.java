package io.github.cskit.reporting.news;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationCase;
import io.github.cskit.core.escalation.EscalationEvent;
import io.github.cskit.core.escalation.EscalationStatus;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.outreach.Withheld;
import io.github.cskit.triage.bug.FixAudience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Follows a defect up once Engineering has resolved it: everybody who waits for the fix gets a draft, and nobody else. It
 * sends nothing; who has been told is the host's to keep.
 *
 * <p>Immutable and thread-safe.
 *
 * @param notices writes the drafts
 */
public record FixFollowUp(FixNotices notices) {

    private static final String TICKET = "ticket";

    /** Checks the part. */
    public FixFollowUp {
        Checks.of("fix follow-up").present("notices", notices).orThrow();
    }

    /**
     * Writes the drafts of one defect.
     *
     * @param bug the case of the defect
     * @param problem what customers saw, in words that all of them may read: the title of a packet may quote one of them
     * @param accounts all accounts
     * @param told the customers who were told already
     * @return a draft for each customer of every packet that was raised, by id, without those told already, or why there is
     *     none; nothing before the defect is resolved
     */
    public FixNotices.Notices write(
            EscalationCase bug, String problem, Collection<CustomerHistory> accounts, Collection<CustomerId> told) {
        Set<CustomerId> due = new TreeSet<>(FixAudience.due(bug, told));
        if (due.isEmpty()) {
            return new FixNotices.Notices(List.of(), List.of());
        }
        FixNews news = new FixNews(bug.packet().key().value(), problem, fixedOn(bug), tickets(bug));
        FixNotices.Notices written = notices.write(
                news,
                accounts.stream()
                        .filter(each -> due.contains(each.customer().id()))
                        .toList());
        return new FixNotices.Notices(written.drafts(), withheld(due, written));
    }

    private static List<Withheld> withheld(Set<CustomerId> due, FixNotices.Notices written) {
        Set<CustomerId> silent = new TreeSet<>(due);
        written.drafts().stream().map(Draft::account).forEach(silent::remove);
        written.withheld().stream().map(Withheld::account).forEach(silent::remove);
        List<Withheld> withheld = new ArrayList<>(written.withheld());
        silent.forEach(id -> withheld.add(new Withheld(id, Withheld.Reason.NO_REPORT)));
        withheld.sort(Comparator.comparing(Withheld::account));
        return withheld;
    }

    /** Returns the day on which it was resolved last. */
    private LocalDate fixedOn(EscalationCase bug) {
        Instant resolved = bug.entries().stream()
                .filter(entry -> entry.status() == EscalationStatus.RESOLVED)
                .map(EscalationEvent::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return resolved.atZone(notices.zone()).toLocalDate();
    }

    private static Set<TicketId> tickets(EscalationCase bug) {
        Set<TicketId> tickets = new TreeSet<>(tickets(bug.packet()));
        bug.entries().forEach(entry -> entry.packet().ifPresent(packet -> tickets.addAll(tickets(packet))));
        return tickets;
    }

    private static List<TicketId> tickets(Escalation packet) {
        return packet.evidence().stream()
                .filter(fact -> fact.kind().equals(TICKET))
                .map(fact -> TicketId.of(fact.source()))
                .toList();
    }
}
