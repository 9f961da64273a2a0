package io.github.cskit.triage.gap;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.impact.AccountBook;
import io.github.cskit.triage.impact.AffectedAccount;
import io.github.cskit.triage.impact.ImpactAnalyzer;
import io.github.cskit.triage.impact.ImpactPolicy;
import io.github.cskit.triage.impact.RicePolicy;
import io.github.cskit.triage.matter.Matter;
import io.github.cskit.triage.matter.MatterFinder;
import io.github.cskit.triage.matter.Quoter;
import io.github.cskit.triage.theme.TriagedTicket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Tickets and accounts for tests of gaps and packets. */
public final class Gaps {

    public static final Instant NOW = Instant.parse("2026-11-02T00:00:00Z");
    public static final Currency USD = Currency.getInstance("USD");

    private Gaps() {}

    public static AffectedAccount account(String id, String arr) {
        return AffectedAccount.of(Customer.builder(CustomerId.of(id), "Name of " + id)
                .arr(Money.of(arr, "USD"))
                .build());
    }

    public static AffectedAccount unpriced(String id) {
        return AffectedAccount.of(
                Customer.builder(CustomerId.of(id), "Name of " + id).build());
    }

    public static AccountBook book(AffectedAccount... accounts) {
        return AccountBook.of(USD, List.of(accounts));
    }

    public static ImpactAnalyzer impacts(AccountBook book) {
        return new ImpactAnalyzer(ImpactPolicy.standard(), book, LocalDate.of(2026, 11, 2));
    }

    public static GapFinder finder(AccountBook book) {
        return new GapFinder(
                GapPolicy.standard("USD"),
                RicePolicy.standard(),
                MatterFinder.standard(account -> Redactor.standard()),
                List.of(Feature.builder(FeatureId.of("export"), "Exports")
                        .area("Reporting")
                        .build()),
                impacts(book),
                Quoter.standard());
    }

    /** Tickets of a category on one matter, one for each of the customers; "?" is an unknown one. */
    public static Matter matter(TicketCategory category, String... customers) {
        List<TriagedTicket> tickets = new ArrayList<>();
        for (int i = 0; i < customers.length; i++) {
            tickets.add(ticket(
                    category, "t-" + i, customers[i], "Export to a file", "Number " + i + ": please, an export."));
        }
        return new Matter("export", "export to a file", tickets);
    }

    public static TriagedTicket ticket(TicketCategory category, String id, String customer, String title, String body) {
        Ticket.Builder builder = Ticket.builder(TicketId.of(id), NOW.minus(Duration.ofDays(3)), title, body);
        if (!customer.equals("?")) {
            builder.customer(CustomerId.of(customer));
        }
        return new TriagedTicket(builder.build(), category);
    }
}
