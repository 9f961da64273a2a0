package io.github.cskit.reporting.escalation;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.triage.bug.EngineeringPackage;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * An engineering package as a document. It adds nothing but words and order.
 *
 * <p>Immutable and thread-safe.
 */
public final class EngineeringPackageDocument {

    private EngineeringPackageDocument() {}

    /**
     * Makes the document of a package.
     *
     * @param given the package
     * @param zone the zone in which its times are shown
     * @return its document
     */
    public static Document of(EngineeringPackage given, ZoneId zone) {
        List<Fact> header = new ArrayList<>();
        header.add(Fact.of("Priority", new Value.Words(given.priority().wireName())));
        header.add(Fact.of(
                "Severity", given.severity().<Value>map(Value.Count::new).orElse(new Value.Nothing("not set"))));
        header.add(Fact.of("First seen", EscalationDocument.moment(given.firstSeen(), zone)));
        header.add(Fact.of("Last seen", EscalationDocument.moment(given.lastSeen(), zone)));
        header.add(Fact.of("Customers that report it", new Value.Count(given.customers())));
        header.add(Fact.of("Known as", new Value.Name(given.key().value())));
        return new Document(
                given.title(),
                "Engineering package",
                header,
                List.of(
                        new Section("description", "What happens", List.of(Paragraph.of(given.description()))),
                        new Section("steps", "How to reproduce it", List.of(steps(given))),
                        new Section("environment", "Where it was seen", List.of(environment(given))),
                        new Section(
                                "tickets",
                                "Tickets",
                                List.of(new BulletList(given.tickets().stream()
                                        .map(TicketId::value)
                                        .map(Phrase::of)
                                        .toList())))),
                Phrase.of("Without names and personal data of customers, as far as they were recognised."));
    }

    private static Table steps(EngineeringPackage given) {
        List<List<Value>> rows = new ArrayList<>();
        for (int i = 0; i < given.steps().size(); i++) {
            rows.add(List.of(
                    new Value.Count(i + 1L), new Value.Words(given.steps().get(i))));
        }
        return new Table(
                "As a customer describes it", List.of(Column.numbers("Step"), Column.words("What to do")), rows);
    }

    private static Block environment(EngineeringPackage given) {
        return given.environment().isEmpty()
                ? Paragraph.of("No ticket says.")
                : new BulletList(given.environment().stream().map(Phrase::of).toList());
    }
}
