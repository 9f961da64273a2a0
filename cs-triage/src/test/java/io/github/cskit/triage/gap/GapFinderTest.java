package io.github.cskit.triage.gap;

import static io.github.cskit.triage.gap.Gaps.account;
import static io.github.cskit.triage.gap.Gaps.book;
import static io.github.cskit.triage.gap.Gaps.finder;
import static io.github.cskit.triage.gap.Gaps.matter;
import static io.github.cskit.triage.gap.Gaps.unpriced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.matter.Matter;
import io.github.cskit.triage.theme.TriagedTicket;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapFinderTest {

    @ParameterizedTest(name = "in {0} tickets: a gap {1}")
    @CsvSource({"1, false", "2, false", "3, true", "4, true"})
    @Tag("ESC-2")
    void aWishInThreeTicketsIsAGap(int tickets, boolean gap) {
        String[] customers = new String[tickets];
        for (int i = 0; i < tickets; i++) {
            customers[i] = "c-" + i;
        }
        Optional<ProductGap> found = finder(book(account("c-0", "10"), account("c-1", "10"), account("c-2", "10")))
                .productGap(matter(TicketCategory.FEATURE_REQUEST, customers));

        assertThat(found.isPresent()).isEqualTo(gap);
        found.ifPresent(each -> assertThat(each.clauses()).containsExactly(GapClause.TICKETS));
    }

    @ParameterizedTest(name = "of customers with {0} and {1}: a gap {2}")
    @CsvSource({
        "100000.00, 0, false",
        "100000.01, 0, true",
        "60000.00, 40000.00, false",
        "60000.00, 40000.01, true",
        "99999.999999, 0, false",
        "100000.000001, 0, true"
    })
    @Tag("ESC-2")
    void aWishOfCustomersWithMoreThanAHundredThousandIsAGap(String one, String other, boolean gap) {
        Optional<ProductGap> found = finder(book(account("c-1", one), account("c-2", other)))
                .productGap(matter(TicketCategory.FEATURE_REQUEST, "c-1", "c-2"));

        assertThat(found.isPresent()).isEqualTo(gap);
        found.ifPresent(each -> assertThat(each.clauses()).containsExactly(GapClause.REVENUE));
    }

    @Test
    @Tag("ESC-2")
    void whatACustomerPaysCountsOnceHoweverOftenItAsks() {
        assertThat(finder(book(account("c-1", "60000")))
                        .productGap(matter(TicketCategory.FEATURE_REQUEST, "c-1", "c-1")))
                .isEmpty();
    }

    @Test
    @Tag("ESC-2")
    void oneCustomerThreeTimesIsAGapAndSaysSo() {
        ProductGap gap = finder(book(account("c-1", "10")))
                .productGap(matter(TicketCategory.FEATURE_REQUEST, "c-1", "c-1", "c-1"))
                .orElseThrow();
        ProductGap withAStranger = finder(book(account("c-1", "10")))
                .productGap(matter(TicketCategory.FEATURE_REQUEST, "c-1", "c-1", "?"))
                .orElseThrow();

        assertThat(gap.ofOneCustomer()).isTrue();
        assertThat(gap.impact().customers()).containsExactly(CustomerId.of("c-1"));
        assertThat(withAStranger.ofOneCustomer())
                .as("who wrote the third is unknown")
                .isFalse();
    }

    @Test
    @Tag("ESC-2")
    void unknownRevenueIsCountedAndNotTakenForZero() {
        ProductGap gap = finder(book(unpriced("c-1"), account("c-2", "5")))
                .productGap(matter(TicketCategory.FEATURE_REQUEST, "c-1", "c-2", "c-3"))
                .orElseThrow();

        assertThat(gap.impact().unpriced()).isEqualTo(2);
        assertThat(gap.impact().arr()).hasToString("USD 5.00");
    }

    @ParameterizedTest(name = "{0} how-to tickets: a gap {1}")
    @CsvSource({"4, false", "5, true", "6, true"})
    @Tag("ESC-6")
    void fiveHowToTicketsOnOneTopicAreAGap(int tickets, boolean gap) {
        String[] customers = new String[tickets];
        Arrays.fill(customers, "?");

        assertThat(finder(book())
                        .documentationGap(matter(TicketCategory.HOW_TO_QUESTION, customers))
                        .isPresent())
                .isEqualTo(gap);
    }

    @Test
    @Tag("ESC-6")
    void aDocumentationGapNamesTheAreaOfItsFeature() {
        List<TriagedTicket> tickets = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            tickets.add(new TriagedTicket(
                    Ticket.builder(
                                    TicketId.of("t-" + i),
                                    Gaps.NOW.minusSeconds(i + 1L),
                                    "How to export",
                                    "Question " + i)
                            .feature(FeatureId.of("export"))
                            .build(),
                    TicketCategory.HOW_TO_QUESTION));
        }
        DocumentationGap gap = finder(book())
                .documentationGap(new Matter("export", "export", tickets))
                .orElseThrow();

        assertThat(gap.area()).isEqualTo("Reporting: Exports");
        assertThat(gap.confusion()).hasSize(5);
        assertThat(gap.improvements())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).isNotBlank());
    }

    @ParameterizedTest(name = "the third asked at {0}: a gap {1}")
    @CsvSource({
        "2026-08-04T00:00:00Z, true",
        "2026-08-03T23:59:59Z, false",
        "2026-11-01T23:59:59Z, true",
        "2026-11-02T00:00:00Z, false"
    })
    @Tag("ESC-2")
    void theWindowHoldsNinetyWholeDays(Instant third, boolean gap) {
        List<TriagedTicket> tickets = new ArrayList<>();
        Instant[] times = {third, Gaps.NOW.minusSeconds(60), Gaps.NOW.minusSeconds(61)};
        for (int i = 0; i < times.length; i++) {
            tickets.add(new TriagedTicket(
                    Ticket.builder(
                                    TicketId.of("t-" + i),
                                    times[i],
                                    "Please add dark mode",
                                    "We would like a dark mode.")
                            .build(),
                    TicketCategory.FEATURE_REQUEST));
        }
        GapFinder finder = finder(book());

        assertThat(finder.productGaps(finder.matters(tickets, Gaps.NOW, ZoneOffset.UTC)))
                .hasSize(gap ? 1 : 0);
    }

    @Test
    @Tag("ESC-2")
    void ticketsOfOtherCategoriesDoNotCountAmongRequests() {
        List<TriagedTicket> tickets = new ArrayList<>();
        TicketCategory[] categories = {
            TicketCategory.FEATURE_REQUEST, TicketCategory.FEATURE_REQUEST, TicketCategory.BUG_REPORT
        };
        for (int i = 0; i < categories.length; i++) {
            tickets.add(
                    Gaps.ticket(categories[i], "t-" + i, "?", "Please add dark mode", "We would like a dark mode."));
        }
        GapFinder finder = finder(book());

        assertThat(finder.productGaps(finder.matters(tickets, Gaps.NOW, ZoneOffset.UTC)))
                .isEmpty();
    }
}
