package io.github.cskit.reporting.satisfaction;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.Callout;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Fact;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Tone;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.scoring.satisfaction.usage.AssociationFigures;
import io.github.cskit.scoring.satisfaction.usage.AssociationVerdict;
import io.github.cskit.scoring.satisfaction.usage.UsageAssociation;
import io.github.cskit.scoring.satisfaction.usage.UsageAssociations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sheet by which Product learns what goes with high and with low satisfaction: what stands, what runs against
 * expectation, what could not be told, and of how many tries all this is the outcome.
 *
 * <p>Immutable and thread-safe.
 *
 * @param associations what was found
 * @param answersOf what the answers are, for example the question or the column
 * @param directory who holds the role of Product
 */
public record InsightSheet(UsageAssociations associations, String answersOf, Directory directory) {

    private static final int PERCENT = 100;
    private static final List<Column> COLUMNS = List.of(
            Column.words("Feature"),
            Column.numbers("Answers"),
            Column.numbers("Spearman"),
            Column.numbers("From"),
            Column.numbers("To"),
            Column.numbers("Kendall"),
            Column.words("p"),
            Column.words("q"),
            Column.words("Verdict"));

    /** Checks the parts. */
    public InsightSheet {
        Checks.of("insight sheet")
                .present("associations", associations)
                .name("answersOf", answersOf)
                .present("directory", directory)
                .orThrow();
    }

    /**
     * Creates a sheet for the standard recipient.
     *
     * @param associations what was found
     * @param answersOf what the answers are
     * @return the sheet
     */
    public static InsightSheet of(UsageAssociations associations, String answersOf) {
        return new InsightSheet(associations, answersOf, Directory.standard());
    }

    /**
     * Returns the role that the sheet is for.
     *
     * @return Product
     */
    public Role recipient() {
        return Role.PRODUCT;
    }

    /**
     * Returns all that was tried as a table.
     *
     * @return a row for each feature, findings first
     */
    public Table table() {
        return new Table(
                "Rank correlation with satisfaction, with its interval",
                COLUMNS,
                associations.all().stream().map(InsightSheet::row).toList());
    }

    /**
     * Returns the sheet as people read it.
     *
     * @return the document
     */
    public Document toDocument() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("findings", "What goes with satisfaction", findings()));
        if (!associations.contradictions().isEmpty()) {
            sections.add(new Section("against", "Against expectation", against()));
        }
        if (!associations.all().isEmpty()) {
            sections.add(new Section("tried", "All that was tried", List.of(table())));
        }
        sections.add(new Section("untold", "What could not be told", untold()));
        return new Document(
                "Satisfaction and usage", "Answers of " + answersOf, header(), sections, Phrase.of(closing()));
    }

    private List<Fact> header() {
        String product = directory
                .find(recipient())
                .map(name -> "Product (" + name + ")")
                .orElse("Product");
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("For", new Value.Words(product)));
        facts.add(Fact.of("Answers", new Value.Count(associations.answers())));
        associations.accounts().ifPresent(count -> facts.add(Fact.of("Accounts", new Value.Count(count))));
        facts.add(Fact.of("Tried", new Value.Count(associations.tried())));
        facts.add(Fact.of("Stand", new Value.Count(associations.findings().size())));
        return facts;
    }

    private List<Block> findings() {
        List<Block> blocks = new ArrayList<>();
        associations.findings().forEach(each -> blocks.add(sentence(each)));
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of("Nothing stands: chance alone explains all that is seen."));
        }
        return blocks;
    }

    private List<Block> against() {
        return associations.contradictions().stream()
                .map(each -> (Block) new Callout(
                        Tone.RED,
                        "Runs the wrong way",
                        Phrase.of(Span.name(each.feature()), Span.of(": " + AssociationWords.of(each)))))
                .toList();
    }

    private List<Block> untold() {
        List<Block> blocks = new ArrayList<>();
        associations.all().stream()
                .filter(each -> !each.verdict().stands())
                .forEach(each -> blocks.add(sentence(each)));
        if (blocks.isEmpty()) {
            blocks.add(Paragraph.of("Everything that was tried stands."));
        }
        return blocks;
    }

    private static Paragraph sentence(UsageAssociation association) {
        return new Paragraph(
                Phrase.of(Span.name(association.feature()), Span.of(": " + AssociationWords.of(association))));
    }

    private String closing() {
        long percent = Math.round(associations.policy().falseDiscoveryRate() * PERCENT);
        return AssociationWords.CAVEAT + " Of " + associations.tried()
                + " tried, those listed as findings stand at a false" + " discovery rate of " + percent + " %.";
    }

    private static List<Value> row(UsageAssociation each) {
        Optional<AssociationFigures> figures = each.figures();
        Value none = new Value.Nothing("no data");
        return List.of(
                new Value.Name(each.feature()),
                new Value.Count(each.answers()),
                figures.map(found -> coefficient(found.spearman())).orElse(none),
                figures.flatMap(AssociationFigures::interval)
                        .map(interval -> coefficient(interval.low()))
                        .orElse(none),
                figures.flatMap(AssociationFigures::interval)
                        .map(interval -> coefficient(interval.high()))
                        .orElse(none),
                figures.map(found -> coefficient(found.kendall())).orElse(none),
                figures.map(found -> probability("p", found.p())).orElse(none),
                figures.map(found -> probability("q", found.q())).orElse(none),
                new Value.Words(words(each.verdict())));
    }

    private static Value coefficient(double value) {
        return new Value.Decimal(AssociationWords.rounded(value));
    }

    private static Value probability(String name, double value) {
        return new Value.Words(AssociationWords.probability(name, value));
    }

    private static String words(AssociationVerdict verdict) {
        return verdict.wireName().replace('-', ' ');
    }
}
