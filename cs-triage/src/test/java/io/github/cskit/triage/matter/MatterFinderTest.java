package io.github.cskit.triage.matter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.gap.Gaps;
import io.github.cskit.triage.theme.TriagedTicket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MatterFinderTest {

    private static final MatterFinder FINDER = MatterFinder.standard(account -> Redactor.standard());

    @Test
    @Tag("ESC-2")
    void aHandfulOfTicketsIsEnoughToPutTwoWishesApart() {
        List<TriagedTicket> tickets = new ArrayList<>();
        List<String> dark =
                List.of("Please add a dark mode", "Dark mode, please", "We would love a dark mode for the night shift");
        List<String> export = List.of(
                "Export invoices to Excel", "Excel export of all invoices", "Could invoices be exported to Excel?");
        for (int i = 0; i < 3; i++) {
            tickets.add(ticket("d-" + i, dark.get(i)));
            tickets.add(ticket("e-" + i, export.get(i)));
        }
        List<Matter> matters = FINDER.find(tickets);

        assertThat(matters)
                .extracting(matter -> matter.ticketIds().stream()
                        .map(TicketId::value)
                        .sorted()
                        .toList())
                .containsExactlyInAnyOrder(List.of("d-0", "d-1", "d-2"), List.of("e-0", "e-1", "e-2"));
        Collections.shuffle(tickets, new Random(3));
        assertThat(FINDER.find(tickets)).isEqualTo(matters);
    }

    @Test
    @Tag("ESC-2")
    void ticketsWithoutWordsStandAlone() {
        assertThat(FINDER.find(List.of(ticket("t-1", "…"), ticket("t-2", "???"))))
                .hasSize(2);
    }

    @Test
    @Tag("ESC-2")
    void oneCategoryOfAMatterIsTheSameMatter() {
        Matter matter = new Matter(
                "x", "x", List.of(ticket("t-1", "a"), Gaps.ticket(TicketCategory.BUG_REPORT, "t-2", "?", "b", "b")));

        assertThat(matter.only(TicketCategory.BUG_REPORT).orElseThrow().ticketIds())
                .containsExactly(TicketId.of("t-2"));
        assertThat(matter.only(TicketCategory.HOW_TO_QUESTION)).isEmpty();
    }

    @Test
    @Tag("AIA-3")
    void quotesAreRedactedBeforeTheyAreCutAndComeFromDifferentAccounts() {
        CustomerId customer = CustomerId.of("c-1");
        Quoter quoter = new Quoter(
                account -> account.equals(Optional.of(customer))
                        ? Redactor.standard()
                                .knowing(List.of(new Contact("Ada Lovelace", Optional.empty(), Optional.empty(), true)))
                        : Redactor.standard(),
                30);
        Ticket ticket = Gaps.ticket(
                        TicketCategory.FEATURE_REQUEST,
                        "t-1",
                        "c-1",
                        "Ada Lovelace here",
                        "Mail ada@example.com or the export stays broken for us")
                .ticket();

        assertThat(quoter.quote(ticket).text())
                .doesNotContain("Lovelace", "ada@")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(30);
        Matter matter = new Matter(
                "x",
                "x",
                List.of(
                        Gaps.ticket(TicketCategory.FEATURE_REQUEST, "t-1", "c-1", "", "one long wish of the first"),
                        Gaps.ticket(TicketCategory.FEATURE_REQUEST, "t-2", "c-1", "", "another long wish of it"),
                        Gaps.ticket(TicketCategory.FEATURE_REQUEST, "t-3", "c-2", "", "short")));
        assertThat(quoter.quotes(matter, 2))
                .extracting(TicketQuote::ticket)
                .containsExactly(TicketId.of("t-1"), TicketId.of("t-3"));
    }

    private static TriagedTicket ticket(String id, String title) {
        return Gaps.ticket(TicketCategory.FEATURE_REQUEST, id, "?", title, "");
    }
}
