package io.github.cskit.core.statistics.rank;

import io.github.cskit.core.validation.Checks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows belong together, for example because they come from one account: they are not independent, and ten answers of
 * one account do not tell ten times as much as one.
 *
 * <p>Immutable and thread-safe.
 */
public final class RowClusters {

    private final int[] numbers;
    private final int count;

    private RowClusters(int[] numbers, int count) {
        this.numbers = numbers;
        this.count = count;
    }

    /**
     * Puts rows together by a key.
     *
     * @param keys the key of each row, for example its account; equal keys belong together
     * @return the clusters
     * @throws io.github.cskit.core.validation.InvalidValueException if a key is absent
     */
    public static RowClusters of(List<?> keys) {
        Checks.of("clusters").elements("keys", keys).orThrow();
        Map<Object, Integer> known = new HashMap<>();
        int[] numbers = new int[keys.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(known, keys.get(i));
        }
        return new RowClusters(numbers, known.size());
    }

    /**
     * Puts every row by itself.
     *
     * @param rows how many rows there are, 0 or more
     * @return as many clusters as rows
     */
    public static RowClusters each(int rows) {
        int[] numbers = new int[rows];
        for (int i = 0; i < rows; i++) {
            numbers[i] = i;
        }
        return new RowClusters(numbers, rows);
    }

    /**
     * Returns how many rows there are.
     *
     * @return 0 or more
     */
    public int size() {
        return numbers.length;
    }

    /**
     * Returns how many clusters there are.
     *
     * @return from 0 to the number of rows
     */
    public int count() {
        return count;
    }

    /** Returns whether every row stands by itself. */
    boolean areSingle() {
        return count == numbers.length;
    }

    /** Returns the number of a row's cluster, from 0. */
    int cluster(int row) {
        return numbers[row];
    }

    private static int number(Map<Object, Integer> known, Object key) {
        Integer next = known.size();
        Integer there = known.putIfAbsent(key, next);
        return there == null ? next : there;
    }
}
