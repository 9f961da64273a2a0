package io.github.cskit.reporting.account;

import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.privacy.AccountFile;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.TriagedTicket;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the entry of an account. Tickets and events reach it only through types scoped to the account, so that one of
 * another account is refused and not printed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param frame the time of the review
 * @param reasons how reasons are worded
 * @param advisor how actions are chosen
 * @param mostTickets how many open tickets are shown at most
 */
public record AccountEntryWriter(ReviewFrame frame, ReasonWriter reasons, ActionAdvisor advisor, int mostTickets) {

    private static final Set<CustomerEventKind> TELLING = Set.of(
            CustomerEventKind.CANCELLATION_REQUESTED,
            CustomerEventKind.DOWNGRADE_REQUESTED,
            CustomerEventKind.CHAMPION_LEFT,
            CustomerEventKind.COMPETITOR_MENTIONED,
            CustomerEventKind.REACTIVATED);

    /** Checks the parts. */
    public AccountEntryWriter {
        Checks.of("account entry writer")
                .present("frame", frame)
                .present("reasons", reasons)
                .present("advisor", advisor)
                .number("mostTickets", mostTickets, 0, 1000)
                .orThrow();
    }

    /**
     * Writes the entry of an account.
     *
     * @param account the account
     * @param tickets tickets of the account
     * @param withAction whether it is listed because something should be done
     * @return its entry
     * @throws io.github.cskit.core.privacy.AccountScopeException if a ticket is of another account
     */
    public AccountEntry write(AccountReview account, List<TriagedTicket> tickets, boolean withAction) {
        List<TriagedTicket> open = tickets.stream()
                .filter(ticket -> frame.isOpen(ticket.ticket()))
                .sorted(worstFirst())
                .toList();
        Quoter quoter = Quoter.of(account.customer());
        List<TicketNote> notes = file(
                account,
                open.stream()
                        .limit(mostTickets)
                        .flatMap(ticket -> TicketNote.of(ticket, frame.zone(), quoter).stream())
                        .toList());
        List<EventNote> events = file(account, events(account));
        return new AccountEntry(
                account.id(),
                account.customer().name(),
                account.customer().segment(),
                account.now().assessment(),
                account.atRisk(),
                account.trend(),
                account.weeks().stream().map(WeekScore::of).toList(),
                account.arr(),
                account.renewal(),
                reasons.write(account),
                events,
                notes,
                open.size(),
                withAction ? Optional.of(advisor.advise(account, events, open.size())) : Optional.empty());
    }

    private List<AccountScoped<EventNote>> events(AccountReview account) {
        DateRange recent = frame.lastDays(advisor.policy().eventDays());
        return account.history().events().stream()
                .filter(event -> TELLING.contains(event.kind()) && frame.holds(recent, event.at()))
                .sorted(Comparator.comparing(CustomerEvent::at).reversed())
                .map(event -> EventNote.of(event, frame.zone()))
                .toList();
    }

    private static <T> List<T> file(AccountReview account, List<AccountScoped<T>> items) {
        AccountFile<T> file = AccountFile.of(account.id());
        for (AccountScoped<T> item : items) {
            file = file.with(item);
        }
        return file.contents();
    }

    private static Comparator<TriagedTicket> worstFirst() {
        return Comparator.comparing((TriagedTicket t) -> t.ticket().severity().orElse(5))
                .thenComparing(t -> t.ticket().openedAt())
                .thenComparing(t -> t.ticket().id());
    }
}
