package io.github.cskit.scoring.churn;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Deals rows to parts at random, the churned and the kept ones each evenly. Immutable and thread-safe. */
final class Folds {

    private final int[] foldOf;

    private Folds(int[] foldOf) {
        this.foldOf = foldOf;
    }

    static Folds deal(boolean[] churned, int folds, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] foldOf = new int[churned.length];
        int next = 0;
        for (boolean left : new boolean[] {true, false}) {
            int[] rows = IntStream.range(0, churned.length)
                    .filter(row -> churned[row] == left)
                    .toArray();
            for (int i = rows.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int row = rows[i];
                rows[i] = rows[j];
                rows[j] = row;
            }
            for (int row : rows) {
                foldOf[row] = next++ % folds;
            }
        }
        return new Folds(foldOf);
    }

    int of(int row) {
        return foldOf[row];
    }

    int[] rowsIn(int fold) {
        return IntStream.range(0, foldOf.length)
                .filter(row -> foldOf[row] == fold)
                .toArray();
    }

    int[] rowsOutside(int fold) {
        return IntStream.range(0, foldOf.length)
                .filter(row -> foldOf[row] != fold)
                .toArray();
    }
}
