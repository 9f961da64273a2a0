package io.github.cskit.triage.guard;

/** How long a batch may still wait, in nanoseconds. Not thread-safe: one is made for each batch. */
final class Budget {

    private long left;

    Budget(long nanos) {
        this.left = nanos;
    }

    static Budget endless() {
        return new Budget(Long.MAX_VALUE);
    }

    boolean isUsedUp() {
        return left <= 0;
    }

    long allow(long wanted) {
        return Math.min(left, wanted);
    }

    void spend(long nanos) {
        left = left == Long.MAX_VALUE ? left : left - nanos;
    }
}
