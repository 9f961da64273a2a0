package io.github.cskit.reporting.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.engagement.Milestone;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.reporting.draft.Draft;
import io.github.cskit.reporting.message.MessageTemplates;
import io.github.cskit.reporting.news.Announcement;
import io.github.cskit.reporting.news.Announcer;
import io.github.cskit.reporting.news.Audience;
import io.github.cskit.reporting.news.FeatureNews;
import io.github.cskit.reporting.news.FixNews;
import io.github.cskit.reporting.news.FixNotices;
import io.github.cskit.triage.knowledge.Article;
import io.github.cskit.triage.knowledge.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The drafts shown in the guide are those that the library writes. */
class GuideDraftsTest {

    private static final Customer LARCH = Outreach.customer("a-1").build();

    private static void isShown(Draft draft) throws IOException {
        Path guide = Path.of(System.getProperty("basedir", "cs-reporting"), "..", "docs", "customer-messages.md");

        assertThat(Files.readString(guide))
                .contains("> **" + draft.subject() + "**\n>\n> "
                        + draft.body().strip().replace("\n", "\n> ").replace("> \n", ">\n"));
    }

    private static CustomerHistory history(List<Ticket> tickets) {
        Milestone milestone = Milestone.builder(CustomerId.of("a-1"), "first import", LocalDate.of(2026, 10, 1))
                .build();
        return CustomerHistory.builder(LARCH)
                .tickets(tickets)
                .milestones(List.of(milestone))
                .build();
    }

    @Test
    @Tag("COM-1")
    void theCheckIn() throws IOException {
        CheckInWriter writer = new CheckInWriter(
                Outreach.FRAME, Outreach.FEEDS, OutreachPolicy.standard(), MessageTemplates.named("check-in"), "Casey");

        isShown(writer.write(List.of(Outreach.yellow(
                        history(List.of()),
                        List.of(Outreach.note("T-1", "Labels are cut off"), Outreach.note("T-2", "Import is slow")))))
                .drafted()
                .get(0)
                .draft());
    }

    @Test
    @Tag("COM-2")
    void theAnnouncement() throws IOException {
        FeatureNews news = new FeatureNews(
                FeatureId.of("slots"),
                "Slot templates",
                "You can now keep the slots of a week as a template and fill the next one in a minute.",
                Set.of(TicketId.of("T-7")),
                Set.of(),
                ArticleId.of("slot-templates"));
        Article article =
                Article.of("slot-templates", "# T\n\nYou will.\n\n1. Open **A**.\n\n## What's next\n\n- [B](b.md)\n");
        List<Ticket> asked = List.of(Outreach.ticket("a-1", "T-7", LocalDate.of(2026, 6, 3), "Templates please"));
        Announcer announcer = new Announcer(
                new Audience(Outreach.FRAME, OutreachPolicy.standard()),
                MessageTemplates.named("feature-announcement"),
                Map.of(),
                "Casey");

        Announcement ready = announcer.announce(
                news,
                List.of(Outreach.yellow(history(asked), List.of()).review()),
                List.of(article),
                "https://help.example.com/slot-templates");

        isShown(((Announcement.Ready) ready).segments().get(0).drafts().get(0));
    }

    @Test
    @Tag("ESC-5")
    void theNewsOfAFix() throws IOException {
        FixNews news = new FixNews(
                "BUG-12",
                "labels were cut off when printed on A6",
                LocalDate.of(2026, 10, 30),
                Set.of(TicketId.of("T-1")));
        List<Ticket> reported = List.of(Outreach.ticket("a-1", "T-1", LocalDate.of(2026, 10, 5), "Labels are cut off"));

        isShown(new FixNotices(MessageTemplates.named("fix-notice"), "Casey", ZoneOffset.UTC)
                .write(news, List.of(history(reported)))
                .drafts()
                .get(0));
    }
}
