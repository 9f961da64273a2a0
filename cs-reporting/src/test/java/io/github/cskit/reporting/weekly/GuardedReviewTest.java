package io.github.cskit.reporting.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.reporting.CustomerSuccess;
import io.github.cskit.reporting.insight.Insight;
import io.github.cskit.reporting.insight.InsightKind;
import io.github.cskit.reporting.insight.InsightRule;
import io.github.cskit.reporting.page.WeeklyReviewRenderer;
import io.github.cskit.reporting.render.ReportFormat;
import io.github.cskit.triage.classify.TicketClassifier;
import io.github.cskit.triage.guard.ClassifierGuard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a host plugs in cannot end a review, and what customers wrote is not quoted with their data. */
class GuardedReviewTest {

    private static final String SECRETS =
            "Dana Whitlock <dana.whitlock@example.com>, +44 20 7946 0958, password: Tr0ub4dor&3, cannot import";

    @Test
    @Tag("TKT-5")
    void aClassifierThatThrowsEndsNoReviewAndIsReported() {
        TicketClassifier broken = ticket -> {
            throw new IllegalStateException(ticket.body());
        };
        WeeklyReview review = CustomerSuccess.builder()
                .classifier(ClassifierGuard.of("acme", broken))
                .build()
                .weeklyReview(SmallPortfolio.portfolio(), SmallPortfolio.AS_OF);
        WeeklyReview standard =
                CustomerSuccess.standard().weeklyReview(SmallPortfolio.portfolio(), SmallPortfolio.AS_OF);

        assertThat(review.categories()).isEqualTo(standard.categories());
        assertThat(review.quality().limits())
                .anyMatch(
                        limit -> limit.matches(
                                "Of \\d+ tickets the classifier \\(acme\\) judged 0; for \\d+ the fallback"
                                        + " was used: failed 5, quarantined \\d+\\. It is in quarantine\\. It has no time limit\\."));
        assertThat(standard.quality().limits()).noneMatch(limit -> limit.contains("fallback"));
        assertThat(WeeklyReviewRenderer.standard().render(review, ReportFormat.TEXT))
                .contains("the classifier (acme) judged 0");
    }

    @Test
    @Tag("TKT-5")
    void theSameReviewTwiceSaysTheSame() {
        List<Integer> calls = new ArrayList<>();
        CustomerSuccess host = CustomerSuccess.builder()
                .classifier(ticket -> {
                    calls.add(1);
                    return null;
                })
                .build();
        WeeklyReview first = host.weeklyReview(SmallPortfolio.portfolio(), SmallPortfolio.AS_OF);
        int asked = calls.size();
        assertThat(host.weeklyReview(SmallPortfolio.portfolio(), SmallPortfolio.AS_OF))
                .isEqualTo(first);
        assertThat(calls).hasSize(2 * asked);
    }

    @Test
    @Tag("AIA-3")
    void quotesHoldNoPersonalOrSecretData() {
        WeeklyReview review = CustomerSuccess.builder()
                .insightRules(List.of(tellTale()))
                .build()
                .weeklyReview(Portfolio.of(List.of(account()), SmallPortfolio.feeds()), SmallPortfolio.AS_OF);

        assertThat(review.needsAction())
                .singleElement()
                .satisfies(entry -> assertThat(entry.tickets())
                        .extracting(note -> note.quote())
                        .hasSize(2)
                        .allMatch(quote -> quote.contains("[email-1]"))
                        .allMatch(quote -> quote.endsWith("cannot import")));
        assertThat(review.insights())
                .singleElement()
                .satisfies(insight -> assertThat(insight.evidence())
                        .singleElement()
                        .extracting(Evidence::text)
                        .isEqualTo("[name-1] <[email-1]>, [phone-1], password: [password-1], cannot import"));
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(WeeklyReviewRenderer.standard().render(review, format))
                    .contains("cannot import")
                    .doesNotContain("Dana", "Whitlock", "example.com", "7946", "Tr0ub4dor");
        }
    }

    /** A host's rule that quotes a ticket as it is. */
    private static InsightRule tellTale() {
        return context -> List.of(new Insight(
                InsightKind.OTHER,
                Optional.empty(),
                "somebody wrote",
                "Read it",
                Role.SUPPORT,
                "support",
                List.of(),
                Optional.empty(),
                List.of(new Evidence(Insight.TICKET_EVIDENCE, "T-1", SECRETS))));
    }

    private static CustomerHistory account() {
        CustomerId id = CustomerId.of("c-1");
        Customer customer = Customer.builder(id, "Acme")
                .contacts(List.of(Contact.builder("Dana Whitlock", false).build()))
                .build();
        return CustomerHistory.builder(customer)
                .usage(SmallPortfolio.usage(id, day -> day.getDayOfMonth() == 1 ? 1 : 0))
                .surveys(SmallPortfolio.surveys(id, 0, 1))
                .tickets(List.of(ticket(id, "T-1", SECRETS, ""), ticket(id, "T-2", "", SECRETS)))
                .build();
    }

    private static Ticket ticket(CustomerId customer, String id, String title, String body) {
        return Ticket.builder(TicketId.of(id), Instant.parse("2026-10-28T09:00:00Z"), title, body)
                .customer(customer)
                .build();
    }
}
