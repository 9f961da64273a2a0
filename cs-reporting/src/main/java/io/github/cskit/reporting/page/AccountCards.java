package io.github.cskit.reporting.page;

import io.github.cskit.core.health.Scored;
import io.github.cskit.reporting.account.AccountEntry;
import io.github.cskit.reporting.account.EventNote;
import io.github.cskit.reporting.account.Reason;
import io.github.cskit.reporting.account.RecommendedAction;
import io.github.cskit.reporting.account.TicketNote;
import io.github.cskit.reporting.account.WeekScore;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Callout;
import io.github.cskit.reporting.document.Card;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Tone;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.weekly.ReviewHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accounts as cards and as a table. Immutable and thread-safe. */
record AccountCards(ReviewHeader header) {

    private static final int MOST_CARDS = 12;

    /** Returns a card for each of the first accounts, and one table of the others. */
    List<Block> all(List<AccountEntry> entries) {
        List<Block> blocks = new ArrayList<>();
        entries.stream().limit(MOST_CARDS).map(this::card).forEach(blocks::add);
        if (entries.size() > MOST_CARDS) {
            List<AccountEntry> others = entries.subList(MOST_CARDS, entries.size());
            blocks.add(table("The other " + others.size() + " that need action", others));
        }
        return blocks;
    }

    Table table(String caption, List<AccountEntry> entries) {
        List<List<Value>> rows = entries.stream()
                .map(entry -> List.of(
                        new Value.Name(entry.name()),
                        entry.scored().<Value>map(s -> Value.Mark.of(s.band())).orElse(new Value.Nothing("not scored")),
                        entry.scored()
                                .<Value>map(s -> new Value.Decimal(s.score().toBigDecimal()))
                                .orElse(new Value.Nothing("–")),
                        trace(entry),
                        ReviewWords.money(entry.arr()),
                        ReviewWords.date(entry.renewal())))
                .toList();
        return new Table(
                caption,
                List.of(
                        Column.words("Customer"),
                        Column.words("Band"),
                        Column.numbers("Score"),
                        Column.words("Weeks"),
                        Column.numbers("ARR"),
                        Column.numbers("Renewal")),
                rows);
    }

    private Card card(AccountEntry entry) {
        List<Value.Mark> marks = new ArrayList<>();
        entry.scored().ifPresent(scored -> marks.add(Value.Mark.of(scored.band())));
        marks.add(new Value.Mark(
                Tone.NEUTRAL,
                ReviewWords.capitalised(ReviewWords.trend(entry.trend().wireName()))));
        List<Block> blocks = new ArrayList<>();
        List<Phrase> said = new ArrayList<>();
        reasons(entry, said);
        entry.events().forEach(event -> said.add(event(event)));
        tickets(entry, said);
        if (!said.isEmpty()) {
            blocks.add(new BulletList(said));
        }
        entry.action().ifPresent(action -> blocks.add(action(action)));
        return new Card(
                Phrase.of(Span.name(entry.name()), Span.quiet(" " + entry.customer())), marks, facts(entry), blocks);
    }

    private List<Fact> facts(AccountEntry entry) {
        List<Fact> facts = new ArrayList<>();
        entry.scored().ifPresent(scored -> facts.add(score(scored)));
        Value.Trace trace = trace(entry);
        facts.add(Fact.of("Last " + entry.weeks().size() + " weeks", trace));
        facts.add(Fact.of("ARR", ReviewWords.money(entry.arr())));
        Optional<String> left = entry.daysToRenewal(header.lastDay())
                .map(days -> days < 0 ? -days + " days ago" : "in " + ReviewWords.count(days, "day"));
        facts.add(new Fact("Renewal", ReviewWords.date(entry.renewal()), left));
        return facts;
    }

    private static Fact score(Scored scored) {
        Value score = new Value.Decimal(scored.score().toBigDecimal());
        if (scored.bandCertain()) {
            return Fact.of("Score", score, "coverage " + scored.coverage());
        }
        return Fact.of(
                "Score",
                score,
                "between " + scored.interval().low() + " and "
                        + scored.interval().high() + ", coverage " + scored.coverage());
    }

    private static Value.Trace trace(AccountEntry entry) {
        List<Optional<BigDecimal>> points = entry.weeks().stream()
                .map(week -> week.score().map(score -> score.toBigDecimal()))
                .toList();
        List<WeekScore> known =
                entry.weeks().stream().filter(week -> week.score().isPresent()).toList();
        String summary = known.isEmpty()
                ? "no score"
                : known.get(0).score().orElseThrow() + " to "
                        + known.get(known.size() - 1).score().orElseThrow();
        return new Value.Trace(points, summary);
    }

    private static void reasons(AccountEntry entry, List<Phrase> said) {
        List<String> unknown = new ArrayList<>();
        for (Reason reason : entry.reasons()) {
            switch (reason.kind()) {
                case COSTS ->
                    said.add(Phrase.of(
                            Span.of(reason.text()),
                            Span.quiet(reason.points()
                                    .map(p -> " – costs " + p.toPlainString() + " points")
                                    .orElse(""))));
                case CHANGED ->
                    said.add(Phrase.of(
                            Span.strong("Changed: "),
                            Span.of(reason.text()),
                            Span.quiet(reason.points().map(AccountCards::signed).orElse(""))));
                case MISSING -> unknown.add(reason.text().replace("Not known: ", ""));
            }
        }
        if (!unknown.isEmpty()) {
            said.add(Phrase.of(Span.strong("Not known: "), Span.of(String.join(", ", unknown))));
        }
    }

    private static String signed(BigDecimal points) {
        return " – " + points.abs().toPlainString() + " points " + (points.signum() > 0 ? "more" : "less");
    }

    private static Phrase event(EventNote event) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.strong(ReviewWords.capitalised(event.words())));
        spans.add(Span.of(" on " + ReviewWords.day(event.on())));
        event.detail().ifPresent(detail -> {
            spans.add(Span.of(": "));
            spans.add(Span.name(detail));
        });
        return new Phrase(spans);
    }

    private static void tickets(AccountEntry entry, List<Phrase> said) {
        if (entry.openTickets() == 0) {
            return;
        }
        List<Span> spans = new ArrayList<>();
        boolean all = entry.tickets().size() == entry.openTickets();
        spans.add(Span.strong(ReviewWords.count(entry.openTickets(), "open ticket")));
        spans.add(Span.of(all ? ": " : ", first "));
        for (int i = 0; i < entry.tickets().size(); i++) {
            TicketNote ticket = entry.tickets().get(i);
            spans.add(Span.of(i == 0 ? "" : "; "));
            spans.add(Span.quote(ticket.quote()));
            String severity = ticket.severity().map(s -> ", severity " + s).orElse("");
            spans.add(Span.quiet(" " + ticket.ticket() + severity + ", since " + ReviewWords.day(ticket.openedOn())));
        }
        said.add(new Phrase(spans));
    }

    private Callout action(RecommendedAction action) {
        String owner = ReviewWords.owner(action.owner(), action.recipient());
        return new Callout(
                Tone.NEUTRAL,
                "Do:",
                Phrase.of(
                        Span.of(action.action() + ", because " + action.because() + ". "),
                        Span.strong(owner),
                        Span.of(", due " + ReviewWords.due(action.due(), header.zone()) + ".")));
    }
}
