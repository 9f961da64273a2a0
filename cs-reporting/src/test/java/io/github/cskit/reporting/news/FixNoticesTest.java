package io.github.cskit.reporting.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.message.MessageTemplates;
import io.github.cskit.reporting.outreach.Outreach;
import io.github.cskit.reporting.outreach.Withheld;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ESC-5")
class FixNoticesTest {

    private static final FixNews NEWS = new FixNews(
            "BUG-12",
            "labels were cut off when printed on A6",
            LocalDate.of(2026, 10, 30),
            Set.of(TicketId.of("T-1"), TicketId.of("T-2"), TicketId.of("T-3")));

    private static final FixNotices NOTICES =
            new FixNotices(MessageTemplates.named("fix-notice"), "Casey", ZoneOffset.UTC);

    private static CustomerHistory account(Customer customer, Ticket... tickets) {
        return CustomerHistory.builder(customer).tickets(List.of(tickets)).build();
    }

    private static Ticket ticket(String account, String id, int day) {
        return Outreach.ticket(account, id, LocalDate.of(2026, 10, day), "secret words of " + account);
    }

    @Test
    void everyAccountThatReportedItIsToldOnceWithItsOwnOldestReport() {
        FixNotices.Notices notices = NOTICES.write(
                NEWS,
                List.of(
                        account(Outreach.customer("a-2").build(), ticket("a-2", "T-3", 9)),
                        account(Outreach.customer("a-1").build(), ticket("a-1", "T-2", 7), ticket("a-1", "T-1", 5)),
                        account(Outreach.customer("a-3").build(), ticket("a-3", "T-9", 5))));

        assertThat(notices.drafts())
                .extracting(draft -> draft.account().value())
                .containsExactly("a-1", "a-2");
        Draft first = notices.drafts().get(0);
        assertThat(first.subject()).isEqualTo("Fixed: labels were cut off when printed on A6");
        assertThat(first.body())
                .contains("on 5 October 2026 you wrote to us", "(your request T-1)", "fixed since 30 October 2026")
                .doesNotContain("secret words", "BUG-12");
        assertThat(first.findings()).isEmpty();
    }

    @Test
    void theSameFixMakesTheSameDraftSoThatADeskReleasesItOnce() {
        List<CustomerHistory> accounts =
                List.of(account(Outreach.customer("a-1").build(), ticket("a-1", "T-1", 5)));

        assertThat(NOTICES.write(NEWS, accounts).drafts().get(0).fingerprint())
                .isEqualTo(NOTICES.write(NEWS, accounts).drafts().get(0).fingerprint());
    }

    @Test
    void anAccountWithoutAPersonIsATask() {
        Customer nobody = Customer.builder(CustomerId.of("a-1"), "Larch & Vale").build();

        assertThat(NOTICES.write(NEWS, List.of(account(nobody, ticket("a-1", "T-1", 5))))
                        .withheld())
                .containsExactly(new Withheld(CustomerId.of("a-1"), Withheld.Reason.NO_RECIPIENT));
    }
}
