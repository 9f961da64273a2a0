package io.github.cskit.reporting.escalation;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A packet as a document for whoever must act. It adds nothing but words and order; texts of customers are escaped by the
 * renderer.
 *
 * <p>Immutable and thread-safe.
 */
public final class EscalationDocument {

    private EscalationDocument() {}

    /**
     * Makes the document of a packet.
     *
     * @param packet the packet
     * @param directory who holds which role
     * @param zone the zone in which its times are shown
     * @return its document
     */
    public static Document of(Escalation packet, Directory directory, ZoneId zone) {
        List<Fact> header = new ArrayList<>();
        header.add(Fact.of("For", new Value.Name(recipient(packet.recipient(), directory))));
        if (!packet.informed().isEmpty()) {
            header.add(Fact.of(
                    "Informed",
                    new Value.Words(packet.informed().stream()
                            .map(role -> recipient(role, directory))
                            .collect(Collectors.joining(", ")))));
        }
        header.add(Fact.of("Priority", new Value.Words(packet.priority().wireName())));
        header.add(Fact.of("Raised", moment(packet.raisedAt(), zone)));
        header.add(Fact.of("Acknowledge by", moment(packet.acknowledgeBy(), zone)));
        header.add(Fact.of("Resolve by", moment(packet.resolveBy(), zone)));
        header.add(Fact.of("Known as", new Value.Name(packet.key().value())));
        return new Document(
                packet.subject(),
                words(packet.kind().value()) + " for " + recipient(packet.recipient(), directory),
                header,
                sections(packet),
                Phrase.of("Internal. Raising it again updates this matter and opens no second one."));
    }

    private static List<Section> sections(Escalation packet) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < packet.sections().size(); i++) {
            EscalationSection part = packet.sections().get(i);
            sections.add(new Section("part-" + (i + 1), words(part.name()), blocks(part)));
        }
        sections.add(new Section("evidence", "Evidence", List.of(evidence(packet.evidence()))));
        return sections;
    }

    static List<Block> blocks(EscalationSection part) {
        List<Block> blocks = new ArrayList<>();
        if (!part.facts().isEmpty()) {
            List<List<Value>> rows = part.facts().stream()
                    .map(fact -> List.<Value>of(new Value.Name(fact.label()), new Value.Words(fact.value())))
                    .toList();
            blocks.add(new Table("Figures", List.of(Column.words("What"), Column.words("Figure")), rows));
        }
        if (!part.lines().isEmpty()) {
            blocks.add(new BulletList(part.lines().stream().map(Phrase::of).toList()));
        }
        return blocks;
    }

    static Table evidence(List<Evidence> evidence) {
        List<List<Value>> rows = evidence.stream()
                .map(fact -> List.<Value>of(
                        new Value.Words(fact.kind()), new Value.Name(fact.source()), new Value.Words(fact.text())))
                .toList();
        return new Table(
                "What can be looked up",
                List.of(Column.words("Kind"), Column.words("Where"), Column.words("What it says")),
                rows);
    }

    static Value moment(Instant at, ZoneId zone) {
        return new Value.Words(at.atZone(zone).toOffsetDateTime().toString());
    }

    static String recipient(Role role, Directory directory) {
        return directory.find(role).map(name -> name + " (" + role + ")").orElse(role.value());
    }

    static String words(String name) {
        String plain = name.replace('-', ' ');
        String capital = plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
        return capital.replaceFirst("^Arr\\b", "ARR").replaceFirst("^Rice\\b", "RICE");
    }
}
