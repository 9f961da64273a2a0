package io.github.cskit.reporting.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationCase;
import io.github.cskit.core.escalation.EscalationEvent;
import io.github.cskit.core.escalation.EscalationKey;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.escalation.EscalationStatus;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.message.MessageTemplates;
import io.github.cskit.reporting.outreach.Outreach;
import io.github.cskit.reporting.outreach.Withheld;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A defect marked as fixed gives drafts for exactly the customers of its packets, each once. */
@Tag("ESC-5")
class FixFollowUpTest {

    private static final Instant RAISED = Instant.parse("2026-10-12T00:00:00Z");
    private static final Instant FIXED = Instant.parse("2026-10-30T09:00:00Z");
    private static final String PROBLEM = "labels were cut off when printed on A6";
    private static final FixFollowUp FOLLOW_UP =
            new FixFollowUp(new FixNotices(MessageTemplates.named("fix-notice"), "Casey", ZoneOffset.UTC));

    private static final List<CustomerHistory> ACCOUNTS =
            List.of(account("a-1", "T-1"), account("a-2", "T-2"), account("a-3", "T-3"), account("a-4", "T-4"));

    private static CustomerHistory account(String id, String ticket) {
        Customer customer = Outreach.customer(id).build();
        return CustomerHistory.builder(customer)
                .tickets(List.of(Outreach.ticket(id, ticket, LocalDate.of(2026, 10, 5), "words of " + id)))
                .build();
    }

    private static Escalation packet(Instant at, Map<String, String> tickets) {
        return Escalation.builder(EscalationKind.BUG, EscalationPolicy.standard())
                .about("T-1")
                .subject("Bug: labels are cut off")
                .lines("description", List.of("Labels are cut off"))
                .lines("customers", List.copyOf(tickets.values()))
                .lines("arr-impact", List.of("USD 0"))
                .lines("reproduction-steps", List.of("1. Print"))
                .lines("recommended-priority", List.of("Recommended: normal"))
                .customers(tickets.values().stream().map(CustomerId::of).toList())
                .evidence(tickets.keySet().stream()
                        .map(id -> new Evidence("ticket", id, "opened"))
                        .toList())
                .priority(Priority.NORMAL)
                .raisedAt(at, ZoneOffset.UTC)
                .build();
    }

    /** Raised for two accounts, then for a third, and, where wanted, resolved. */
    private static EscalationCase bug(boolean resolved) {
        Escalation first = packet(RAISED, new TreeMap<>(Map.of("T-1", "a-1", "T-2", "a-2")));
        Escalation again = packet(RAISED.plusSeconds(60), new TreeMap<>(Map.of("T-1", "a-1", "T-3", "a-3")));
        EscalationRegister register = EscalationRegister.empty()
                .with(EscalationEvent.raised(first))
                .with(EscalationEvent.raised(again))
                .with(EscalationEvent.moved(
                        first.key(), EscalationStatus.ACKNOWLEDGED, "Tucker", RAISED.plusSeconds(90)))
                .with(EscalationEvent.moved(
                        first.key(), EscalationStatus.IN_PROGRESS, "Tucker", RAISED.plusSeconds(91)));
        if (resolved) {
            register = register.with(EscalationEvent.moved(first.key(), EscalationStatus.RESOLVED, "Tucker", FIXED));
        }
        return register.find(first.key()).orElseThrow();
    }

    @Test
    void theGuideTellsThoseWhoWait() {
        EscalationRegister register = EscalationRegister.fold(bug(true).entries());
        EscalationKey key = bug(true).packet().key();
        String sender = "Casey";
        ZoneId zone = ZoneOffset.UTC;
        String problem = PROBLEM;
        List<CustomerHistory> accounts = ACCOUNTS;
        List<CustomerId> told = List.of();
        FixFollowUp followUp = new FixFollowUp(new FixNotices(MessageTemplates.named("fix-notice"), sender, zone));
        FixNotices.Notices notices = followUp.write(register.find(key).orElseThrow(), problem, accounts, told);

        assertThat(notices.drafts()).hasSize(3);
    }

    @Test
    void nobodyIsToldBeforeItIsFixed() {
        assertThat(FOLLOW_UP.write(bug(false), PROBLEM, ACCOUNTS, List.of()).drafts())
                .isEmpty();
    }

    @Test
    void everyCustomerOfEveryRaisingIsToldAndNobodyElse() {
        FixNotices.Notices notices = FOLLOW_UP.write(bug(true), PROBLEM, ACCOUNTS, List.of());

        assertThat(notices.drafts())
                .extracting(Draft::account)
                .extracting(CustomerId::value)
                .containsExactly("a-1", "a-2", "a-3");
        assertThat(notices.withheld()).isEmpty();
        assertThat(notices.drafts()).allSatisfy(draft -> {
            assertThat(draft.recipients()).hasSize(1);
            assertThat(draft.body()).contains("fixed since 30 October 2026").doesNotContain("words of");
        });
    }

    @Test
    void whoWasToldIsNotToldAgainAndTheSameDraftComesOutOnceMore() {
        List<Draft> all =
                FOLLOW_UP.write(bug(true), PROBLEM, ACCOUNTS, List.of()).drafts();
        List<Draft> rest = FOLLOW_UP
                .write(bug(true), PROBLEM, ACCOUNTS, List.of(CustomerId.of("a-1")))
                .drafts();

        assertThat(rest)
                .extracting(Draft::fingerprint)
                .containsExactlyElementsOf(
                        all.subList(1, 3).stream().map(Draft::fingerprint).toList());
        assertThat(FOLLOW_UP
                        .write(
                                bug(true),
                                PROBLEM,
                                ACCOUNTS,
                                all.stream().map(Draft::account).toList())
                        .drafts())
                .isEmpty();
    }

    @Test
    void aCustomerWhoseReportIsNotOnRecordIsATask() {
        List<CustomerHistory> two = List.of(
                ACCOUNTS.get(0),
                CustomerHistory.builder(Outreach.customer("a-2").build()).build());

        FixNotices.Notices notices = FOLLOW_UP.write(bug(true), PROBLEM, two, List.of());

        assertThat(notices.drafts()).extracting(Draft::account).containsExactly(CustomerId.of("a-1"));
        assertThat(notices.withheld())
                .containsExactly(
                        new Withheld(CustomerId.of("a-2"), Withheld.Reason.NO_REPORT),
                        new Withheld(CustomerId.of("a-3"), Withheld.Reason.NO_REPORT));
    }
}
