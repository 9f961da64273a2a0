package io.github.cskit.reporting.page;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.escalation.OverdueEscalation;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Callout;
import io.github.cskit.reporting.document.Card;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Tone;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.escalation.EscalationReview;
import io.github.cskit.reporting.weekly.AccountLine;
import io.github.cskit.reporting.weekly.WeeklyReview;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is handed to other desks: what is late, a card for each of the first gaps and defects, and every packet with its
 * deadlines in a table. Immutable and thread-safe.
 */
final class EscalationBlocks {

    private static final int MOST_CARDS = 12;
    private static final int MOST_LINES = 3;
    private static final int MOST_TICKETS = 20;
    private static final List<EscalationKind> OF_ONE_ACCOUNT =
            List.of(EscalationKind.AT_RISK, EscalationKind.CHURN_ALERT);

    private final WeeklyReview review;
    private final EscalationReview due;
    private final Map<CustomerId, AccountLine> accounts = new TreeMap<>();

    private EscalationBlocks(WeeklyReview review) {
        this.review = review;
        this.due = review.escalations();
        review.accounts().forEach(line -> accounts.put(line.customer(), line));
    }

    static List<Block> of(WeeklyReview review) {
        return new EscalationBlocks(review).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!due.overdue().isEmpty()) {
            blocks.add(overdue());
        }
        List<Escalation> accounts = due.packets().stream()
                .filter(packet -> OF_ONE_ACCOUNT.contains(packet.kind()))
                .toList();
        List<Escalation> matters = due.packets().stream()
                .filter(packet -> !OF_ONE_ACCOUNT.contains(packet.kind()))
                .toList();
        if (due.packets().isEmpty()) {
            blocks.add(Paragraph.of("Nothing is due for another desk."));
        } else {
            blocks.add(
                    Paragraph.of("Each goes to the desk named, which acknowledges and resolves it by the times given."
                            + " Raising a matter again updates it and wins nobody time."));
        }
        matters.stream().limit(MOST_CARDS).map(this::card).forEach(blocks::add);
        if (!matters.isEmpty()) {
            blocks.add(table("Gaps and defects, the most urgent first", "Matter", matters));
        }
        if (!accounts.isEmpty()) {
            blocks.add(table("Accounts at risk and churn alerts, the most urgent first", "Account", accounts));
        }
        if (!due.withoutSteps().isEmpty()) {
            blocks.add(withoutSteps());
        }
        return blocks;
    }

    private Table table(String caption, String first, List<Escalation> packets) {
        List<List<Value>> rows = packets.stream()
                .map(packet -> List.of(
                        new Value.Name(name(packet)),
                        new Value.Words(ReviewWords.kind(packet.kind())),
                        new Value.Words(owner(packet.recipient())),
                        new Value.Words(packet.priority().wireName()),
                        when(due.acknowledgeBy(packet)),
                        when(due.resolveBy(packet)),
                        new Value.Words(stands(packet)),
                        new Value.Count(packet.customers().size()),
                        arr(packet)))
                .toList();
        return new Table(
                caption,
                List.of(
                        Column.words(first),
                        Column.words("Kind"),
                        Column.words("Goes to"),
                        Column.words("Priority"),
                        Column.words("Acknowledge by"),
                        Column.words("Resolve by"),
                        Column.words("Stands"),
                        Column.numbers("Customers"),
                        Column.numbers("ARR")),
                rows);
    }

    private Card card(Escalation packet) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Customers", new Value.Count(packet.customers().size())));
        facts.add(Fact.of("ARR", arr(packet)));
        facts.add(Fact.of("Acknowledge by", when(due.acknowledgeBy(packet))));
        facts.add(Fact.of("Resolve by", when(due.resolveBy(packet))));
        List<Phrase> said = new ArrayList<>();
        for (String part : ReviewWords.told(packet.kind())) {
            packet.section(part).ifPresent(section -> say(section, said));
        }
        List<Block> blocks = new ArrayList<>();
        if (!said.isEmpty()) {
            blocks.add(new BulletList(said));
        }
        blocks.add(new Callout(
                Tone.NEUTRAL,
                "For:",
                Phrase.of(
                        Span.strong(owner(packet.recipient())),
                        Span.of(", " + packet.priority().wireName() + " priority, " + stands(packet) + "; known as "),
                        Span.name(packet.key().value()),
                        Span.of("."))));
        return new Card(
                Phrase.of(Span.name(name(packet))),
                List.of(new Value.Mark(tone(packet), ReviewWords.kind(packet.kind()))),
                facts,
                blocks);
    }

    /** Says the facts of a part in one line, then the first of its lines. */
    private static void say(EscalationSection section, List<Phrase> said) {
        if (!section.facts().isEmpty()) {
            List<Span> spans = new ArrayList<>();
            section.facts().forEach(fact -> {
                spans.add(Span.of((spans.isEmpty() ? "" : "; ") + fact.label() + ": "));
                spans.add(Span.name(fact.value()));
            });
            said.add(new Phrase(spans));
        }
        section.lines().stream()
                .limit(MOST_LINES)
                .map(line -> Phrase.of(Span.name(line)))
                .forEach(said::add);
    }

    private Table overdue() {
        List<List<Value>> rows = due.overdue().stream().map(this::late).toList();
        return new Table(
                "What is late, the longest first",
                List.of(Column.words("Matter"), Column.words("With"), Column.words("Late"), Column.words("Was due")),
                rows);
    }

    private List<Value> late(OverdueEscalation late) {
        Escalation packet = late.escalation().packet();
        return List.of(
                new Value.Name(name(packet)),
                new Value.Words(owner(packet.recipient())),
                new Value.Words(late.late().wireName()),
                when(late.due()));
    }

    private Paragraph withoutSteps() {
        List<TicketId> tickets = due.withoutSteps();
        List<Span> spans = new ArrayList<>();
        spans.add(Span.strong(ReviewWords.count(tickets.size(), "bug report")));
        spans.add(Span.of(tickets.size() == 1 ? " says" : " say"));
        spans.add(
                Span.of(" not how the bug is reproduced; nothing goes to Engineering before whoever wrote is asked: "));
        for (int i = 0; i < Math.min(MOST_TICKETS, tickets.size()); i++) {
            spans.add(Span.quiet((i == 0 ? "" : ", ") + tickets.get(i).value()));
        }
        if (tickets.size() > MOST_TICKETS) {
            spans.add(Span.of(" and " + (tickets.size() - MOST_TICKETS) + " more"));
        }
        return new Paragraph(new Phrase(spans));
    }

    /** An account by its name, anything else by what its packet is about. */
    private String name(Escalation packet) {
        if (OF_ONE_ACCOUNT.contains(packet.kind()) && packet.customers().size() == 1) {
            CustomerId only = packet.customers().get(0);
            return Optional.ofNullable(accounts.get(only))
                    .map(AccountLine::name)
                    .orElse(only.value());
        }
        String prefix = ReviewWords.kind(packet.kind()) + ": ";
        return packet.subject().startsWith(prefix) ? packet.subject().substring(prefix.length()) : packet.subject();
    }

    private String stands(Escalation packet) {
        return due.standing(packet)
                .map(each -> ReviewWords.status(each.status()) + " since "
                        + ReviewWords.due(
                                each.packet().raisedAt(), review.header().zone()))
                .orElse("new");
    }

    /** What its customers pay together, as far as it is known. */
    private Value arr(Escalation packet) {
        List<Money> known = packet.customers().stream()
                .flatMap(id -> Optional.ofNullable(accounts.get(id)).flatMap(AccountLine::arr).stream())
                .toList();
        return known.isEmpty()
                ? new Value.Nothing("unknown")
                : new Value.Amount(known.stream().reduce(Money::plus).orElseThrow());
    }

    private Value when(Instant moment) {
        return new Value.Words(ReviewWords.due(moment, review.header().zone()));
    }

    private String owner(Role role) {
        return ReviewWords.owner(role, review.directory().find(role).orElse(role.value()));
    }

    private static Tone tone(Escalation packet) {
        return switch (packet.priority()) {
            case URGENT -> Tone.RED;
            case HIGH -> Tone.YELLOW;
            case NORMAL, LOW -> Tone.NEUTRAL;
        };
    }
}
