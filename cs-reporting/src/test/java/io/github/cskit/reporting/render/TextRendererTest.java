package io.github.cskit.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Document;
import io.github.cskit.reporting.document.Paragraph;
import io.github.cskit.reporting.document.Phrase;
import io.github.cskit.reporting.document.Section;
import io.github.cskit.reporting.document.Span;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RPT-4")
class TextRendererTest {

    @Test
    void noLineIsWiderThanAHundredColumns() {
        String longName = "Very long name ".repeat(30);
        String page = DocumentRenderers.text().render(HostileDocument.with(longName));

        assertThat(page.lines())
                .allSatisfy(line -> assertThat(TerminalText.of(line).columns()).isLessThanOrEqualTo(100));
    }

    @Test
    void wideAndCombiningCharactersTakeTheirColumns() {
        assertThat(TerminalText.of("abc").columns()).isEqualTo(3);
        assertThat(TerminalText.of("你好").columns()).isEqualTo(4);
        assertThat(TerminalText.of("e\u0301").columns()).isEqualTo(1);
        assertThat(TerminalText.of("🚀").columns()).isEqualTo(2);
    }

    @Test
    void columnsOfATableStandInLine() {
        Table table = new Table(
                "People",
                List.of(Column.words("Name"), Column.numbers("Count")),
                List.of(
                        List.of(new Value.Name("你好"), new Value.Count(5)),
                        List.of(new Value.Name("Acme"), new Value.Count(1234))));
        String page = page(new Section("s", "S", List.of(table)));

        assertThat(page).contains("Name  Count\n----  -----\n你好      5\nAcme  1,234\n");
    }

    @Test
    void longWordsAreBrokenAndNothingIsLost() {
        String word = "x".repeat(250);
        String page = page(new Section("s", "S", List.of(new Paragraph(Phrase.of(Span.name(word))))));

        assertThat(page.replace("\n", "")).contains(word);
    }

    @Test
    void rightToLeftNamesAreIsolated() {
        String page = page(new Section("s", "S", List.of(new Paragraph(Phrase.of(Span.name("שלום"), Span.of(" 1"))))));

        assertThat(page).contains("\u2068שלום\u2069 1");
    }

    private static String page(Section section) {
        return DocumentRenderers.text()
                .render(new Document("T", "as of", List.of(), List.of(section), Phrase.of("end")));
    }
}
