package io.github.cskit.scoring.portfolio;

import java.util.Arrays;
import java.util.List;

/**
 * Rounds the contributions of one customer so that they add up to its score: the method of largest remainders, ties by
 * line order. Mutable and not thread-safe.
 */
final class Contributions {

    /** Far above the error of a contribution in floating point, and below the distance of two that differ. */
    private static final double TIE = 3e-10;

    /** The largest square of a denominator at which two different fractions are further apart than twice a tie. */
    private static final double MAX_SQUARE = 1e9;

    private final double[] fractions;
    private final int[] whole;
    private final boolean[] there;
    private double sum;

    Contributions(int lines) {
        this.fractions = new double[lines];
        this.whole = new int[lines];
        this.there = new boolean[lines];
    }

    /** Returns whether floating point tells the fractions of a model apart. */
    static boolean tellFractions(double denominator) {
        return denominator * denominator < MAX_SQUARE;
    }

    /** Works out the lines of a customer; the last line is the redistributed weight. */
    void round(List<ColumnNode> nodes, BlockPass pass, BlockSums top, int i, double exact, int score) {
        sum = 0;
        Arrays.fill(whole, 0);
        Arrays.fill(there, false);
        collect(nodes, pass, top, i, 1);
        int last = whole.length - 1;
        if ((pass.flags(i) & BlockPass.MISSING) != 0) {
            put(last, Math.max(0, exact - sum));
        }
        int left = score;
        for (int each : whole) {
            left -= each;
        }
        for (; left > 0; left--) {
            whole[takeLargest()]++;
        }
    }

    int hundredths(int line) {
        return whole[line];
    }

    private void collect(List<ColumnNode> nodes, BlockPass pass, BlockSums siblings, int i, double share) {
        for (ColumnNode node : nodes) {
            double part = siblings.weights[i] > 0 ? share * node.weight() / siblings.weights[i] : 0;
            int line =
                    node instanceof ColumnNode.Measure measure ? measure.line() : ((ColumnNode.Component) node).line();
            double points = pass.points(line, i);
            if (!Double.isNaN(points)) {
                sum += part * points;
                put(line, part * points);
            } else if (node instanceof ColumnNode.Component component) {
                collect(component.parts(), pass, pass.sumsOf(component), i, part);
            }
        }
    }

    private void put(int line, double amount) {
        whole[line] = (int) (amount + TIE);
        fractions[line] = Math.max(0, amount - whole[line]);
        there[line] = fractions[line] > TIE;
    }

    private int takeLargest() {
        int best = -1;
        for (int line = 0; line < whole.length; line++) {
            if (there[line] && (best < 0 || fractions[line] > fractions[best] + TIE)) {
                best = line;
            }
        }
        if (best < 0) {
            throw new IllegalStateException("The contributions of a customer do not add up to its score.");
        }
        there[best] = false;
        return best;
    }
}
