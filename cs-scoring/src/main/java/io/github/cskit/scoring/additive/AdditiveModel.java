package io.github.cskit.scoring.additive;

import java.util.Arrays;
import java.util.List;

/**
 * A fitted model: a logit is the sum of a base, one value for each column and one for each pair. Nothing is hidden between
 * them, so each sum is its own explanation. Immutable and thread-safe.
 */
public final class AdditiveModel {

    private final double base;
    private final double[][] columns;
    private final List<PairEffect> pairs;

    AdditiveModel(double base, double[][] columns, List<PairEffect> pairs) {
        this.base = base;
        this.columns = columns;
        this.pairs = List.copyOf(pairs);
    }

    /**
     * Creates a model that gives the same logit to all.
     *
     * @param base the logit
     * @return the model
     */
    public static AdditiveModel constant(double base) {
        return new AdditiveModel(base, new double[0][], List.of());
    }

    /**
     * Returns how many columns there are.
     *
     * @return 0 or more
     */
    public int columns() {
        return columns.length;
    }

    /**
     * Returns how many parts a sum has, without the base: first those of the columns, then those of the pairs.
     *
     * @return 0 or more
     */
    public int parts() {
        return columns.length + pairs.size();
    }

    /**
     * Returns the columns that a part is about.
     *
     * @param part its place
     * @return one or two places of columns
     */
    public int[] columnsOf(int part) {
        if (part < columns.length) {
            return new int[] {part};
        }
        PairEffect pair = pairs.get(part - columns.length);
        return new int[] {pair.first(), pair.second()};
    }

    /**
     * Returns the value of a part.
     *
     * @param part its place
     * @param levels the level of each column
     * @return in logits
     */
    public double part(int part, int[] levels) {
        if (part < columns.length) {
            return columns[part][levels[part]];
        }
        PairEffect pair = pairs.get(part - columns.length);
        return pair.of(levels[pair.first()], levels[pair.second()]);
    }

    /**
     * Returns the base.
     *
     * @return in logits
     */
    public double base() {
        return base;
    }

    /**
     * Returns the logits of some rows.
     *
     * @param table the columns, in the order of the model
     * @param rows which rows
     * @return one logit for each
     */
    public double[] logits(Codes[] table, int[] rows) {
        double[] logits = new double[rows.length];
        Arrays.fill(logits, base);
        for (int c = 0; c < columns.length; c++) {
            for (int i = 0; i < rows.length; i++) {
                logits[i] += columns[c][table[c].codes[rows[i]]];
            }
        }
        for (PairEffect pair : pairs) {
            byte[] first = table[pair.first()].codes;
            byte[] second = table[pair.second()].codes;
            for (int i = 0; i < rows.length; i++) {
                logits[i] += pair.of(first[rows[i]], second[rows[i]]);
            }
        }
        return logits;
    }

    double[][] columnValues() {
        return columns;
    }

    List<PairEffect> pairs() {
        return pairs;
    }
}
