package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.validation.Checks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a portfolio held as columns says of its accounts beside their signals: segment, stage and ARR, one row for each
 * customer, in the order of the {@link io.github.cskit.scoring.columns.SignalColumns}. It is what the roll-up of a million
 * accounts needs, without an object for each.
 *
 * <p>Groups are given as a list of their names and, for each customer, the place of its name in that list. The arrays are
 * used as they are and not copied: a host must leave them alone while they are rolled up. Otherwise immutable and
 * thread-safe.
 */
public final class AccountColumns {

    /** What stands in a column of groups where the group of a customer is unknown. */
    public static final int UNKNOWN_GROUP = -1;

    /** What stands in the column of ARR where it is unknown, which is not zero. */
    public static final long UNKNOWN_ARR = Long.MIN_VALUE;

    private static final int[] NO_GROUPS = {};
    private static final long[] NO_ARR = {};

    private final int rows;
    private final List<Segment> segments;
    private final int[] segmentOf;
    private final List<LifecycleStage> stages;
    private final int[] stageOf;
    private final long[] arr;

    private AccountColumns(
            int rows, List<Segment> segments, int[] segmentOf, List<LifecycleStage> stages, int[] stageOf, long[] arr) {
        this.rows = rows;
        this.segments = segments;
        this.segmentOf = segmentOf;
        this.stages = stages;
        this.stageOf = stageOf;
        this.arr = arr;
    }

    /**
     * Starts with nothing known of any account.
     *
     * @param rows how many customers there are, 0 or more
     * @return the columns
     */
    public static AccountColumns ofRows(int rows) {
        Checks.of("account columns").number("rows", rows, 0, Integer.MAX_VALUE).orThrow();
        return new AccountColumns(rows, List.of(), NO_GROUPS, List.of(), NO_GROUPS, NO_ARR);
    }

    /**
     * Returns these columns with the segments of the customers.
     *
     * @param names the segments, each once
     * @param places for each customer, the place of its segment among the names, or {@link #UNKNOWN_GROUP}
     * @return the columns with segments
     * @throws io.github.cskit.core.validation.InvalidValueException if a name is there twice, the column has another
     *     length, or a place has no name, naming the first row
     */
    public AccountColumns withSegments(List<Segment> names, int[] places) {
        check("segments", names, places);
        return new AccountColumns(rows, List.copyOf(names), places, stages, stageOf, arr);
    }

    /**
     * Returns these columns with the stages of the customers.
     *
     * @param names the stages, each once
     * @param places for each customer, the place of its stage among the names, or {@link #UNKNOWN_GROUP}
     * @return the columns with stages
     * @throws io.github.cskit.core.validation.InvalidValueException if a name is there twice, the column has another
     *     length, or a place has no name, naming the first row
     */
    public AccountColumns withStages(List<LifecycleStage> names, int[] places) {
        check("stages", names, places);
        return new AccountColumns(rows, segments, segmentOf, List.copyOf(names), places, arr);
    }

    /**
     * Returns these columns with what the customers pay.
     *
     * @param minorUnits for each customer, its ARR in the smallest unit of the reporting currency, such as cents, or
     *     {@link #UNKNOWN_ARR}
     * @return the columns with ARR
     * @throws io.github.cskit.core.validation.InvalidValueException if the column has another length
     */
    public AccountColumns withArr(long[] minorUnits) {
        Checks checks = Checks.of("account columns");
        checkLength(checks, "arr", minorUnits.length);
        checks.orThrow();
        return new AccountColumns(rows, segments, segmentOf, stages, stageOf, minorUnits);
    }

    private void check(String column, List<?> names, int[] places) {
        Checks checks = Checks.of("account columns").elements(column, names);
        checks.orThrow();
        checkLength(checks, column, places.length);
        long distinct = names.stream().distinct().count();
        checks.require(distinct == names.size(), column, "a name given twice", "name each once");
        int row = 0;
        while (row < places.length && places[row] >= UNKNOWN_GROUP && places[row] < names.size()) {
            row++;
        }
        if (row < places.length) {
            String rule = "be " + UNKNOWN_GROUP + " to " + (names.size() - 1);
            checks.problem(column + "[" + row + "]", Integer.toString(places[row]), rule);
        }
        checks.orThrow();
    }

    private void checkLength(Checks checks, String column, int length) {
        checks.require(length == rows, column, length + " long", "be " + rows + " long");
    }

    /**
     * Returns how many customers there are.
     *
     * @return 0 or more
     */
    public int rows() {
        return rows;
    }

    /** Returns how many groups of accounts there can be: every segment and every stage, with unknown ones. */
    int groups() {
        return Math.multiplyExact(segments.size() + 1, stages.size() + 1);
    }

    /** Returns the number of the group of a customer. */
    int groupOf(int row) {
        int segment = segmentOf.length == 0 ? UNKNOWN_GROUP : segmentOf[row];
        int stage = stageOf.length == 0 ? UNKNOWN_GROUP : stageOf[row];
        return (segment + 1) * (stages.size() + 1) + stage + 1;
    }

    Optional<Segment> segmentOfGroup(int group) {
        int segment = group / (stages.size() + 1) - 1;
        return segment < 0 ? Optional.empty() : Optional.of(segments.get(segment));
    }

    Optional<LifecycleStage> stageOfGroup(int group) {
        int stage = group % (stages.size() + 1) - 1;
        return stage < 0 ? Optional.empty() : Optional.of(stages.get(stage));
    }

    long arr(int row) {
        return arr.length == 0 ? UNKNOWN_ARR : arr[row];
    }

    /** Returns the numbers of rows and groups. */
    @Override
    public String toString() {
        return "AccountColumns[rows=" + rows + ", segments=" + segments.size() + ", stages="
                + Arrays.toString(stages.stream().map(LifecycleStage::wireName).toArray()) + "]";
    }
}
