package io.github.cskit.examples.cli.survey;

import io.github.cskit.reporting.document.Block;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts tables of figures together for people to read. Not thread-safe. */
final class FigureDocument {

    private static final String TOO_FEW =
            "Some figures lie outside their own interval: so few answered that the interval leans to the middle, where the"
                    + " true figure probably is. They are too few to say anything.";

    private final String title;
    private final String column;
    private final LeftOut leftOut;
    private final List<Section> sections = new ArrayList<>();

    FigureDocument(String title, String column, LeftOut leftOut) {
        this.title = title;
        this.column = column;
        this.leftOut = leftOut;
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

    FigureDocument section(String id, String heading, Optional<List<Block>> blocks) {
        blocks.ifPresent(some -> sections.add(new Section(id, heading, some)));
        return this;
    }

    /** Warns where a figure lies outside its own interval. */
    FigureDocument warning(boolean tooFew) {
        if (tooFew) {
            sections.add(new Section("too-few", "Too few answers", List.of(Paragraph.of(TOO_FEW))));
        }
        return this;
    }

    /** Returns whether a figure lies outside its own interval, as it may where very few answered. */
    static boolean outside(Optional<BigDecimal> figure, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return figure.isPresent()
                && (low.filter(end -> end.compareTo(figure.get()) > 0).isPresent()
                        || high.filter(end -> end.compareTo(figure.get()) < 0).isPresent());
    }

    Document build() {
        return new Document(title, "Answers of column " + column, List.of(), sections, Phrase.of(leftOut.sentence()));
    }
}
