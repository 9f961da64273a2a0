package io.github.cskit.scoring.additive;

/**
 * The effect of two columns together, beyond what each says alone, by coarser levels of both. Immutable and thread-safe, as
 * long as nobody writes into the arrays.
 */
final class PairEffect {

    private final int first;
    private final int second;
    private final int[] firstLevels;
    private final int[] secondLevels;
    private final int width;
    private final double[] values;

    /** Creates an effect of two columns: the coarse level of each of their levels, and a value for each pair of those. */
    PairEffect(int first, int second, int[] firstLevels, int[] secondLevels, int width, double[] values) {
        this.first = first;
        this.second = second;
        this.firstLevels = firstLevels;
        this.secondLevels = secondLevels;
        this.width = width;
        this.values = values;
    }

    int first() {
        return first;
    }

    int second() {
        return second;
    }

    int[] firstLevels() {
        return firstLevels;
    }

    int[] secondLevels() {
        return secondLevels;
    }

    /** Returns how many coarse levels the second column has. */
    int width() {
        return width;
    }

    double[] values() {
        return values;
    }

    double of(int levelOfFirst, int levelOfSecond) {
        return values[firstLevels[levelOfFirst] * width + secondLevels[levelOfSecond]];
    }
}
