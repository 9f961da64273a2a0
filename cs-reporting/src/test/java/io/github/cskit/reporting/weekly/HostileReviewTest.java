package io.github.cskit.reporting.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.reporting.CustomerSuccess;
import io.github.cskit.reporting.page.WeeklyReviewRenderer;
import io.github.cskit.reporting.render.HostileTexts;
import io.github.cskit.reporting.render.ReportFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hostile texts as the names of customers that need action and as the texts of their tickets, through the whole review. */
@Tag("RPT-4")
class HostileReviewTest {

    private static final Instant OPENED = Instant.parse("2026-10-20T09:00:00Z");

    @Test
    void namesAndTicketsOfManyAccountsStayInTheirPlaces() {
        List<CustomerHistory> histories = new ArrayList<>();
        int refused = 0;
        for (String text : HostileTexts.all()) {
            String id = "c-" + histories.size();
            Optional<Customer> customer = customer(id, text);
            refused += customer.isEmpty() ? 1 : 0;
            customer.ifPresent(c -> histories.add(history(c, text)));
        }
        Portfolio portfolio = Portfolio.of(histories, SmallPortfolio.feeds());
        WeeklyReview review = CustomerSuccess.builder()
                .classifier(SmallPortfolio.classifier())
                .build()
                .weeklyReview(portfolio, SmallPortfolio.AS_OF);

        assertThat(refused).as("blank or too long names").isLessThan(60);
        assertThat(review.needsAction()).hasSize(histories.size());
        judgePage(WeeklyReviewRenderer.standard().render(review, ReportFormat.HTML), histories.size());
        judgeLists(review, histories.size());
    }

    private static void judgePage(String html, int accounts) {
        Document page = Jsoup.parse(html);
        String harmless = WeeklyReviewRenderer.standard()
                .render(
                        CustomerSuccess.standard().weeklyReview(SmallPortfolio.portfolio(), SmallPortfolio.AS_OF),
                        ReportFormat.HTML);
        assertThat(vocabulary(Jsoup.parse(harmless))).containsAll(vocabulary(page));
        int cards = page.select("#needs-action article").size();
        int rows = page.select("#needs-action tbody tr").size();
        assertThat(cards + rows).isEqualTo(accounts);
        assertThat(page.select("a[href]"))
                .allSatisfy(a -> assertThat(a.attr("href")).startsWith("#"));
    }

    /** Returns every pair of an element and an attribute that a page uses. */
    private static Set<String> vocabulary(Document page) {
        Set<String> vocabulary = new TreeSet<>();
        for (Element element : page.getAllElements()) {
            vocabulary.add(element.tagName());
            for (Attribute attribute : element.attributes()) {
                vocabulary.add(element.tagName() + " " + attribute.getKey());
            }
        }
        return vocabulary;
    }

    private static void judgeLists(WeeklyReview review, int accounts) {
        String csv = WeeklyReviewRenderer.standard().lists(review).get("customers");
        assertThat(CsvReader.builder().ofCsvRecord(csv).stream())
                .hasSize(accounts + 1)
                .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(10));
    }

    private static Optional<Customer> customer(String id, String name) {
        try {
            return Optional.of(SmallPortfolio.customer(id, name, 1000).build());
        } catch (InvalidValueException blankOrTooLong) {
            return Optional.empty();
        }
    }

    private static CustomerHistory history(Customer customer, String text) {
        CustomerId id = customer.id();
        Ticket ticket = Ticket.builder(TicketId.of("t-" + id), OPENED, text, text)
                .customer(id)
                .tags(List.of(customer.name()))
                .build();
        return CustomerHistory.builder(customer)
                .usage(SmallPortfolio.usage(id, day -> day.getDayOfMonth() == 1 ? 1 : 0))
                .tickets(List.of(ticket))
                .surveys(SmallPortfolio.surveys(id, 0, 1))
                .build();
    }
}
