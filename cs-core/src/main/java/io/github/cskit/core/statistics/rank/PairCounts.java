package io.github.cskit.core.statistics.rank;

/**
 * Counts of what was seen below and at each level, in a tree of sums: adding and asking take as many steps as the number of
 * levels has digits in base two.
 *
 * <p>Source: P. M. Fenwick, "A new data structure for cumulative frequency tables", Software: Practice and Experience 24
 * (1994). Mutable and not thread-safe.
 */
final class PairCounts {

    private final int[] tree;
    private final int[] at;
    private int seen;

    PairCounts(int levels) {
        this.tree = new int[levels + 1];
        this.at = new int[levels];
    }

    void add(int level, int count) {
        at[level] += count;
        seen += count;
        for (int i = level + 1; i < tree.length; i += i & -i) {
            tree[i] += count;
        }
    }

    /** Returns how many were seen below a level less how many above it. */
    int belowLessAbove(int level) {
        int below = 0;
        for (int i = level; i > 0; i -= i & -i) {
            below += tree[i];
        }
        return 2 * below + at[level] - seen;
    }
}
