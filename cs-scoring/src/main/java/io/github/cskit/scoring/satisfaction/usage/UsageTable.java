package io.github.cskit.scoring.satisfaction.usage;

import io.github.cskit.core.statistics.rank.OrderedColumn;
import io.github.cskit.core.statistics.rank.RowClusters;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers and, for each, how the product was used before it: one row for each answer, one column for each feature. In a
 * column NaN is a figure that was never measured; such an answer is left out for that feature and no other. The arrays are
 * used as they are and not copied: a host must leave them alone while they are set beside each other.
 *
 * <p>Otherwise immutable and thread-safe.
 */
public final class UsageTable {

    private final OrderedColumn satisfaction;
    private final Optional<RowClusters> accounts;
    private final Map<String, Column> columns;

    /** A column with what is expected of it. Immutable as long as the host leaves the array alone. */
    static final class Column {

        final double[] values;
        final ExpectedDirection expected;

        Column(double[] values, ExpectedDirection expected) {
            this.values = values;
            this.expected = expected;
        }
    }

    private UsageTable(OrderedColumn satisfaction, Optional<RowClusters> accounts, Map<String, Column> columns) {
        this.satisfaction = satisfaction;
        this.accounts = accounts;
        this.columns = Collections.unmodifiableMap(columns);
    }

    /**
     * Starts a table.
     *
     * @param answers the answers to one question on one scale, higher being better; each finite
     * @return the table, without accounts and columns
     * @throws io.github.cskit.core.validation.InvalidValueException if an answer is not finite
     */
    public static UsageTable of(double[] answers) {
        return new UsageTable(OrderedColumn.of(answers), Optional.empty(), Map.of());
    }

    /**
     * Returns this table with the account of each answer: answers of one account are not independent.
     *
     * @param keys the account of each answer, for example its id
     * @return the changed table
     * @throws io.github.cskit.core.validation.InvalidValueException if there is not one for each answer
     */
    public UsageTable ofAccounts(List<?> keys) {
        requireRows("accounts", keys.size());
        return new UsageTable(satisfaction, Optional.of(RowClusters.of(keys)), columns);
    }

    /**
     * Returns this table with one more feature.
     *
     * @param feature the name of the feature or figure; at most once
     * @param values one figure for each answer, finite or NaN
     * @return the larger table
     * @throws io.github.cskit.core.validation.InvalidValueException if there is not one for each answer, or the name is taken
     */
    public UsageTable with(String feature, double[] values) {
        return with(feature, values, ExpectedDirection.UNKNOWN);
    }

    /**
     * Returns this table with one more column of which the host knows which way it should run.
     *
     * @param feature the name of the column; at most once
     * @param values one figure for each answer, finite or NaN
     * @param expected which way it should run beside satisfaction
     * @return the larger table
     * @throws io.github.cskit.core.validation.InvalidValueException if there is not one for each answer, or the name is taken
     */
    public UsageTable with(String feature, double[] values, ExpectedDirection expected) {
        requireRows("column (" + feature + ")", values.length);
        Checks.of("usage table")
                .name("feature", feature)
                .require(!columns.containsKey(feature), "column (" + feature + ")", "given twice", "be given once")
                .orThrow();
        Map<String, Column> more = new LinkedHashMap<>(columns);
        more.put(feature, new Column(values, expected));
        return new UsageTable(satisfaction, accounts, more);
    }

    /**
     * Returns this table with the column of a pattern: 1 where it holds, 0 where it does not, and not measured where one of
     * its features is not.
     *
     * @param pattern the pattern
     * @return the larger table
     * @throws io.github.cskit.core.validation.InvalidValueException if one of its features has no column, or the name is taken
     */
    public UsageTable with(UsagePattern pattern) {
        double[] values = new double[rows()];
        for (int row = 0; row < values.length; row++) {
            values[row] = holds(pattern, row);
        }
        return with(pattern.name(), values);
    }

    /**
     * Returns how many answers there are.
     *
     * @return 0 or more
     */
    public int rows() {
        return satisfaction.size();
    }

    /**
     * Returns the names of the columns.
     *
     * @return in the order in which they were given
     */
    public List<String> features() {
        return List.copyOf(columns.keySet());
    }

    OrderedColumn satisfaction() {
        return satisfaction;
    }

    boolean knowsAccounts() {
        return accounts.isPresent();
    }

    RowClusters clusters() {
        return accounts.orElseGet(() -> RowClusters.each(rows()));
    }

    Map<String, Column> columns() {
        return columns;
    }

    private double holds(UsagePattern pattern, int row) {
        boolean all = true;
        for (UsagePattern.Condition condition : pattern.conditions()) {
            Column column = columns.get(condition.feature());
            if (column == null) {
                Checks.of("usage pattern (" + pattern.name() + ")")
                        .require(false, "feature", "(" + condition.feature() + ")", "be a column of the table")
                        .orThrow();
                return Double.NaN;
            }
            double value = column.values[row];
            if (Double.isNaN(value)) {
                return Double.NaN;
            }
            all &= condition.holds(value);
        }
        return all ? 1 : 0;
    }

    private void requireRows(String what, int given) {
        Checks.of("usage table")
                .require(given == rows(), what, given + " long", "be " + rows() + " long, one for each answer")
                .orThrow();
    }

    /** Returns the numbers of rows and columns. */
    @Override
    public String toString() {
        return "UsageTable[" + rows() + " answers, " + columns.size() + " features]";
    }
}
