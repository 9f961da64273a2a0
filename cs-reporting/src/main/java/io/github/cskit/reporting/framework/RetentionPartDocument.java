package io.github.cskit.reporting.framework;

import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.BulletList;
import io.github.cskit.reporting.document.Card;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.retention.PlaySuccess;
import io.github.cskit.scoring.retention.RetentionOutcome;
import io.github.cskit.scoring.retention.SavePlay;
import io.github.cskit.scoring.retention.WinBackCampaign;
import io.github.cskit.scoring.risk.RiskIndicatorKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The retention part for people. It adds nothing but words and order.
 *
 * <p>Immutable and thread-safe.
 */
public final class RetentionPartDocument {

    private final RetentionPart part;
    private final Directory directory;

    private RetentionPartDocument(RetentionPart part, Directory directory) {
        this.part = part;
        this.directory = directory;
    }

    /**
     * Makes the document of a part.
     *
     * @param part the part
     * @param directory who holds which role
     * @return its document
     */
    public static Document of(RetentionPart part, Directory directory) {
        return new RetentionPartDocument(part, directory).document();
    }

    /**
     * Makes the sections of a part, for a document that has others too.
     *
     * @param part the part
     * @param directory who holds which role
     * @return its sections
     */
    public static List<Section> sections(RetentionPart part, Directory directory) {
        return new RetentionPartDocument(part, directory).sections();
    }

    /**
     * Makes the list of accounts, one row each.
     *
     * @param part the part
     * @param directory who holds which role
     * @return the table
     */
    public static Table list(RetentionPart part, Directory directory) {
        return new RetentionPartDocument(part, directory).accounts();
    }

    private Document document() {
        String about =
                part.segment().map(Segment::value).map(s -> "Segment " + s).orElse("All segments");
        return new Document(
                "Retention",
                about + ", as of " + RetentionWords.moment(part.asOf(), part.zone()),
                List.of(
                        Fact.of("Customers", new Value.Count(part.customers())),
                        Fact.of("ARR", new Value.Amount(part.arr())),
                        Fact.of(
                                "Accounts to keep",
                                new Value.Count(part.accounts().size()))),
                sections(),
                Phrase.of("For the account's own people. It proposes; what is done is for them to decide."));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("retention-accounts", "Accounts to keep", accountBlocks()));
        sections.add(new Section("risk-indicators", "Risk indicators", List.of(indicators())));
        sections.add(new Section("save-plays", "Save plays", List.of(plays())));
        sections.add(new Section("play-outcomes", "How plays went", outcomes()));
        sections.add(new Section("win-back", "Win-back campaigns", winBack()));
        return sections;
    }

    private List<Block> accountBlocks() {
        if (part.accounts().isEmpty()) {
            return List.of(
                    Paragraph.of("No customer needs action, sends a signal of leaving, or asks for a save play."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Paragraph.of("First those that need action or send a signal of leaving, then those that a save play is"
                        + " for; the most revenue first."));
        part.accounts().forEach(account -> blocks.add(card(account)));
        return List.copyOf(blocks);
    }

    private Card card(AccountAtRisk account) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("ARR", amount(account.arr())));
        facts.add(Fact.of("Score", optional(account.score().map(s -> new Value.Decimal(s.toBigDecimal())))));
        facts.add(Fact.of("Needs action", words(reason(account))));
        List<Block> blocks = new ArrayList<>();
        List<Phrase> because = because(account).stream().map(Phrase::of).toList();
        if (!because.isEmpty()) {
            blocks.add(new BulletList(because));
        }
        for (PlannedPlay play : account.plays()) {
            blocks.add(new Paragraph(Phrase.of(
                    Span.strong(play.play()),
                    Span.of(": " + owners(play.owners()) + ", under way by "
                            + RetentionWords.moment(play.due(), part.zone())))));
        }
        if (account.plays().isEmpty()) {
            blocks.add(Paragraph.of(
                    account.indicators().isEmpty()
                            ? "No save play is for it."
                            : "No save play is for it; what its signs ask for stands in brackets."));
        }
        return new Card(
                Phrase.of(Span.name(account.name()), Span.quiet(" " + account.customer())),
                account.band().map(Value.Mark::of).stream().toList(),
                facts,
                blocks);
    }

    private static String reason(AccountAtRisk account) {
        return account.needsAction()
                .map(reason -> reason.wireName().replace('-', ' '))
                .orElse("no");
    }

    private static List<String> because(AccountAtRisk account) {
        // what is a signal of leaving and an indicator too is said once, with what it asks for
        List<String> because = new ArrayList<>(account.signals().stream()
                .filter(signal -> account.indicators().stream().noneMatch(text -> text.startsWith(signal)))
                .toList());
        because.addAll(account.indicators());
        return because;
    }

    private Table accounts() {
        List<List<Value>> rows = part.accounts().stream().map(this::row).toList();
        return table(
                "Accounts and the save plays they ask for",
                rows,
                Column.words("Account"),
                Column.words("Name"),
                Column.words("Segment"),
                Column.numbers("ARR"),
                Column.numbers("Score"),
                Column.words("Band"),
                Column.words("Needs action"),
                Column.words("Because"),
                Column.words("Plays"),
                Column.words("First due"));
    }

    private List<Value> row(AccountAtRisk account) {
        return List.of(
                name(account.customer().value()),
                name(account.name()),
                optional(account.segment().map(s -> name(s.value()))),
                amount(account.arr()),
                optional(account.score().map(s -> new Value.Decimal(s.toBigDecimal()))),
                account.band().<Value>map(Value.Mark::of).orElse(new Value.Nothing("not scored")),
                words(account.needsAction()
                        .map(reason -> reason.wireName().replace('-', ' '))
                        .orElse("no")),
                words(String.join("; ", because(account))),
                words(account.plays().stream()
                        .map(play -> play.play() + " (" + owners(play.owners()) + ")")
                        .collect(Collectors.joining("; "))),
                account.plays().stream()
                        .map(PlannedPlay::due)
                        .min(Comparator.naturalOrder())
                        .<Value>map(due -> words(RetentionWords.exact(due, part.zone())))
                        .orElse(new Value.Nothing("none")));
    }

    private Table indicators() {
        List<List<Value>> rows = new ArrayList<>();
        for (RiskIndicatorKind kind : RiskIndicatorKind.values()) {
            rows.add(List.of(
                    words(RetentionWords.indicator(kind)),
                    words(RetentionWords.threshold(kind, part.indicators())),
                    words(RetentionWords.action(part.indicators().action(kind)))));
        }
        return table("What stands out, from when on, and what it asks for", rows, "Signal", "Threshold", "Action");
    }

    private Table plays() {
        List<List<Value>> rows = new ArrayList<>();
        for (SavePlay play : part.plays().plays()) {
            rows.add(List.of(
                    words(RetentionWords.trigger(play.trigger(), part.plays())),
                    words(play.name()),
                    words(owners(play.owners())),
                    words(play.timeline().words())));
        }
        return table("What is done to keep an account", rows, "Trigger", "Play", "Owner", "Timeline");
    }

    private List<Block> outcomes() {
        if (part.outcomes().isEmpty()) {
            return List.of(Paragraph.of("No log of retention cases was given, so nothing is known of how plays went."));
        }
        List<List<Value>> rows = new ArrayList<>();
        for (PlaySuccess success : part.outcomes()) {
            rows.add(List.of(
                    name(success.play()),
                    words(success.segment().map(Segment::value).orElse("all")),
                    count(success, RetentionOutcome.SAVED),
                    count(success, RetentionOutcome.DOWNGRADED),
                    count(success, RetentionOutcome.CHURNED),
                    count(success, RetentionOutcome.OPEN),
                    words(share(success.success(), success.interval())),
                    words(RetentionWords.verdict(success.verdict()))));
        }
        return List.of(table(
                "Outcomes by play and segment; open cases are in no rate",
                rows,
                Column.words("Play"),
                Column.words("Segment"),
                Column.numbers("Saved"),
                Column.numbers("Downgraded"),
                Column.numbers("Churned"),
                Column.numbers("Open"),
                Column.words("Success (95%)"),
                Column.words("Verdict")));
    }

    private List<Block> winBack() {
        List<Block> blocks = new ArrayList<>();
        if (part.campaigns().isEmpty()) {
            blocks.add(Paragraph.of("No campaign was given. A success rate is measured, never stated."));
        } else {
            blocks.add(campaigns());
        }
        if (part.returns().isEmpty()) {
            blocks.add(Paragraph.of("No account has left on record."));
        } else {
            List<List<Value>> rows = part.returns().stream()
                    .map(each -> List.of(
                            words(each.segment().map(Segment::value).orElse("none")),
                            new Value.Count(each.cameBack().trials()),
                            (Value) new Value.Count(each.cameBack().successes()),
                            words(share(Optional.of(each.cameBack()), Optional.of(each.interval())))))
                    .toList();
            blocks.add(table(
                    "Who left and came back, with a campaign or without",
                    rows,
                    Column.words("Segment"),
                    Column.numbers("Left"),
                    Column.numbers("Came back"),
                    Column.words("Share (95%)")));
        }
        return blocks;
    }

    private Table campaigns() {
        List<List<Value>> rows = new ArrayList<>();
        for (WinBackCampaign.Result result : part.campaigns()) {
            rows.add(List.of(
                    words(result.campaign().segment().value()),
                    words(result.campaign().approach()),
                    words(result.campaign().offer()),
                    new Value.Count(result.approached()),
                    new Value.Count(result.won()),
                    words(share(result.success(), result.interval()))));
        }
        return table(
                "Campaigns and what came of them",
                rows,
                Column.words("Segment"),
                Column.words("Approach"),
                Column.words("Offer"),
                Column.numbers("Approached"),
                Column.numbers("Came back"),
                Column.words("Success (95%)"));
    }

    private String owners(List<Role> roles) {
        return roles.stream()
                .map(role -> RetentionWords.role(role)
                        + directory.find(role).map(who -> ", " + who).orElse(""))
                .collect(Collectors.joining(" and "));
    }

    private static String share(Optional<Proportion> share, Optional<Interval> interval) {
        if (share.isEmpty() || interval.isEmpty()) {
            return "none has ended";
        }
        return percent(share.get().share()) + " (" + percent(interval.get().low()) + " to "
                + percent(interval.get().high()) + ")";
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }

    private static Table table(String caption, List<List<Value>> rows, String... titles) {
        return new Table(caption, List.of(titles).stream().map(Column::words).toList(), rows);
    }

    private static Table table(String caption, List<List<Value>> rows, Column... columns) {
        return new Table(caption, List.of(columns), rows);
    }

    private static Value count(PlaySuccess success, RetentionOutcome outcome) {
        return new Value.Count(success.counts().getOrDefault(outcome, 0));
    }

    private static Value amount(Optional<Money> money) {
        return money.<Value>map(Value.Amount::new).orElse(new Value.Nothing("unknown"));
    }

    private static Value name(String text) {
        return new Value.Name(text);
    }

    private static Value words(String text) {
        return new Value.Words(text);
    }

    private static Value optional(Optional<? extends Value> value) {
        return value.isPresent() ? value.get() : new Value.Nothing("unknown");
    }
}
