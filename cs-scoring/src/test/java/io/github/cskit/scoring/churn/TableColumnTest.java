package io.github.cskit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.scoring.additive.Codes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-8")
class TableColumnTest {

    @Test
    void cellsAreReadAsWhatTheyAre() {
        assertThat(column("1", "-2.5", "1e3", "").kind()).isEqualTo(ColumnKind.NUMBER);
        assertThat(column("1", "NA", "n/a", "NaN").kind()).isEqualTo(ColumnKind.NUMBER);
        assertThat(column("2026-01-02", "2026-03-01 10:00:00").kind()).isEqualTo(ColumnKind.NUMBER);
        assertThat(column("1", "two").kind()).isEqualTo(ColumnKind.CATEGORY);
        assertThat(column("1,000", "2").kind()).isEqualTo(ColumnKind.CATEGORY);
        assertThat(column("2026-02-31").kind()).isEqualTo(ColumnKind.CATEGORY);
        assertThat(column("yes", "", "NULL").isMissing(2)).isTrue();
        assertThat(column("None", "yes").isMissing(0)).isFalse();
    }

    @Test
    void whatStandsForNoNumberIsMissingAmongNumbersAndAWordAmongWords() {
        TableColumn numbers = column("1", "?", "-", "unknown", "None");

        assertThat(numbers.kind()).isEqualTo(ColumnKind.NUMBER);
        assertThat(IntStream.range(0, 5).filter(numbers::isMissing)).containsExactly(1, 2, 3, 4);
        assertThat(column("?", "-").kind()).isEqualTo(ColumnKind.CATEGORY);
        assertThat(column("", "").kind()).isEqualTo(ColumnKind.NUMBER);
    }

    @Test
    void cellsAreShownAndReadAsCategoriesAsTheyWereWritten() {
        TableColumn codes = column("007", "1.50", "2026-01-02");
        TableColumn words = codes.as(ColumnKind.CATEGORY);

        assertThat(codes.kind()).isEqualTo(ColumnKind.NUMBER);
        assertThat(codes.shown(2)).contains("2026-01-02");
        assertThat(words.word(0)).isEqualTo("007");
        assertThat(words.word(1)).isEqualTo("1.50");
        assertThat(TableColumn.ofNumbers("n", new double[] {7})
                        .as(ColumnKind.CATEGORY)
                        .word(0))
                .isEqualTo("7");
    }

    @Test
    void datesAreDaysApart() {
        TableColumn dates = column("1970-01-01", "1970-02-01");

        assertThat(dates.number(1) - dates.number(0)).isEqualTo(31);
    }

    @Test
    void fewValuesHaveALevelEachAndManyAreCutIntoBinsOfAboutEqualSize() {
        ColumnCut few = cut(numbers(i -> i % 4));
        ColumnCut many = cut(numbers(i -> i * 1.5));

        assertThat(few.edges()).containsExactly(0.5, 1.5, 2.5);
        assertThat(many.levels()).isEqualTo(33);
        Codes codes = many.codes(numbers(i -> i * 1.5));
        long[] counts = new long[many.levels()];
        for (int row = 0; row < codes.rows(); row++) {
            counts[codes.level(row)]++;
        }
        assertThat(counts[0]).isZero();
        assertThat(Arrays.stream(counts).skip(1)).allMatch(count -> count >= 30 && count <= 33);
    }

    @Test
    void rareCategoriesShareALevelAndNewOnesJoinThem() {
        List<Optional<String>> words = IntStream.range(0, 200)
                .mapToObj(i -> Optional.of(i < 100 ? "a" : i < 180 ? "b" : "rare " + i))
                .toList();
        ColumnCut cut = ColumnCut.categories(TableColumn.ofCategories("c", words), ChurnPolicy.standard());
        Codes codes = cut.codes(TableColumn.ofCategories(
                "c",
                List.of(
                        Optional.of("a"),
                        Optional.of("b"),
                        Optional.of("rare 190"),
                        Optional.of("new"),
                        Optional.empty())));

        assertThat(cut.values()).containsExactly("a", "b");
        assertThat(IntStream.range(0, 5).map(codes::level)).containsExactly(1, 2, 3, 3, 0);
    }

    private static ColumnCut cut(TableColumn column) {
        return ColumnCut.numbers(column.name(), column.sortedNumbers(), ChurnPolicy.standard());
    }

    private static TableColumn numbers(java.util.function.IntToDoubleFunction of) {
        return TableColumn.ofNumbers(
                "n", IntStream.range(0, 1000).mapToDouble(of).toArray());
    }

    private static TableColumn column(String... cells) {
        return TableColumn.ofCells(
                "c",
                Arrays.stream(cells)
                        .map(cell -> cell.isEmpty() ? Optional.<String>empty() : Optional.of(cell))
                        .toList());
    }
}
