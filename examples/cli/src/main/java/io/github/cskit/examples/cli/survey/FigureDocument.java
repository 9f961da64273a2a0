package io.github.cskit.examples.cli.survey;

import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts tables of figures together for people to read. Not thread-safe. */
final class FigureDocument {

    private final String title;
    private final String column;
    private final long refused;
    private final List<Section> sections = new ArrayList<>();

    FigureDocument(String title, String column, long refused) {
        this.title = title;
        this.column = column;
        this.refused = refused;
    }

    FigureDocument section(String id, String heading, Table table) {
        if (!table.rows().isEmpty()) {
            sections.add(new Section(id, heading, List.of(table)));
        }
        return this;
    }

    FigureDocument line(Optional<String> sentence) {
        sentence.ifPresent(text -> sections.add(new Section("trend", "Trend", List.of(Paragraph.of(text)))));
        return this;
    }

    Document build() {
        String closing = "Rows refused: " + refused + ".";
        return new Document(title, "Answers of column " + column, List.of(), sections, Phrase.of(closing));
    }
}
