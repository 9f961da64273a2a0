package io.github.cskit.examples.cli.health;

import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import java.util.List;

/**
 * What {@code cs health --signals} prints. Immutable and thread-safe.
 *
 * @param signals the signals, by name
 */
public record SignalList(List<SignalDefinition> signals) {

    private static final List<Column> COLUMNS = List.of(
            Column.words("Signal"),
            Column.words("Unit"),
            Column.numbers("From"),
            Column.numbers("To"),
            Column.words("Meaning"));

    /**
     * Returns the signals of the standard models.
     *
     * @return the list
     */
    public static SignalList standard() {
        return new SignalList(SignalCatalog.standard().definitions());
    }

    /**
     * Returns the list in all forms.
     *
     * @return the printout
     */
    public Printout toPrintout() {
        Table table = new Table(
                "Signals", COLUMNS, signals.stream().map(SignalList::row).toList());
        Document document = new Document(
                "Signals",
                "What the standard models know",
                List.of(),
                List.of(new Section("signals", "Signals", List.of(table))),
                Phrase.of("A component may be given directly as points from 0 to 100 under its own name."));
        return new Printout(this, document, table);
    }

    private static List<Value> row(SignalDefinition signal) {
        return List.of(
                new Value.Words(signal.id().value()),
                new Value.Words(signal.unit()),
                new Value.Decimal(signal.minInclusive()),
                new Value.Decimal(signal.maxInclusive()),
                new Value.Words(signal.meaning()));
    }
}
