package io.github.cskit.scoring.churn;

import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One column of a table: numbers or categories, each cell may be missing. A date is a number, of days since 1970.
 *
 * <p>Immutable and thread-safe.
 */
public final class TableColumn {

    private final String name;
    private final ColumnKind kind;
    private final double[] numbers;
    /** The cells as they were written; of numbers that were never cells, empty. */
    private final List<String> words;

    private TableColumn(String name, ColumnKind kind, double[] numbers, List<String> words) {
        Checks.of("table column", name).name("name", name).orThrow();
        this.name = name;
        this.kind = kind;
        this.numbers = numbers;
        this.words = words;
    }

    /**
     * Takes a column of numbers.
     *
     * @param name its name
     * @param values the number of each row; NaN where it is missing; copied
     * @return the column
     * @throws io.github.cskit.core.validation.InvalidValueException if the name is empty, or a number is infinite
     */
    public static TableColumn ofNumbers(String name, double[] values) {
        Checks checks = Checks.of("table column", name);
        for (int i = 0; i < values.length; i++) {
            if (Double.isInfinite(values[i])) {
                checks.problem("values[" + i + "]", "infinite", "be finite, or NaN where it is missing");
            }
        }
        checks.orThrow();
        return new TableColumn(name, ColumnKind.NUMBER, values.clone(), List.of());
    }

    /**
     * Takes a column of categories.
     *
     * @param name its name
     * @param values the category of each row; empty where it is missing; copied
     * @return the column
     * @throws io.github.cskit.core.validation.InvalidValueException if the name is empty
     */
    public static TableColumn ofCategories(String name, List<Optional<String>> values) {
        return new TableColumn(
                name,
                ColumnKind.CATEGORY,
                new double[0],
                values.stream().map(value -> value.orElse("")).toList());
    }

    /**
     * Takes a column of cells, and finds out what they are: numbers or ISO dates if all are, categories else. {@code NA},
     * {@code N/A}, {@code null} and {@code NaN} are missing, and among numbers what stands for no number, such as {@code ?}
     * or {@code unknown}.
     *
     * @param name its name
     * @param cells the text of each row; empty where it is missing
     * @return the column
     * @throws io.github.cskit.core.validation.InvalidValueException if the name is empty
     */
    public static TableColumn ofCells(String name, List<Optional<String>> cells) {
        List<String> words = new ArrayList<>(cells.size());
        for (Optional<String> cell : cells) {
            words.add(cell.map(String::strip)
                    .filter(text -> !Cells.isMissing(text))
                    .orElse(""));
        }
        Optional<double[]> numbers = Cells.numbers(words);
        return numbers.isPresent()
                ? new TableColumn(name, ColumnKind.NUMBER, numbers.get(), List.copyOf(words))
                : new TableColumn(name, ColumnKind.CATEGORY, new double[0], List.copyOf(words));
    }

    /**
     * Returns the name.
     *
     * @return not empty
     */
    public String name() {
        return name;
    }

    /**
     * Returns what its cells are.
     *
     * @return the kind
     */
    public ColumnKind kind() {
        return kind;
    }

    /**
     * Returns how many rows it has.
     *
     * @return 0 or more
     */
    public int rows() {
        return kind == ColumnKind.NUMBER ? numbers.length : words.size();
    }

    /** Returns the number of a row; NaN where it is missing. */
    double number(int row) {
        return numbers[row];
    }

    /** Returns the category of a row; empty where it is missing. */
    String word(int row) {
        return words.get(row);
    }

    /** Returns the numbers that are there, ascending; −0.0 is 0.0. */
    double[] sortedNumbers() {
        double[] sorted = new double[numbers.length];
        int there = 0;
        for (double number : numbers) {
            if (!Double.isNaN(number)) {
                sorted[there++] = number + 0.0;
            }
        }
        NumberSort.sort(sorted, there);
        return there == sorted.length ? sorted : Arrays.copyOf(sorted, there);
    }

    boolean isMissing(int row) {
        return kind == ColumnKind.NUMBER
                ? Double.isNaN(numbers[row])
                : words.get(row).isEmpty();
    }

    /** Returns the cell of a row for people; a category may hold what a host wrote. */
    Optional<String> shown(int row) {
        if (isMissing(row)) {
            return Optional.empty();
        }
        return Optional.of(words.isEmpty() ? Cells.shown(numbers[row]) : words.get(row));
    }

    /** Reads the same cells as another kind, as a model that learned it so has to; what cannot be read is missing. */
    TableColumn as(ColumnKind wanted) {
        if (wanted == kind) {
            return this;
        }
        if (wanted == ColumnKind.CATEGORY) {
            List<String> texts = new ArrayList<>();
            for (int row = 0; row < numbers.length; row++) {
                // as it was written, where it is known: 007 is not 7
                texts.add(words.isEmpty() ? shown(row).orElse("") : words.get(row));
            }
            return new TableColumn(name, wanted, new double[0], List.copyOf(texts));
        }
        double[] values = new double[words.size()];
        for (int row = 0; row < values.length; row++) {
            values[row] = Cells.number(words.get(row)).orElse(Double.NaN);
        }
        return new TableColumn(name, wanted, values, List.of());
    }

    /** Returns the name and the kind. */
    @Override
    public String toString() {
        return "TableColumn[" + name + ", " + kind + ", " + rows() + " rows]";
    }
}
