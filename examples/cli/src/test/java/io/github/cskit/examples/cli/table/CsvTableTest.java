package io.github.cskit.examples.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.result.Failure;
import io.github.cskit.examples.cli.terminal.BadInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    private final List<String> rows = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    @Test
    void aMarkInsideACellThatDoesNotStartWithOneIsAnOrdinaryCharacter() throws IOException {
        read("a,b\n5\" screen,x\ny,z\n");

        assertThat(rows).containsExactly("2:5\" screen|x", "3:y|z");
    }

    @Test
    void linesAreCountedAcrossLineBreaksInQuotes() throws IOException {
        read("a,b\n\"1\n2\n3\",x\n\ny,z");

        assertThat(rows).containsExactly("2:1\n2\n3|x", "6:y|z");
    }

    @Test
    void linesEndAsOnAnySystem() throws IOException {
        read("a,b\r1,x\r\n2,\"y\rz\"\r\r3,w\n4,v\r");

        assertThat(rows).containsExactly("2:1|x", "3:2|y\nz", "6:3|w", "7:4|v");
        assertThat(failures).isEmpty();
    }

    @Test
    void aMarkThatIsClosedByAnotherRowsMarkCostsOneRowAtATime() throws IOException {
        read("a,b\n1,\"x\n2,y\n3,\"z\"\n4,w\n");

        assertThat(failures).hasSize(1).first().asString().startsWith("t.csv line 2: the row is broken");
        assertThat(rows).containsExactly("3:2|y", "4:3|z", "5:4|w");
    }

    @Test
    void aMarkThatStaysOpenForManyLinesGivesThemBack() throws IOException {
        read("a,b\n1,\"x\n" + "2,y\n".repeat(3000));

        assertThat(failures).hasSize(1);
        assertThat(rows).hasSize(3000);
    }

    @Test
    void aCellMayBeLongAndARowTooWide() throws IOException {
        read("a,b\n" + "x".repeat(1_000_000) + ",1\n1,2,3\n1\n");

        assertThat(rows).hasSize(1);
        assertThat(failures)
                .containsExactly(
                        "t.csv line 3: the row is of 3 cells but must have 2 as the header",
                        "t.csv line 4: the row is of 1 cells but must have 2 as the header");
    }

    @Test
    void aColumnThatIsThereTwiceIsKnown() throws IOException {
        try (CsvTable table = open("a,b, a \n")) {
            assertThat(table.columns()).containsExactly("a", "b");
            assertThat(table.doubledColumns()).containsExactly("a");
        }
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertThatThrownBy(() -> open("")).isInstanceOf(BadInputException.class);
        assertThatThrownBy(() ->
                        CsvTable.open("t.csv", new ByteArrayInputStream("a,b\n".getBytes(StandardCharsets.UTF_16))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("not UTF-8");
    }

    private void read(String text) throws IOException {
        try (CsvTable table = open(text)) {
            table.read(
                    row -> rows.add(row.line() + ":" + row.cell("a").orElse("") + "|"
                            + row.cell("b").orElse("")),
                    failure -> failures.add(message(failure)));
        }
    }

    private static String message(Failure failure) {
        return failure.message();
    }

    private static CsvTable open(String text) throws IOException {
        return CsvTable.open("t.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
