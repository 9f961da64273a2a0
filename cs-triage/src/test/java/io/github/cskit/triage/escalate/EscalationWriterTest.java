package io.github.cskit.triage.escalate;

import static io.github.cskit.triage.gap.Gaps.account;
import static io.github.cskit.triage.gap.Gaps.book;
import static io.github.cskit.triage.gap.Gaps.matter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Deadline;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationEvent;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationOutbox;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationRegister;
import io.github.cskit.core.escalation.EscalationRule;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.escalation.EscalationStatus;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.bug.BugFinder;
import io.github.cskit.triage.bug.BugPolicy;
import io.github.cskit.triage.bug.FixAudience;
import io.github.cskit.triage.bug.ReportedBug;
import io.github.cskit.triage.gap.Gaps;
import io.github.cskit.triage.gap.ProductGap;
import io.github.cskit.triage.impact.AccountBook;
import io.github.cskit.triage.matter.Matter;
import io.github.cskit.triage.matter.Quoter;
import io.github.cskit.triage.theme.TriagedTicket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EscalationWriterTest {

    private static final AccountBook BOOK = book(account("c-1", "60000"), account("c-2", "60000"));
    private static final EscalationWriter WRITER =
            new EscalationWriter(EscalationPolicy.standard(), StandingKeys.none(), BOOK, ZoneOffset.UTC);

    @Test
    @Tag("ESC-2")
    @Tag("ESC-3")
    @Tag("ESC-4")
    @Tag("ESC-10")
    void aProductGapGoesToProductWithAllItsParts() {
        Escalation packet = WRITER.productGap(gap("c-1", "c-2", "c-2"), Gaps.NOW);

        assertThat(packet.recipient()).isEqualTo(Role.PRODUCT);
        assertThat(Directory.standard().find(packet.recipient())).contains("Peter");
        assertThat(packet.sections())
                .extracting(EscalationSection::name)
                .containsExactly(
                        "requests", "customers", "arr-impact", "quotes", "usage-context", "rice-inputs", "intake");
        assertThat(packet.section("requests").orElseThrow().facts().toString()).isNotEmpty();
        assertThat(facts(packet, "requests")).contains("By clause=number of tickets and combined ARR", "Tickets=3");
        assertThat(facts(packet, "customers")).containsExactly("c-1=Name of c-1", "c-2=Name of c-2");
        assertThat(facts(packet, "arr-impact")).contains("ARR=USD 120000.00", "Urgency=planned", "At risk=0");
        assertThat(packet.section("rice-inputs").orElseThrow().lines())
                .last()
                .asString()
                .contains("no score without it");
        assertThat(packet.section("intake").orElseThrow().lines().get(0)).startsWith("peter intake customer-success '");
        assertThat(packet.evidence()).hasSize(3);
        assertThat(packet.acknowledgeBy()).isEqualTo(Gaps.NOW.plus(Duration.ofDays(2)));
    }

    @Test
    @Tag("ESC-2")
    void whereOneCustomerAskedThreeTimesThePacketSaysSo() {
        assertThat(WRITER.productGap(gap("c-1", "c-1", "c-1"), Gaps.NOW)
                        .section("requests")
                        .orElseThrow()
                        .lines())
                .containsExactly("All of them are of one customer: (c-1)");
    }

    @Test
    @Tag("ESC-1")
    void aPartThatNobodyWroteIsNamedAndThePacketCannotBeBuilt() {
        EscalationPolicy more = EscalationPolicy.standard()
                .with(
                        EscalationKind.PRODUCT_GAP,
                        EscalationRule.of(
                                Role.PRODUCT, Deadline.hours(1), Deadline.hours(2), "requests", "mock-ups", "costs"));
        EscalationWriter writer = new EscalationWriter(more, StandingKeys.none(), BOOK, ZoneOffset.UTC);

        assertThatThrownBy(() -> writer.productGap(gap("c-1", "c-1", "c-1"), Gaps.NOW))
                .hasMessageContaining("sections[mock-ups] is absent")
                .hasMessageContaining("sections[costs] is absent");
    }

    @Test
    @Tag("ESC-6")
    void aDocumentationGapIsDueInAWeekOfCalendarDaysAcrossAChangeOfClocks() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant saturday = Instant.parse("2026-10-24T08:00:00Z"); // ten o'clock there; clocks go back in the night
        EscalationWriter writer = new EscalationWriter(EscalationPolicy.standard(), StandingKeys.none(), BOOK, berlin);
        Escalation docs = writer.documentationGap(
                Gaps.finder(BOOK)
                        .documentationGap(matter(TicketCategory.HOW_TO_QUESTION, "c-1", "c-2", "c-1", "c-2", "c-1"))
                        .orElseThrow(),
                saturday);
        Escalation product = writer.productGap(gap("c-1", "c-2", "c-2"), saturday);

        assertThat(docs.recipient()).isEqualTo(Role.DOCUMENTATION);
        assertThat(docs.acknowledgeBy()).isEqualTo(Instant.parse("2026-10-31T09:00:00Z"));
        assertThat(docs.resolveBy()).isEqualTo(docs.acknowledgeBy());
        assertThat(product.acknowledgeBy()).as("48 hours elapsed").isEqualTo(Instant.parse("2026-10-26T08:00:00Z"));
        assertThat(writer.bug(bug(), saturday).acknowledgeBy())
                .as("24 hours elapsed")
                .isEqualTo(Instant.parse("2026-10-25T08:00:00Z"));
        assertThat(docs.sections())
                .extracting(EscalationSection::name)
                .startsWith("feature-area", "points-of-confusion", "suggested-improvements");
    }

    @Test
    @Tag("ESC-5")
    void aBugGoesToEngineeringWithItsStepsAndWhomToNotify() {
        Escalation packet = WRITER.bug(bug(), Gaps.NOW);

        assertThat(packet.recipient()).isEqualTo(Role.ENGINEERING);
        assertThat(packet.section("reproduction-steps").orElseThrow().lines())
                .containsExactly("1. Open the plan", "2. Print it", "As ticket (t-1) says");
        assertThat(packet.section("notify-when-fixed").orElseThrow().lines())
                .containsExactly("Account (c-1), by a draft that a person reviews");
        assertThat(packet.acknowledgeBy()).isEqualTo(Gaps.NOW.plus(Duration.ofDays(1)));
    }

    @Test
    @Tag("ESC-5")
    void everyAffectedCustomerIsToldOnceAndNobodyBeforeItIsFixed() {
        Escalation packet = WRITER.bug(bug(), Gaps.NOW);
        EscalationRegister register = EscalationRegister.empty().with(EscalationEvent.raised(packet));

        assertThat(FixAudience.due(register.find(packet.key()).orElseThrow(), List.of()))
                .isEmpty();
        Instant at = Gaps.NOW;
        for (EscalationStatus status :
                List.of(EscalationStatus.ACKNOWLEDGED, EscalationStatus.IN_PROGRESS, EscalationStatus.RESOLVED)) {
            at = at.plusSeconds(60);
            register = register.with(EscalationEvent.moved(packet.key(), status, "Tucker", at));
        }
        assertThat(FixAudience.due(register.find(packet.key()).orElseThrow(), List.of()))
                .containsExactly(CustomerId.of("c-1"));
        assertThat(FixAudience.due(register.find(packet.key()).orElseThrow(), List.of(CustomerId.of("c-1"))))
                .isEmpty();
    }

    @Test
    @Tag("ESC-8")
    void theSameMatterRaisedTwiceLeavesOneEvenUnderAnotherName() {
        Escalation first = WRITER.productGap(gap("c-1", "c-2", "c-2"), Gaps.NOW);
        EscalationRegister register = EscalationRegister.empty().with(EscalationEvent.raised(first));
        EscalationWriter later =
                new EscalationWriter(EscalationPolicy.standard(), new StandingKeys(register), BOOK, ZoneOffset.UTC);
        List<TriagedTicket> more =
                new ArrayList<>(gap("c-1", "c-2", "c-2").matter().tickets());
        more.add(Gaps.ticket(TicketCategory.FEATURE_REQUEST, "t-9", "c-1", "Export, again", "Please."));
        ProductGap renamed = Gaps.finder(BOOK)
                .productGap(new Matter("excel-file", "excel file", more))
                .orElseThrow();
        Escalation second = later.productGap(renamed, Gaps.NOW.plus(Duration.ofDays(7)));
        Escalation foreign = later.productGap(
                Gaps.finder(BOOK)
                        .productGap(new Matter(
                                "other",
                                "other",
                                List.of(
                                        Gaps.ticket(TicketCategory.FEATURE_REQUEST, "o-1", "?", "a", "a"),
                                        Gaps.ticket(TicketCategory.FEATURE_REQUEST, "o-2", "?", "a", "a"),
                                        Gaps.ticket(TicketCategory.FEATURE_REQUEST, "t-0", "?", "a", "a"))))
                        .orElseThrow(),
                Gaps.NOW);
        EscalationOutbox outbox = new EscalationOutbox();
        outbox.deliver(first, Directory.standard());
        outbox.deliver(second, Directory.standard());

        assertThat(second.key()).isEqualTo(first.key());
        assertThat(foreign.key()).isNotEqualTo(first.key());
        assertThat(outbox.packets()).containsExactly(second);
        assertThat(register.with(EscalationEvent.raised(second)).open())
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.timesRaised()).isEqualTo(2);
                    assertThat(open.packet().acknowledgeBy())
                            .as("raising again wins no time")
                            .isEqualTo(first.acknowledgeBy());
                });
    }

    private static List<String> facts(Escalation packet, String section) {
        return packet.section(section).orElseThrow().facts().stream()
                .map(fact -> fact.label() + "=" + fact.value())
                .toList();
    }

    private static ProductGap gap(String... customers) {
        return Gaps.finder(BOOK)
                .productGap(matter(TicketCategory.FEATURE_REQUEST, customers))
                .orElseThrow();
    }

    private static ReportedBug bug() {
        Ticket ticket = Ticket.builder(
                        TicketId.of("t-1"),
                        Gaps.NOW.minus(Duration.ofDays(9)),
                        "Printing cuts",
                        "Steps:\n1. Open the plan\n2. Print it")
                .customer(CustomerId.of("c-1"))
                .build();
        return new BugFinder(BugPolicy.standard("USD"), Gaps.impacts(BOOK), Quoter.standard())
                .find(List.of(new TriagedTicket(ticket, TicketCategory.BUG_REPORT)), Gaps.NOW)
                .get(0);
    }
}
