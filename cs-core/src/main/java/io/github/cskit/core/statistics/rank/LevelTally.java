package io.github.cskit.core.statistics.rank;

/** How many rows of one tie have each level. It forgets in as many steps as there were levels. Mutable and not thread-safe. */
final class LevelTally {

    private final int[] counts;
    private final int[] seen;
    private int different;

    LevelTally(int levels) {
        this.counts = new int[levels];
        this.seen = new int[levels];
    }

    void add(int level) {
        if (counts[level]++ == 0) {
            seen[different++] = level;
        }
    }

    /** Returns how many different levels there are. */
    int different() {
        return different;
    }

    /** Returns one of the different levels. */
    int level(int place) {
        return seen[place];
    }

    int count(int level) {
        return counts[level];
    }

    void clear() {
        for (int i = 0; i < different; i++) {
            counts[seen[i]] = 0;
        }
        different = 0;
    }
}
