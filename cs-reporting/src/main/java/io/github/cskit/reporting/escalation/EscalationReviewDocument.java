package io.github.cskit.reporting.escalation;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.escalation.OverdueEscalation;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * All packets that are due as one document, the most urgent first. Each can also be read alone, see
 * {@link EscalationDocument}.
 *
 * <p>Immutable and thread-safe.
 */
public final class EscalationReviewDocument {

    private final EscalationReview review;
    private final Directory directory;
    private final ZoneId zone;

    private EscalationReviewDocument(EscalationReview review, Directory directory, ZoneId zone) {
        this.review = review;
        this.directory = directory;
        this.zone = zone;
    }

    /**
     * Makes the document.
     *
     * @param review the packets
     * @param directory who holds which role
     * @param zone the zone in which times are shown
     * @return the document
     */
    public static Document of(EscalationReview review, Directory directory, ZoneId zone) {
        return new EscalationReviewDocument(review, directory, zone).document();
    }

    /**
     * Makes the list of packets, one row each.
     *
     * @param review the packets
     * @param directory who holds which role
     * @param zone the zone in which times are shown
     * @return the table
     */
    public static Table list(EscalationReview review, Directory directory, ZoneId zone) {
        return new EscalationReviewDocument(review, directory, zone).overview();
    }

    private Document document() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                "overview",
                "Overview",
                List.of(review.packets().isEmpty() ? Paragraph.of("Nothing is due.") : overview())));
        if (!review.overdue().isEmpty()) {
            sections.add(new Section("overdue", "Overdue", List.of(overdue())));
        }
        for (int i = 0; i < review.packets().size(); i++) {
            Escalation packet = review.packets().get(i);
            sections.add(new Section("packet-" + (i + 1), packet.subject(), blocks(packet)));
        }
        if (!review.withoutSteps().isEmpty()) {
            sections.add(new Section("without-steps", "Bugs that nobody can reproduce yet", withoutSteps()));
        }
        return new Document(
                "Escalations due",
                "As of " + review.asOf().atZone(zone).toOffsetDateTime(),
                List.of(Fact.of("Packets", new Value.Count(review.packets().size()))),
                sections,
                Phrase.of("Internal. Raising a matter again updates it and opens no second one."));
    }

    private Table overview() {
        List<List<Value>> rows = review.packets().stream()
                .map(packet -> List.<Value>of(
                        new Value.Words(EscalationDocument.words(packet.kind().value())),
                        new Value.Name(packet.subject()),
                        new Value.Words(EscalationDocument.recipient(packet.recipient(), directory)),
                        new Value.Words(packet.priority().wireName()),
                        EscalationDocument.moment(review.acknowledgeBy(packet), zone),
                        EscalationDocument.moment(review.resolveBy(packet), zone),
                        new Value.Words(stands(packet)),
                        new Value.Count(packet.customers().size()),
                        new Value.Name(packet.key().value())))
                .toList();
        return table(
                "Packets, the most urgent first",
                rows,
                "Kind",
                "Subject",
                "For",
                "Priority",
                "Acknowledge by",
                "Resolve by",
                "Stands",
                "Customers",
                "Known as");
    }

    private String stands(Escalation packet) {
        return review.standing(packet).map(each -> each.status().wireName()).orElse("new");
    }

    private Table overdue() {
        List<List<Value>> rows =
                review.overdue().stream().map(late -> row(late)).toList();
        return table("What is late, the longest first", rows, "Known as", "For", "Late", "Was due");
    }

    private List<Value> row(OverdueEscalation late) {
        Escalation packet = late.escalation().packet();
        return List.of(
                new Value.Name(packet.key().value()),
                new Value.Words(EscalationDocument.recipient(packet.recipient(), directory)),
                new Value.Words(late.late().wireName()),
                EscalationDocument.moment(late.due(), zone));
    }

    private List<Block> blocks(Escalation packet) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Phrase.of(
                Span.of("For "),
                Span.strong(EscalationDocument.recipient(packet.recipient(), directory)),
                Span.of(", priority " + packet.priority().wireName() + ". Acknowledge by "
                        + EscalationDocument.moment(review.acknowledgeBy(packet), zone)
                                .shown() + ", resolve by "
                        + EscalationDocument.moment(review.resolveBy(packet), zone)
                                .shown() + ". Known as "),
                Span.name(packet.key().value()),
                Span.of("."))));
        for (EscalationSection part : packet.sections()) {
            blocks.add(new Paragraph(Phrase.of(Span.strong(EscalationDocument.words(part.name())))));
            blocks.addAll(EscalationDocument.blocks(part));
        }
        blocks.add(EscalationDocument.evidence(packet.evidence()));
        return blocks;
    }

    private List<Block> withoutSteps() {
        return List.of(
                Paragraph.of(
                        "No packet goes to Engineering before a ticket says how it is reproduced: ask those who wrote."),
                new BulletList(review.withoutSteps().stream()
                        .map(TicketId::value)
                        .map(Phrase::of)
                        .toList()));
    }

    private static Table table(String caption, List<List<Value>> rows, String... titles) {
        return new Table(caption, List.of(titles).stream().map(Column::words).toList(), rows);
    }
}
