package io.github.cskit.scoring.additive;

/**
 * A column cut into levels, one code for each row. Level 0 is for what is missing; the others are the bins of a number, in
 * order, or the values of a category, in none. Not checked, as it is made inside the library. Immutable and thread-safe,
 * as long as nobody writes into the array.
 */
public final class Codes {

    /** The most levels, with level 0. */
    public static final int MAX_LEVELS = 64;

    final byte[] codes;
    final int levels;
    final boolean ordered;

    /**
     * Creates a column.
     *
     * @param codes the level of each row, from 0 to {@code levels − 1}; not copied
     * @param levels how many there are, with level 0, from 2 to {@value #MAX_LEVELS}
     * @param ordered whether neighbouring levels are alike
     */
    public Codes(byte[] codes, int levels, boolean ordered) {
        this.codes = codes;
        this.levels = levels;
        this.ordered = ordered;
    }

    /**
     * Returns how many levels there are.
     *
     * @return at least 2, with level 0
     */
    public int levels() {
        return levels;
    }

    /**
     * Returns how many rows there are.
     *
     * @return 0 or more
     */
    public int rows() {
        return codes.length;
    }

    /**
     * Returns the level of a row.
     *
     * @param row the row
     * @return from 0 to {@code levels() − 1}
     */
    public int level(int row) {
        return codes[row];
    }

    /**
     * Returns some of the rows.
     *
     * @param rows which, in which order
     * @return a column of those
     */
    public Codes of(int[] rows) {
        byte[] some = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            some[i] = codes[rows[i]];
        }
        return new Codes(some, levels, ordered);
    }

    /**
     * Returns whether another column says nearly the same of all rows.
     *
     * @param other a column of as many rows
     * @param leastShare the share of equal codes from which it does
     * @return true for a copy, also one in another unit
     */
    public boolean isNearly(Codes other, double leastShare) {
        if (other.ordered != ordered || other.levels != levels) {
            return false;
        }
        double most = (1 - leastShare) * codes.length;
        int apart = 0;
        for (int i = 0; i < codes.length && apart <= most; i++) {
            apart += codes[i] == other.codes[i] ? 0 : 1;
        }
        return apart <= most;
    }
}
