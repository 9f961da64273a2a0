package io.github.cskit.reporting.news;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.message.MessageTemplate;
import io.github.cskit.reporting.message.MessageTemplates;
import io.github.cskit.reporting.outreach.Outreach;
import io.github.cskit.reporting.outreach.OutreachPolicy;
import io.github.cskit.reporting.outreach.Withheld;
import io.github.cskit.triage.knowledge.Article;
import io.github.cskit.triage.knowledge.ArticleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("COM-2")
class AnnouncerTest {

    private static final FeatureId SLOTS = FeatureId.of("slots");
    private static final FeatureId CALENDAR = FeatureId.of("calendar");
    private static final Segment MID = Segment.of("mid-market");
    private static final Segment ENTERPRISE = Segment.of("enterprise");

    private static final FeatureNews NEWS = new FeatureNews(
            SLOTS,
            "Slot templates",
            "You can now keep the slots of a week as a template.",
            Set.of(TicketId.of("T-7")),
            Set.of(CALENDAR),
            ArticleId.of("slot-templates"));

    private static final Article READY = Article.of("slot-templates", """
            # Keep slots as a template

            You will fill a week from a template.

            1. Open **Calendar**.

            ## What's next

            - [Book a slot](book-a-slot.md)
            """);

    private static AccountReview account(Customer customer, FeatureId feature, int days, boolean asked) {
        List<Usage> usage = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            LocalDate day = Outreach.LAST.minusDays(i);
            usage.add(Usage.builder(customer.id(), day).feature(feature).build());
            usage.add(Usage.builder(customer.id(), day).feature(feature).build());
        }
        CustomerHistory history = CustomerHistory.builder(customer)
                .usage(usage)
                .tickets(
                        asked
                                ? List.of(Outreach.ticket(
                                        customer.id().value(), "T-7", LocalDate.of(2026, 6, 3), "Please add templates"))
                                : List.of())
                .build();
        return Outreach.yellow(history, List.of()).review();
    }

    private static Customer customer(String id, Segment segment) {
        return Outreach.customer(id).segment(segment).build();
    }

    private static Announcement announce(List<AccountReview> accounts, Article... articles) {
        MessageTemplate forEnterprise = MessageTemplate.parse("""
                {"name":"news-enterprise","version":"1","subject":"{{feature}}","body":"Dear {{name}}, {{reason}} {{benefit}}",
                 "fields":[{"name":"feature","kind":"words","personal":false},{"name":"name","kind":"words","personal":true},
                  {"name":"reason","kind":"words","personal":true},{"name":"benefit","kind":"words","personal":false}]}
                """);
        Announcer announcer = new Announcer(
                new Audience(Outreach.FRAME, OutreachPolicy.standard()),
                MessageTemplates.named("feature-announcement"),
                Map.of(ENTERPRISE, forEnterprise),
                "Casey");
        return announcer.announce(NEWS, accounts, List.of(articles), "https://help.example/slot-templates");
    }

    private static List<String> told(Announcement announcement) {
        return ((Announcement.Ready) announcement)
                .segments().stream()
                        .flatMap(segment -> segment.drafts().stream())
                        .map(draft -> draft.account().value())
                        .toList();
    }

    @Test
    void whoAskedIsToldBeforeWhoUsesWhatItGoesWithAndNobodyElse() {
        List<AccountReview> accounts = List.of(
                account(customer("a-1", MID), CALENDAR, 4, false),
                account(customer("a-2", MID), CALENDAR, 9, false),
                account(customer("a-3", MID), CALENDAR, 0, true),
                account(customer("a-4", MID), CALENDAR, 3, false),
                account(customer("a-5", MID), SLOTS, 1, true),
                account(Outreach.customer("a-6").churned(true).build(), CALENDAR, 9, true));

        assertThat(told(announce(accounts, READY))).containsExactly("a-3", "a-2", "a-1");
    }

    @Test
    void eachDraftSaysWhyThisAccountIsTold() {
        Announcement.Ready ready = (Announcement.Ready) announce(
                List.of(
                        account(customer("a-1", MID), CALENDAR, 4, false),
                        account(customer("a-3", MID), CALENDAR, 0, true)),
                READY);
        List<Draft> drafts = ready.segments().get(0).drafts();

        assertThat(drafts.get(0).subject()).isEqualTo("Slot templates is here");
        assertThat(drafts.get(0).body())
                .contains("Hello Ada,", "You asked for this on 3 June 2026. You can now keep the slots of a week");
        assertThat(drafts.get(1).body()).contains("Your team used what this goes with on 4 of the last 28 days.");
        assertThat(drafts).allSatisfy(draft -> {
            assertThat(draft.findings()).isEmpty();
            assertThat(draft.claims()).hasSize(1);
            assertThat(draft.reference()).isEqualTo("feature slots");
        });
    }

    @Test
    void eachSegmentHasItsOwnWords() {
        Announcement.Ready ready = (Announcement.Ready) announce(
                List.of(
                        account(Outreach.customer("a-0").build(), CALENDAR, 0, true),
                        account(customer("a-1", MID), CALENDAR, 4, false),
                        account(customer("a-2", ENTERPRISE), CALENDAR, 4, false)),
                READY);

        assertThat(ready.segments())
                .extracting(Announcement.SegmentDrafts::segment)
                .containsExactly(Optional.of(ENTERPRISE), Optional.of(MID), Optional.empty());
        assertThat(ready.segments().get(0).drafts().get(0).body()).startsWith("Dear Ada, Your team used");
        assertThat(ready.segments().get(1).drafts().get(0).body()).startsWith("Hello Ada,");
    }

    @Test
    void nothingIsDraftedUntilTheDocumentationIsReady() {
        List<AccountReview> accounts = List.of(account(customer("a-3", MID), CALENDAR, 0, true));

        assertThat(announce(accounts))
                .isEqualTo(new Announcement.Waiting(
                        List.of(new Problem("slot-templates", "not published", "be published first"))));
        assertThat(announce(accounts, Article.of("slot-templates", READY.text().replace("1. Open", "Open"))))
                .isInstanceOfSatisfying(
                        Announcement.Waiting.class,
                        waiting -> assertThat(waiting.problems())
                                .extracting(Problem::rule)
                                .containsExactly("have numbered steps"));
    }

    @Test
    void anAccountWithoutAPersonIsATask() {
        Customer nobody = Customer.builder(CustomerId.of("a-3"), "Larch & Vale").build();

        assertThat(((Announcement.Ready) announce(List.of(account(nobody, CALENDAR, 0, true)), READY)).withheld())
                .containsExactly(new Withheld(CustomerId.of("a-3"), Withheld.Reason.NO_RECIPIENT));
    }
}
