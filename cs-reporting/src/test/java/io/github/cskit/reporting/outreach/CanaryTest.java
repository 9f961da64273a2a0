package io.github.cskit.reporting.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.reporting.approval.ApprovalPolicy;
import io.github.cskit.reporting.approval.AuditTrail;
import io.github.cskit.reporting.approval.ReleaseRegister;
import io.github.cskit.reporting.approval.ReviewDesk;
import io.github.cskit.reporting.draft.DeliveryChannel;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.message.MessageFacts;
import io.github.cskit.reporting.message.MessageTemplates;
import io.github.cskit.reporting.news.Announcement;
import io.github.cskit.reporting.news.Announcer;
import io.github.cskit.reporting.news.Audience;
import io.github.cskit.reporting.news.FeatureNews;
import io.github.cskit.reporting.news.FixNews;
import io.github.cskit.reporting.news.FixNotices;
import io.github.cskit.triage.answer.ArticleAnswerer;
import io.github.cskit.triage.answer.Question;
import io.github.cskit.triage.knowledge.Article;
import io.github.cskit.triage.knowledge.ArticleId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 1,000 portfolios with a canary in every word of every account: none sings in what is written for another. */
@Tag("DOM-9")
@Tag("COM-3")
class CanaryTest {

    private static final int PORTFOLIOS = 1_000;
    private static final Article ARTICLE =
            Article.of("slots", "# Slots\n\nYou will book.\n\n1. Open **A**.\n\n## What's next\n\n- [B](b.md)\n");

    private static String canary(int portfolio, int account) {
        return "canary" + portfolio + "x" + account + "y";
    }

    private static List<ReviewedAccount> portfolio(int number) {
        SplittableRandom random = new SplittableRandom(number);
        List<ReviewedAccount> accounts = new ArrayList<>();
        int size = 2 + random.nextInt(5);
        for (int i = 0; i < size; i++) {
            String canary = canary(number, i);
            String id = "a-" + i;
            Customer customer = Customer.builder(CustomerId.of(id), canary + " & Sons")
                    .contacts(List.of(Contact.builder(canary + " Ada", random.nextBoolean())
                            .email(canary + "@example.com")
                            .build()))
                    .build();
            List<Ticket> tickets = new ArrayList<>();
            for (int t = 0; t < random.nextInt(3); t++) {
                String ticket = "T-" + canary + "-" + t;
                tickets.add(Outreach.ticket(id, ticket, LocalDate.of(2026, 10, 1 + t), canary + " is broken"));
            }
            CustomerHistory history =
                    CustomerHistory.builder(customer).tickets(tickets).build();
            accounts.add(Outreach.account(
                    history, 8 + random.nextInt(8), 8, List.of(Outreach.note("T-" + canary, canary + " is slow"))));
        }
        return accounts;
    }

    @Test
    void nothingOfAnAccountStandsInWhatIsWrittenForAnother() {
        List<String> logged = new ArrayList<>();
        Handler ear = new Ear(logged);
        Logger.getLogger("").addHandler(ear);
        int drafts = 0;
        try {
            for (int number = 0; number < PORTFOLIOS; number++) {
                List<ReviewedAccount> accounts = portfolio(number);
                Map<CustomerId, List<String>> written = written(accounts);
                drafts += written.values().stream().mapToInt(List::size).sum();
                assertNoneSings(number, accounts.size(), written);
                assertRefusalsAreSilent(accounts);
            }
        } finally {
            Logger.getLogger("").removeHandler(ear);
        }
        assertThat(drafts).isGreaterThan(4 * PORTFOLIOS);
        assertThat(logged).noneMatch(line -> line.contains("canary"));
    }

    @Test
    void aLeakingTwinIsCaught() {
        List<ReviewedAccount> accounts = portfolio(7);
        Map<CustomerId, List<String>> written = written(accounts);
        written.get(CustomerId.of("a-0")).add("as " + canary(7, 1) + " told us");

        assertThat(catchThrowable(() -> assertNoneSings(7, accounts.size(), written)))
                .isInstanceOf(AssertionError.class);
    }

    private static Map<CustomerId, List<String>> written(List<ReviewedAccount> accounts) {
        Set<TicketId> tickets = new TreeSet<>();
        accounts.forEach(each -> each.review().history().tickets().forEach(ticket -> tickets.add(ticket.id())));
        Map<CustomerId, List<String>> written = new TreeMap<>();
        CheckInWriter checkIns = new CheckInWriter(
                Outreach.FRAME, Outreach.FEEDS, OutreachPolicy.standard(), MessageTemplates.named("check-in"), "Casey");
        checkIns.write(accounts).drafted().forEach(each -> {
            add(written, each.draft());
            each.talkingPoints()
                    .forEach(point -> written.get(each.draft().account())
                            .add(point.text()
                                    + point.evidence().text()
                                    + point.evidence().source()));
        });
        FixNews fix = new FixNews("BUG-1", "labels were cut off", Outreach.LAST, tickets);
        new FixNotices(MessageTemplates.named("fix-notice"), "Casey", ZoneOffset.UTC)
                .write(
                        fix,
                        accounts.stream().map(each -> each.review().history()).toList())
                .drafts()
                .forEach(draft -> add(written, draft));
        announced(accounts, tickets).forEach(draft -> add(written, draft));
        return written;
    }

    private static List<Draft> announced(List<ReviewedAccount> accounts, Set<TicketId> tickets) {
        FeatureNews news = new FeatureNews(
                FeatureId.of("slots"), "Slots", "You can book.", tickets, Set.of(), ArticleId.of("slots"));
        Announcer announcer = new Announcer(
                new Audience(Outreach.FRAME, OutreachPolicy.standard()),
                MessageTemplates.named("feature-announcement"),
                Map.of(),
                "Casey");
        return ((Announcement.Ready) announcer.announce(
                        news, accounts.stream().map(ReviewedAccount::review).toList(), List.of(ARTICLE), "https://h"))
                .segments().stream().flatMap(each -> each.drafts().stream()).toList();
    }

    private static void add(Map<CustomerId, List<String>> written, Draft draft) {
        ReviewDesk desk = ReviewDesk.of(ApprovalPolicy.standard(), ReleaseRegister.inMemory(), AuditTrail.inMemory());
        desk.submit(draft, Outreach.FRAME.asOf());
        List<String> texts = written.computeIfAbsent(draft.account(), key -> new ArrayList<>());
        texts.add(draft.subject() + draft.body() + draft.reference());
        draft.recipients().forEach(person -> texts.add(person.address() + person.name()));
        draft.claims().forEach(claim -> claim.evidence().forEach(fact -> texts.add(fact.source() + fact.text())));
        assertThat(draft.toString() + draft.claims() + draft.recipients()).doesNotContain("canary");
    }

    private static void assertNoneSings(int number, int accounts, Map<CustomerId, List<String>> written) {
        for (int i = 0; i < accounts; i++) {
            String all = String.join("\n", written.getOrDefault(CustomerId.of("a-" + i), List.of()));
            for (int other = 0; other < accounts; other++) {
                if (other != i) {
                    assertThat(all).doesNotContain(canary(number, other));
                }
            }
        }
    }

    /** Facts of the first account for the second: refused by an exception that says nothing of either. */
    private static void assertRefusalsAreSilent(List<ReviewedAccount> accounts) {
        Customer first = accounts.get(0).review().customer();
        CustomerId second = accounts.get(1).review().id();
        AccountScoped<Evidence> fact =
                AccountScoped.of(first.id(), new Evidence("ticket", "T-1", first.name() + " said"));
        for (Throwable refusal : List.of(
                catchThrowable(() -> MessageFacts.of(second).fact("x", "words", fact)),
                catchThrowable(
                        () -> Draft.builder(second, "x", DeliveryChannel.EMAIL).claim("words", List.of(fact))),
                catchThrowable(() -> Draft.builder(second, "x", DeliveryChannel.EMAIL)
                        .to(MainContact.of(first).orElseThrow())))) {
            assertThat(refusal).isNotNull();
            assertThat(refusal.toString()).doesNotContain("canary");
        }
        assertThat(ArticleAnswerer.of(List.of(ARTICLE))
                        .answer(Question.of("Q", "How do I book slots for " + first.name() + "?"))
                        .toString())
                .doesNotContain("canary");
    }

    /** Hears what is logged. */
    private static final class Ear extends Handler {

        private final List<String> logged;

        Ear(List<String> logged) {
            this.logged = logged;
        }

        @Override
        public void publish(LogRecord entry) {
            logged.add(String.valueOf(entry.getMessage()));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing to close
        }
    }
}
