package io.github.cskit.reporting.news;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.document.Days;
import io.github.cskit.reporting.draft.DeliveryChannel;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.draft.Recipient;
import io.github.cskit.reporting.message.MessageFacts;
import io.github.cskit.reporting.message.MessageTemplate;
import io.github.cskit.reporting.outreach.MainContact;
import io.github.cskit.reporting.outreach.Withheld;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells every customer who reported a problem that it is fixed: each account once, by a draft that names its own oldest report.
 * The reference of the draft is that of the problem, so a desk releases it once whoever asks again. It sends nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param template the words; fields {@code problem}, {@code name}, {@code reported-on}, {@code ticket}, {@code fixed},
 *     {@code sender}
 * @param sender who signs
 * @param zone the zone in which days begin
 */
public record FixNotices(MessageTemplate template, String sender, ZoneId zone) {

    /** Checks the parts. */
    public FixNotices {
        Checks.of("fix notices")
                .present("template", template)
                .name("sender", sender)
                .present("zone", zone)
                .orThrow();
    }

    /**
     * Writes the drafts.
     *
     * @param news the problem
     * @param accounts all accounts
     * @return a draft for each account that reported it, by id; and the accounts for which there is none
     */
    public Notices write(FixNews news, Collection<CustomerHistory> accounts) {
        List<Draft> drafts = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>();
        accounts.stream()
                .sorted(Comparator.comparing(history -> history.customer().id()))
                .forEach(history -> oldest(news, history).ifPresent(ticket -> {
                    Optional<AccountScoped<Recipient>> recipient = MainContact.of(history.customer());
                    CustomerId id = history.customer().id();
                    recipient.ifPresentOrElse(
                            person -> drafts.add(draft(news, id, ticket, person)),
                            () -> withheld.add(new Withheld(id, Withheld.Reason.NO_RECIPIENT)));
                }));
        return new Notices(drafts, withheld);
    }

    private static Optional<Ticket> oldest(FixNews news, CustomerHistory history) {
        return history.tickets().stream()
                .filter(ticket -> news.tickets().contains(ticket.id()))
                .min(Comparator.comparing(Ticket::openedAt).thenComparing(Ticket::id));
    }

    private Draft draft(FixNews news, CustomerId id, Ticket ticket, AccountScoped<Recipient> recipient) {
        LocalDate reported = ticket.openedAt().atZone(zone).toLocalDate();
        String number = ticket.id().value();
        String fixed = "It is fixed since " + Days.written(news.fixedOn()) + "; you need not do anything.";
        MessageFacts facts = MessageFacts.of(id)
                .common("problem", news.problem())
                .words("name", MainContact.greeting(recipient))
                .date("reported-on", AccountScoped.of(id, reported))
                .fact("ticket", number, AccountScoped.of(id, new Evidence("ticket", number, "opened on " + reported)))
                .fact("fixed", fixed, AccountScoped.of(id, new Evidence("fix", news.reference(), fixed)))
                .common("sender", sender);
        return template.draft(facts, "fixed " + news.reference(), DeliveryChannel.EMAIL)
                .to(recipient)
                .build();
    }

    /**
     * The drafts of one fix.
     *
     * @param drafts one for each account, pending human review
     * @param withheld the accounts for which there is none, and why
     */
    public record Notices(List<Draft> drafts, List<Withheld> withheld) {

        /** Copies the lists. */
        public Notices {
            Checks.of("notices")
                    .elements("drafts", drafts)
                    .elements("withheld", withheld)
                    .orThrow();
            drafts = List.copyOf(drafts);
            withheld = List.copyOf(withheld);
        }
    }
}
