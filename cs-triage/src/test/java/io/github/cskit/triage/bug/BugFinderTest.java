package io.github.cskit.triage.bug;

import static io.github.cskit.triage.gap.Gaps.account;
import static io.github.cskit.triage.gap.Gaps.book;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.gap.Gaps;
import io.github.cskit.triage.impact.AccountBook;
import io.github.cskit.triage.matter.Quoter;
import io.github.cskit.triage.theme.TriagedTicket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ESC-5")
class BugFinderTest {

    private static final AccountBook BOOK = book(account("c-1", "60000"), account("c-2", "60000"), account("c-3", "1"));
    private static final String STEPS =
            "Steps to reproduce:\n1. Open the day plan\n2. Print it in landscape\n\nI am on Firefox 131.";

    @Test
    void ticketsThatSayTheSameAreOneDefectAndItsStepsComeFromTheOneThatTells() {
        List<TriagedTicket> tickets = List.of(
                bug(
                        "t-2",
                        "c-2",
                        3,
                        "Print view cuts the last column",
                        "The print view cuts the last column of the day plan."),
                bug(
                        "t-1",
                        "c-1",
                        3,
                        "Print view cuts the last column",
                        "The print view cuts the last column of the day plan. " + STEPS),
                bug("t-3", "c-3", 3, "Webhook sends events twice", "Our yard system gets every event two times."));
        List<ReportedBug> bugs = find(tickets);

        assertThat(bugs).hasSize(2);
        ReportedBug print = bugs.get(0);
        assertThat(print.impact().customers()).containsExactly(CustomerId.of("c-1"), CustomerId.of("c-2"));
        assertThat(print.steps()).containsExactly("Open the day plan", "Print it in landscape");
        assertThat(print.stepsFrom()).contains(TicketId.of("t-1"));
        assertThat(print.environment()).containsExactly("Firefox 131");
        assertThat(print.priority()).as("120,000 together").isEqualTo(Priority.HIGH);
        assertThat(bugs.get(1).steps()).isEmpty();

        List<TriagedTicket> other = new ArrayList<>(tickets);
        Collections.reverse(other);
        assertThat(find(other)).isEqualTo(bugs);
    }

    @ParameterizedTest(name = "severity {0}: {1}")
    @CsvSource({"1, urgent", "2, high", "3, normal", "4, low"})
    void thePriorityFollowsTheSeverity(int severity, String priority) {
        assertThat(find(List.of(bug("t-1", "c-3", severity, "It breaks", STEPS)))
                        .get(0)
                        .priority()
                        .wireName())
                .isEqualTo(priority);
    }

    @Test
    void threeCustomersMakeItPressing() {
        List<TriagedTicket> tickets = new ArrayList<>();
        for (String customer : List.of("c-7", "c-8", "c-9")) {
            tickets.add(bug("t-" + customer, customer, 4, "Print view cuts the last column", STEPS));
        }
        ReportedBug bug = find(tickets).get(0);

        assertThat(bug.priority()).isEqualTo(Priority.HIGH);
        assertThat(bug.because()).contains("3 customers report it");
    }

    @Test
    void resolvedTicketsAndOtherCategoriesDoNotCount() {
        Ticket resolved = Ticket.builder(TicketId.of("t-1"), Gaps.NOW.minus(Duration.ofDays(2)), "Broken", STEPS)
                .resolvedAt(Gaps.NOW.minusSeconds(1))
                .build();

        assertThat(find(List.of(
                        new TriagedTicket(resolved, TicketCategory.BUG_REPORT),
                        Gaps.ticket(TicketCategory.USABILITY_ISSUE, "t-2", "c-1", "Broken", STEPS))))
                .isEmpty();
    }

    @Test
    @Tag("ESC-9")
    void theEngineeringPackageHasNeitherNamesNorAccountsNorMoney() {
        ReportedBug bug = find(List.of(bug(
                        "t-1",
                        "c-1",
                        2,
                        "Printing is broken at Name of c-1",
                        STEPS + " Write to ada@example.com, name OF c-1.")))
                .get(0);
        EngineeringPackage given = EngineeringPackage.of(bug);
        String all = given.title() + given.description() + given.steps() + given.environment() + given.tickets();

        assertThat(all).doesNotContain("c-1", "ada@example.com", "60000").contains("[account]", "[email-1]", "t-1");
        assertThat(given.customers()).isEqualTo(1);
    }

    @Test
    void theDescriptionDoesNotSayTheTitleAgain() {
        ReportedBug bug =
                find(List.of(bug("t-1", "c-1", 2, "Printing is broken", STEPS))).get(0);

        assertThat(bug.title()).isEqualTo("Printing is broken");
        assertThat(bug.description()).isNotBlank().doesNotContain("Printing is broken");
    }

    @Test
    @Tag("ESC-9")
    void aPackageWithoutStepsCannotBeMade() {
        ReportedBug bug = find(List.of(bug("t-1", "c-1", 2, "Printing is broken", "It does not work.")))
                .get(0);

        assertThatThrownBy(() -> EngineeringPackage.of(bug)).hasMessageContaining("steps is empty");
    }

    private static List<ReportedBug> find(List<TriagedTicket> tickets) {
        return new BugFinder(BugPolicy.standard("USD"), Gaps.impacts(BOOK), Quoter.standard()).find(tickets, Gaps.NOW);
    }

    private static TriagedTicket bug(String id, String customer, int severity, String title, String body) {
        return new TriagedTicket(
                Ticket.builder(TicketId.of(id), Gaps.NOW.minus(Duration.ofDays(3)), title, body)
                        .customer(CustomerId.of(customer))
                        .severity(severity)
                        .build(),
                TicketCategory.BUG_REPORT);
    }
}
