package io.github.cskit.scoring.churn;

import io.github.cskit.scoring.additive.Codes;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Notices columns that are too good to have been known before: alone they rank nearly all churned accounts above the kept
 * ones, or a large share of the churned has values that nobody else has, as a date or a reason of leaving. Immutable and
 * thread-safe.
 */
final class LeakGuard {

    /** Values of fewer rows say nothing. */
    private static final long LEAST_ROWS = 10;

    /** How pure a value must be: nearly only churned accounts have it. */
    private static final double PURE = 0.99;

    private final ChurnPolicy policy;

    LeakGuard(ChurnPolicy policy) {
        this.policy = policy;
    }

    Optional<LeakSuspect> look(String name, Codes column, boolean[] churned) {
        long[] left = new long[column.levels()];
        long[] kept = new long[column.levels()];
        for (int row = 0; row < churned.length; row++) {
            if (churned[row]) {
                left[column.level(row)]++;
            } else {
                kept[column.level(row)]++;
            }
        }
        double auc = auc(left, kept);
        double pure = pureShare(left, kept);
        return auc >= policy.leakingAuc() || pure >= policy.leakingShare()
                ? Optional.of(new LeakSuspect(name, auc, pure))
                : Optional.empty();
    }

    /** Returns the area of the levels ranked by their own churn rate, the best that the column can reach alone. */
    private static double auc(long[] left, long[] kept) {
        int[] order = IntStream.range(0, left.length)
                .filter(level -> left[level] + kept[level] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(level -> (double) left[level] / (left[level] + kept[level])))
                .mapToInt(level -> level)
                .toArray();
        double pairs = 0;
        long keptBelow = 0;
        long leftSeen = 0;
        for (int level : order) {
            pairs += left[level] * (keptBelow + kept[level] / 2.0);
            keptBelow += kept[level];
            leftSeen += left[level];
        }
        return Math.min(1, pairs / leftSeen / keptBelow);
    }

    private static double pureShare(long[] left, long[] kept) {
        long pure = 0;
        long all = 0;
        long rows = 0;
        for (int level = 0; level < left.length; level++) {
            long n = left[level] + kept[level];
            all += left[level];
            rows += n;
            pure += n >= LEAST_ROWS && left[level] >= PURE * n ? left[level] : 0;
        }
        // where nearly all leave anyhow, a value that only they have says nothing
        return all > rows / 2 ? 0 : (double) pure / all;
    }
}
