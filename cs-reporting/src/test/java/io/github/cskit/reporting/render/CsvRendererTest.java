package io.github.cskit.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.cskit.core.money.Money;
import io.github.cskit.reporting.document.Column;
import io.github.cskit.reporting.document.Table;
import io.github.cskit.reporting.document.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("RPT-4")
class CsvRendererTest {

    @Test
    void everyCollectedFormulaOpensAsText() {
        for (String formula : HostileTexts.formulas()) {
            assertThat(opensAsText(cellOf(formula))).as(formula).isTrue();
        }
    }

    @Test
    void everyOtherHostileTextOpensAsTextAndIsWhole() {
        List<String> texts = new ArrayList<>(HostileTexts.all());
        texts.addAll(HostileTexts.formulas());
        for (String text : texts) {
            String cell = cellOf(text);
            assertThat(opensAsText(cell)).as(cell).isTrue();
            assertThat(cell.replace("'", "")).isEqualTo(VisibleText.of(text).replace("'", ""));
        }
    }

    @Test
    void theJudgeCatchesARendererThatDoesNotDefuse() {
        List<String> formulas = HostileTexts.formulas().stream()
                .filter(f -> "=+-@".indexOf(f.charAt(0)) >= 0)
                .toList();

        assertThat(formulas).hasSizeGreaterThan(15).noneMatch(CsvRendererTest::opensAsText);
    }

    @ParameterizedTest(name = "{0} is defused")
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "＝1",
                "＋1",
                "－1",
                "＠A",
                "−1",
                "  =1",
                "\"=1",
                "\u00a0=1",
                "\t=1",
                "\r=1",
                "\n=1",
                "a;=1",
                "a; @x"
            })
    void startsOfFormulasAreDefused(String text) {
        assertThat(opensAsText(text)).as("the judge knows it for a formula").isFalse();
        assertThat(opensAsText(cellOf(text))).isTrue();
    }

    @ParameterizedTest(name = "{0} is left as it is")
    @ValueSource(strings = {"Acme", "a=b", "a-b", "x@example.com", "1,234", "O'Banion", "Smith & Sons", "a; b"})
    void harmlessTextIsLeftAsItIs(String text) {
        assertThat(cellOf(text)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"-12.50", "0", "1234567.89"})
    void ourOwnNumbersStayNumbers(BigDecimal number) {
        assertThat(cellOf(new Value.Decimal(number))).isEqualTo(number.toPlainString());
    }

    @Test
    void typedValuesArePlainAndAbsentOnesEmpty() {
        assertThat(cellOf(new Value.Count(1234))).isEqualTo("1234");
        assertThat(cellOf(new Value.Amount(Money.of("-1200.50", "USD")))).isEqualTo("-1200.50");
        assertThat(cellOf(new Value.Percent(new BigDecimal("12.5")))).isEqualTo("12.5");
        assertThat(cellOf(new Value.Day(LocalDate.of(2026, 11, 1)))).isEqualTo("2026-11-01");
        assertThat(cellOf(new Value.Nothing("unknown"))).isEmpty();
    }

    /** Judges a cell as spreadsheets do, also those that split at semicolons; written apart from the renderer. */
    private static boolean opensAsText(String cell) {
        for (String part : cell.split(";", -1)) {
            String start = part.replaceFirst("^[\\s\\p{Z}\"\u2400-\u2421]*", "");
            if (!start.isEmpty() && "=+-@＝＋－＠−".indexOf(start.charAt(0)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String cellOf(String text) {
        return cellOf(new Value.Name(text));
    }

    private static String cellOf(Value value) {
        Table table = new Table(
                "Names",
                List.of(Column.words("Name"), Column.words("Other")),
                List.of(List.of(value, new Value.Words("x"))));
        String csv = CsvRenderer.standard().render(table);
        List<CsvRecord> records = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        assertThat(records)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(2));
        return records.get(1).getField(0);
    }
}
