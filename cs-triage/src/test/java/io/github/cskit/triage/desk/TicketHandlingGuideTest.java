package io.github.cskit.triage.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.triage.lifecycle.Diagnosis;
import io.github.cskit.triage.lifecycle.LifeCycle;
import io.github.cskit.triage.lifecycle.TicketCase;
import io.github.cskit.triage.lifecycle.TicketStatus;
import io.github.cskit.triage.priority.AffectedCustomer;
import io.github.cskit.triage.route.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The snippets of docs/ticket-handling.md. */
class TicketHandlingGuideTest {

    private final CustomerId acme = CustomerId.of("acme");
    private final Currency dollars = Currency.getInstance("USD");
    private final Instant nine = Instant.parse("2026-11-02T09:00:00Z");
    private final Instant ten = nine.plus(Duration.ofHours(1));
    private final Instant eleven = ten.plus(Duration.ofHours(1));
    private final Ticket ticket = Ticket.builder(
                    TicketId.of("T-1"), nine, "Export crashes", "It crashes with error 500 in Firefox.")
            .customer(acme)
            .severity(3)
            .build();
    private final Diagnosis diagnosis =
            new Diagnosis("The gateway gives up too early.", List.of(new Evidence("log", "gateway", "timeout")));
    private final List<Object> shown = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    @Tag("TKT-4")
    @Tag("TKT-6")
    @Tag("TKT-7")
    void theDesk() {
        TriageDesk desk = TriageDesk.standard(dollars)
                .knowing(List.of(AffectedCustomer.of(acme)
                        .paying(Money.of(120_000, "USD"))
                        .withHealth(Band.RED)));
        Triage triage = desk.triage(ticket);
        show(
                triage.classification().category(),
                triage.route(),
                triage.priority().sentence());
        triage.quality().questions().forEach(question -> ask(question));

        assertThat(shown)
                .containsExactly(
                        TicketCategory.BUG_REPORT,
                        Route.to(Role.ENGINEERING),
                        "urgent: normal for severity 3; much-revenue +1; red-customer +1");
        assertThat(asked).contains("Which operating system do you use?").doesNotContain("Which browser do you use?");
        assertThat(desk.guard().report().answered()).isEqualTo(1);
    }

    @Test
    @Tag("TKT-6")
    void whoeverIsNotKnownHasThePriorityOfTheSeverity() {
        assertThat(TriageDesk.standard(dollars).triage(ticket).priority().priority())
                .isEqualTo(Priority.NORMAL);
    }

    @Test
    @Tag("TKT-6")
    void customersWhosePaymentsCannotBeComparedAreNamed() {
        AffectedCustomer euros = AffectedCustomer.of(acme).paying(Money.of(5, "EUR"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TriageDesk.standard(dollars).knowing(List.of(euros)))
                .withMessageContaining("acme in another currency");
    }

    @Test
    @Tag("TKT-8")
    void theLifeCycle() {
        TicketCase done = TicketCase.opened(ticket, LifeCycle.standard())
                .moveTo(TicketStatus.TRIAGED, nine)
                .answered(ten)
                .diagnosed(diagnosis, ten)
                .moveTo(TicketStatus.RESOLVED, eleven);

        assertThat(done.legalMoves()).containsExactly(TicketStatus.CLOSED, TicketStatus.REOPENED);
    }

    private void show(Object... things) {
        shown.addAll(List.of(things));
    }

    private void ask(String question) {
        asked.add(question);
    }
}
