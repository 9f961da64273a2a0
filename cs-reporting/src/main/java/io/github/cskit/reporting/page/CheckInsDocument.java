package io.github.cskit.reporting.page;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Card;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.draft.Recipient;
import io.github.cskit.reporting.outreach.CheckIn;
import io.github.cskit.reporting.outreach.CheckIns;
import io.github.cskit.reporting.outreach.Withheld;
import io.github.cskit.reporting.weekly.ReviewHeader;
import io.github.cskit.reporting.weekly.ReviewWithDrafts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The check-ins that wait for a person, as a document for those who review them. It is not what customers get, and nothing is sent
 * from it.
 *
 * <p>Stateless and thread-safe.
 */
public final class CheckInsDocument {

    private CheckInsDocument() {}

    /**
     * Makes the document of the check-ins that a review asks for.
     *
     * @param review the review with its drafts
     * @return the document
     */
    public static Document of(ReviewWithDrafts review) {
        Map<CustomerId, String> names = new TreeMap<>();
        review.review().accounts().forEach(line -> names.put(line.customer(), line.name()));
        ReviewHeader header = review.review().header();
        return of(review.checkIns(), new ReviewFrame(header.asOf(), header.zone()), names);
    }

    /**
     * Makes the document.
     *
     * @param due the check-ins
     * @param frame the time they speak of
     * @param names what the accounts are called
     * @return the document
     */
    public static Document of(CheckIns due, ReviewFrame frame, Map<CustomerId, String> names) {
        List<Block> drafts = new ArrayList<>();
        due.drafted().forEach(each -> drafts.add(card(each, names)));
        if (drafts.isEmpty()) {
            drafts.add(Paragraph.of("Nobody has to be written to: no account in Yellow went 30 days without a contact,"
                    + " or there is no draft for it."));
        }
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("drafts", "Drafts", drafts));
        if (!due.withheld().isEmpty()) {
            List<Phrase> tasks =
                    due.withheld().stream().map(each -> task(each, names)).toList();
            sections.add(new Section("tasks", "For a person: no draft", List.of(new BulletList(tasks))));
        }
        return new Document(
                "Check-ins, pending human review",
                "Week " + frame.weekName() + "; as of the end of " + frame.lastDay(),
                List.of(
                        Fact.of("Drafts", new Value.Count(due.drafted().size())),
                        Fact.of(
                                "Without a draft",
                                new Value.Count(due.withheld().size()))),
                sections,
                Phrase.of(
                        "Nothing here has been sent. Each draft leaves once, after a named person approved exactly its"
                                + " content; the fingerprint is what an approval is bound to."));
    }

    private static Card card(CheckIn checkIn, Map<CustomerId, String> names) {
        List<Block> blocks = new ArrayList<>();
        checkIn.draft()
                .body()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> blocks.add(new Paragraph(Phrase.of(Span.name(line)))));
        if (!checkIn.talkingPoints().isEmpty()) {
            blocks.add(new Paragraph(Phrase.of(Span.strong("Talking points, for us only"))));
            blocks.add(new BulletList(checkIn.talkingPoints().stream()
                    .map(point -> Phrase.of(Span.name(point.text())))
                    .toList()));
        }
        return new Card(
                Phrase.of(
                        Span.name(name(checkIn.draft().account(), names)),
                        Span.of(": " + checkIn.draft().subject())),
                List.of(),
                List.of(
                        Fact.of(
                                "To",
                                new Value.Words(to(checkIn.draft().recipients().get(0)))),
                        Fact.of(
                                "Fingerprint",
                                new Value.Name(checkIn.draft().fingerprint().toString()))),
                blocks);
    }

    private static String to(Recipient recipient) {
        return recipient
                .name()
                .map(name -> name + " <" + recipient.address() + ">")
                .orElse(recipient.address());
    }

    private static Phrase task(Withheld withheld, Map<CustomerId, String> names) {
        return Phrase.of(
                Span.name(name(withheld.account(), names)),
                Span.of(": " + withheld.reason().sentence()));
    }

    private static String name(CustomerId account, Map<CustomerId, String> names) {
        return names.getOrDefault(account, account.value());
    }
}
