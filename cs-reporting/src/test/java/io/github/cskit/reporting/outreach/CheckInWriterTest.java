package io.github.cskit.reporting.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.privacy.AccountScopeException;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.TicketNote;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.message.MessageTemplates;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("COM-1")
class CheckInWriterTest {

    private static CheckIns write(FeedCoverage feeds, ReviewedAccount account) {
        return new CheckInWriter(
                        Outreach.FRAME, feeds, OutreachPolicy.standard(), MessageTemplates.named("check-in"), "Casey")
                .write(List.of(account));
    }

    private static ReviewedAccount yellow(List<Touchpoint> contacts, TicketNote... open) {
        CustomerHistory history = CustomerHistory.builder(
                        Outreach.customer("a-1").build())
                .touchpoints(contacts)
                .build();
        return Outreach.yellow(history, List.of(open));
    }

    @Test
    void aYellowAccountThatNobodySpokeWithGetsADraftAboutWhatConcernsIt() {
        CheckIns due = write(Outreach.FEEDS, yellow(List.of(), Outreach.note("T-1", "Labels are cut off")));

        assertThat(due.withheld()).isEmpty();
        assertThat(due.drafted()).singleElement().satisfies(checkIn -> {
            Draft draft = checkIn.draft();
            assertThat(draft.reference()).isEqualTo("check-in 2026-W44");
            assertThat(draft.recipients().get(0).address()).isEqualTo("ada@a-1.example");
            assertThat(draft.body()).isEqualTo("""
                            Hello Ada,

                            I saw that your team was active on 12 days out of the last 28. Has something in your daily work changed, or does something get in the way?

                            One of your requests to our support is still open; we can go through it as well.

                            Would half an hour in the coming days suit you? Name two times, and I will take one of them.

                            Kind regards
                            Casey
                            """);
            assertThat(draft.findings()).isEmpty();
            assertThat(draft.claims())
                    .singleElement()
                    .satisfies(claim -> assertThat(claim.evidence())
                            .extracting(Evidence::source)
                            .containsExactly("usage.active-days-28"));
            assertThat(checkIn.talkingPoints())
                    .extracting(TalkingPoint::text)
                    .containsExactly("Open since 2026-11-01: \"Labels are cut off\"");
        });
    }

    @Test
    void ticketsOfLateThatWereResolvedAreTalkedOfAfterTheOpenOnes() {
        CustomerHistory history = CustomerHistory.builder(
                        Outreach.customer("a-1").build())
                .tickets(List.of(
                        resolved("T-1", 28, "Too long ago"),
                        resolved("T-2", 27, "Labels for ada@a-1.example"),
                        resolved("T-3", 3, "Printer is slow"),
                        Outreach.ticket("a-1", "T-4", Outreach.LAST, "Still open")))
                .build();

        CheckIns due = write(Outreach.FEEDS, Outreach.yellow(history, List.of(Outreach.note("T-4", "Still open"))));

        assertThat(due.drafted())
                .singleElement()
                .satisfies(checkIn -> assertThat(checkIn.talkingPoints())
                        .extracting(TalkingPoint::text)
                        .containsExactly(
                                "Open since 2026-11-01: \"Still open\"",
                                "Asked on 2026-10-29 and resolved: \"Printer is slow\"",
                                "Asked on 2026-10-05 and resolved: \"Labels for [email-1]\""));
    }

    private static Ticket resolved(String id, int daysAgo, String title) {
        Instant opened = Outreach.LAST.minusDays(daysAgo).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return Ticket.builder(TicketId.of(id), opened, title, "")
                .customer(CustomerId.of("a-1"))
                .resolvedAt(opened.plusSeconds(3_600))
                .build();
    }

    @ParameterizedTest(name = "a contact {0} days ago, two-way {1}: {2} drafts")
    @CsvSource({"0, true, 0", "29, true, 0", "30, true, 0", "31, true, 1", "30, false, 1"})
    void aContactOfExactlyThirtyDaysAgoStillCountsAndOneWayOnesDoNot(int days, boolean twoWay, int drafts) {
        Touchpoint contact = Outreach.contact("a-1", Outreach.LAST.minusDays(days), twoWay);

        assertThat(write(Outreach.FEEDS, yellow(List.of(contact))).drafted()).hasSize(drafts);
    }

    @Test
    void anUnknownContactIsNotNoContact() {
        FeedCoverage oneDayShort = FeedCoverage.none()
                .with(Feed.TOUCHPOINTS, DateRange.of(Outreach.LAST.minusDays(29), Outreach.LAST.plusDays(1)));
        List<Withheld> unknown = List.of(new Withheld(CustomerId.of("a-1"), Withheld.Reason.CONTACT_UNKNOWN));

        assertThat(write(FeedCoverage.none(), yellow(List.of())).withheld()).isEqualTo(unknown);
        assertThat(write(oneDayShort, yellow(List.of())).withheld()).isEqualTo(unknown);
        assertThat(write(oneDayShort, yellow(List.of())).drafted()).isEmpty();
        assertThat(write(FeedCoverage.none(), yellow(List.of(Outreach.contact("a-1", Outreach.LAST, true)))))
                .isEqualTo(new CheckIns(List.of(), List.of()));
    }

    @ParameterizedTest(name = "active on {0} days, answering {1}")
    @CsvSource({"0, 1, RED", "28, 10, GREEN"})
    void redAndGreenAccountsGetNone(int activeDays, int answer, Band band) {
        CustomerHistory history =
                CustomerHistory.builder(Outreach.customer("a-1").build()).build();

        ReviewedAccount account = Outreach.account(history, activeDays, answer, List.of());

        assertThat(account.review().is(band)).isTrue();
        assertThat(write(Outreach.FEEDS, account)).isEqualTo(new CheckIns(List.of(), List.of()));
    }

    @Test
    void anAccountThatLeftGetsNone() {
        Customer left = Outreach.customer("a-1").churned(true).build();

        assertThat(write(
                        Outreach.FEEDS,
                        Outreach.yellow(CustomerHistory.builder(left).build(), List.of())))
                .isEqualTo(new CheckIns(List.of(), List.of()));
    }

    @Test
    @Tag("COM-4")
    void withoutAPersonThereIsNoGenericDraftButATask() {
        Customer nobody = Customer.builder(CustomerId.of("a-1"), "Larch & Vale")
                .contacts(List.of(Contact.builder("Ada", true).build()))
                .build();

        assertThat(write(
                                Outreach.FEEDS,
                                Outreach.yellow(CustomerHistory.builder(nobody).build(), List.of()))
                        .withheld())
                .containsExactly(new Withheld(CustomerId.of("a-1"), Withheld.Reason.NO_RECIPIENT));
    }

    @Test
    void theChampionIsWrittenToBeforeOthers() {
        Customer two = Customer.builder(CustomerId.of("a-1"), "Larch & Vale")
                .contacts(List.of(
                        Contact.builder("Bea", false).email("bea@a-1.example").build(),
                        Outreach.champion("Ada", "a-1")))
                .build();

        assertThat(MainContact.of(two).orElseThrow().forAccount(two.id()).address())
                .isEqualTo("ada@a-1.example");
    }

    @Test
    @Tag("DOM-9")
    void anEntryOfAnotherAccountIsRefused() {
        ReviewedAccount one = yellow(List.of());
        ReviewedAccount other = Outreach.yellow(
                CustomerHistory.builder(Outreach.customer("a-2").build()).build(), List.of());

        assertThatThrownBy(() -> new ReviewedAccount(one.review(), other.entry()))
                .isInstanceOf(AccountScopeException.class);
    }
}
