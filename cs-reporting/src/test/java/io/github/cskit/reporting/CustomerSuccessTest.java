package io.github.cskit.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.reporting.page.WeeklyReviewRenderer;
import io.github.cskit.reporting.render.ReportFormat;
import io.github.cskit.reporting.weekly.SmallPortfolio;
import io.github.cskit.reporting.weekly.WeeklyReview;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("EMB-1")
class CustomerSuccessTest {

    @Test
    void aHostWiresItInAFewLines() throws Exception {
        List<CustomerHistory> histories = SmallPortfolio.portfolio().customers();
        FeedCoverage feeds = SmallPortfolio.feeds();
        // snippet: few-lines
        Portfolio portfolio = Portfolio.of(histories, feeds);
        WeeklyReview review = CustomerSuccess.standard().weeklyReview(portfolio, Instant.parse("2026-11-02T00:00:00Z"));
        String page = WeeklyReviewRenderer.standard().render(review, ReportFormat.HTML);
        // end
        assertThat(page).startsWith("<!DOCTYPE html>");
        assertThat(review.header().customers()).isEqualTo(7);
        assertThat(guide()).contains(snippet("few-lines"));
    }

    @Test
    void everyDefaultCanBeReplaced() throws Exception {
        Portfolio portfolio = SmallPortfolio.portfolio();
        Instant asOf = SmallPortfolio.AS_OF;
        // snippet: wiring
        CustomerSuccess customerSuccess = CustomerSuccess.builder()
                .zone(ZoneId.of("Europe/Berlin"))
                .currency(Currency.getInstance("EUR"), (amount, target) -> new Money(amount.amount(), target))
                .directory(Directory.standard().with(Role.PRODUCT, "Paula"))
                .build();
        WeeklyReview review = customerSuccess.weeklyReview(portfolio, asOf);
        // end
        assertThat(review.header().arr().currency().getCurrencyCode()).isEqualTo("EUR");
        assertThat(WeeklyReviewRenderer.standard().render(review, ReportFormat.TEXT))
                .contains("Paula")
                .doesNotContain("Peter");
        assertThat(guide()).contains(snippet("wiring"));
    }

    @Test
    void revenueWithoutARateIsARefusalAndNotZero() {
        Customer customer = Customer.builder(CustomerId.of("c-1"), "Acme")
                .arr(Money.of(500, "CHF"))
                .build();
        Portfolio portfolio =
                Portfolio.of(List.of(CustomerHistory.builder(customer).build()), FeedCoverage.none());

        WeeklyReview review = CustomerSuccess.standard().weeklyReview(portfolio, SmallPortfolio.AS_OF);

        assertThat(review.header().arrUnknown()).isEqualTo(1);
        assertThat(review.quality().refused())
                .singleElement()
                .satisfies(rows -> assertThat(rows.examples())
                        .containsExactly("revenue of (c-1): arr is in CHF but must be convertible to USD"));
    }

    @Test
    void anEmptyPortfolioHasAReview() {
        Portfolio nobody = Portfolio.of(List.of(), FeedCoverage.none());

        WeeklyReview review = CustomerSuccess.standard().weeklyReview(nobody, SmallPortfolio.AS_OF);

        for (ReportFormat format : ReportFormat.values()) {
            assertThat(WeeklyReviewRenderer.standard().render(review, format)).isNotBlank();
        }
    }

    /** Returns the lines of this class between two marks, without their indentation. */
    private static String snippet(String name) throws Exception {
        String source = Files.readString(Path.of("src/test/java/io/github/cskit/reporting/CustomerSuccessTest.java"));
        int start = source.indexOf("// snippet: " + name + "\n");
        String lines = source.substring(source.indexOf('\n', start) + 1, source.indexOf("// end", start));
        return lines.stripIndent().strip();
    }

    private static String guide() throws Exception {
        return Files.readString(Path.of("..", "docs", "weekly-review.md"));
    }
}
