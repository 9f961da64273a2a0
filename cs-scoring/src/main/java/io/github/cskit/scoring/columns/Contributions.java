package io.github.cskit.scoring.columns;

import java.util.Arrays;
import java.util.List;

/**
 * Rounds the contributions of one customer so that they add up to its score: the method of largest remainders, ties by
 * line order. Mutable and not thread-safe.
 */
final class Contributions {

    /** Far above the error of a contribution in floating point, and below the distance of two that differ. */
    private static final double TIE = 3e-10;

    /** The most that a denominator, or the product of two, may be: fractions that differ are then twice a tie apart. */
    private static final double MOST = 1e9;

    private final double[] fractions;
    private final int[] whole;
    private final boolean[] there;
    private final boolean tellsWhole;
    private final boolean tellsEqual;
    private double sum;

    /** Creates it for a model whose figures have no greater denominator in lowest terms. */
    Contributions(int lines, double denominator) {
        this.fractions = new double[lines];
        this.whole = new int[lines];
        this.there = new boolean[lines];
        this.tellsWhole = denominator < MOST;
        this.tellsEqual = denominator * denominator < MOST;
    }

    /**
     * Works out the lines of a customer; the last line is the redistributed weight. Returns false where floating point
     * cannot tell which fractions are the largest.
     */
    boolean round(List<BlockPart> parts, BlockSums top, int i, int score) {
        if (!tellsWhole) {
            return false;
        }
        sum = 0;
        Arrays.fill(whole, 0);
        Arrays.fill(there, false);
        collect(parts, top, i, 1);
        int last = whole.length - 1;
        if ((top.flags(i) & BlockSums.MISSING) != 0) {
            put(last, Math.max(0, top.value(i) - sum));
        }
        int left = score;
        for (int each : whole) {
            left -= each;
        }
        double least = 1;
        for (; left > 0; left--) {
            int line = largest();
            least = fractions[line];
            there[line] = false;
            whole[line]++;
        }
        return tellsEqual || least == 1 || !anyAbove(least - TIE);
    }

    private boolean anyAbove(double least) {
        for (int line = 0; line < whole.length; line++) {
            if (there[line] && fractions[line] > least) {
                return true;
            }
        }
        return false;
    }

    int hundredths(int line) {
        return whole[line];
    }

    private void collect(List<BlockPart> parts, BlockSums siblings, int i, double share) {
        for (int k = 0; k < parts.size(); k++) {
            BlockPart each = parts.get(k);
            double part = siblings.weight(i) > 0 ? share * each.weight() / siblings.weight(i) : 0;
            int points = each.pointsAt(i);
            if (points >= 0) {
                sum += part * points;
                put(each.line(), part * points);
            } else if (each instanceof BlockComponent component) {
                collect(component.parts(), component.inside(), i, part);
            }
        }
    }

    private void put(int line, double amount) {
        whole[line] = (int) (amount + TIE);
        fractions[line] = Math.max(0, amount - whole[line]);
        there[line] = fractions[line] > TIE;
    }

    private int largest() {
        int best = -1;
        for (int line = 0; line < whole.length; line++) {
            if (there[line] && (best < 0 || fractions[line] > fractions[best] + TIE)) {
                best = line;
            }
        }
        if (best < 0) {
            throw new IllegalStateException("The contributions of a customer do not add up to its score.");
        }
        return best;
    }
}
