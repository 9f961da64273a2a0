package io.github.cskit.reporting.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationEvent;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationOutbox;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example of the guide, and what follows from it. */
class EscalationGuideTest {

    private static final Instant NOW = Instant.parse("2026-11-02T00:00:00Z");

    @Test
    @Tag("ESC-1")
    @Tag("ESC-8")
    @Tag("ESC-10")
    void packetsAreRaisedDeliveredAndRaisedAgainWithoutASecondOne() {
        Portfolio portfolio = portfolio();
        EscalationOutbox port = new EscalationOutbox();
        Directory directory = Directory.standard();
        ZoneId zone = ZoneOffset.UTC;
        Instant asOf = NOW;
        EscalationRegister register = EscalationRegister.empty();

        EscalationReview review = EscalationReviewer.standard(zone).review(portfolio, asOf, register);
        for (Escalation packet : review.packets()) {
            register = register.with(EscalationEvent.raised(packet));
            port.deliver(packet, directory);
        }

        EscalationReview again =
                EscalationReviewer.standard(zone).review(portfolio, asOf.plus(Duration.ofDays(7)), register);
        for (Escalation packet : again.packets()) {
            register = register.with(EscalationEvent.raised(packet));
        }

        assertThat(review.packets()).extracting(Escalation::kind).containsExactly(EscalationKind.BUG);
        assertThat(port.packets()).isEqualTo(review.packets());
        assertThat(register.open()).hasSize(1);
        assertThat(again.overdue()).as("24 hours have passed").hasSize(1);
    }

    private static Portfolio portfolio() {
        return Portfolio.of(
                List.of(account("c-1", "T-1", Optional.of("ada@example.com")), account("c-2", "T-2", Optional.empty())),
                FeedCoverage.none());
    }

    private static CustomerHistory account(String id, String ticket, Optional<String> email) {
        String body =
                "The app crashes with an error when I print.\nSteps to reproduce:\n1. Open the plan\n2. Press print\n";
        return CustomerHistory.builder(Customer.builder(CustomerId.of(id), "Firm " + id)
                        .contacts(List.of(new Contact("Ada Lovelace", Optional.empty(), email, true)))
                        .build())
                .tickets(List.of(Ticket.builder(
                                TicketId.of(ticket),
                                NOW.minus(Duration.ofDays(1)),
                                "Crash when printing the plan",
                                body)
                        .customer(CustomerId.of(id))
                        .build()))
                .build();
    }
}
