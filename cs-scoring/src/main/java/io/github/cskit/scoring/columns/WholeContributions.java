package io.github.cskit.scoring.columns;

import java.util.Arrays;
import java.util.List;

/**
 * The contributions of a model without nested components, for the block in hand. Its fractions have small denominators,
 * so that whole numbers tell them apart exactly, and loops without branches find the largest. Mutable and not
 * thread-safe.
 */
final class WholeContributions {

    /** The most measures for which every pair is compared, inclusive. */
    static final int MOST = 12;

    private static final int SIGN = 31;

    /** Half of one, less what is below the distance of two contributions and above the error of floating point. */
    private static final double LIFT = 0.5 - 1e-6;

    /** Added to a number up to a billion, it leaves the nearest whole number in the last bits of the sum. */
    private static final double MAGIC = 0x1.8p52;

    private final List<BlockMeasure> measures;
    private final BlockSums sums;
    private final int[] left = new int[ColumnScorer.BLOCK];
    private final int[][] wholes;

    /** The fractions, all over the weight of what applies times the weight of what is measured. */
    private final int[][] fractions;

    private final int[][] ranks;

    WholeContributions(List<BlockMeasure> measures, BlockSums sums) {
        this.measures = measures;
        this.sums = sums;
        int lines = measures.size() + 1;
        this.wholes = new int[lines][ColumnScorer.BLOCK];
        this.fractions = new int[lines][ColumnScorer.BLOCK];
        this.ranks = new int[lines][ColumnScorer.BLOCK];
    }

    /** Splits scores into contributions; where the score is negative there is none, and so are no contributions. */
    void split(int[] scores, int count) {
        System.arraycopy(scores, 0, left, 0, count);
        for (int line = 0; line < measures.size(); line++) {
            contribute(measures.get(line), wholes[line], fractions[line], count);
        }
        redistribute(wholes[measures.size()], fractions[measures.size()], count);
        rank(count);
        for (int line = 0; line < wholes.length; line++) {
            finish(wholes[line], ranks[line], scores, count);
        }
    }

    /** Returns the hundredths of each customer of the block; the last line is the redistributed weight. */
    int[] line(int number) {
        return wholes[number];
    }

    private void contribute(BlockMeasure measure, int[] whole, int[] fraction, int count) {
        int[] points = measure.points();
        int weight = measure.weight();
        for (int i = 0; i < count; i++) {
            int amount = weight * (points[i] & ~(points[i] >> SIGN));
            // half less, and then to the nearest whole number: the whole number below
            double below = amount * sums.inverseWeight(i) - LIFT;
            whole[i] = (int) Double.doubleToRawLongBits(below + MAGIC);
        }
        for (int i = 0; i < count; i++) {
            int amount = weight * (points[i] & ~(points[i] >> SIGN));
            fraction[i] = (amount - whole[i] * sums.weight(i)) * sums.measured(i);
        }
        for (int i = 0; i < count; i++) {
            left[i] -= whole[i];
        }
    }

    private void redistribute(int[] whole, int[] fraction, int count) {
        for (int i = 0; i < count; i++) {
            int amount = sums.wholeSum(i) * (sums.weight(i) - sums.measured(i));
            double below = amount * sums.inverseWeight(i) * sums.inverseMeasured(i) - LIFT;
            int floor = (int) Double.doubleToRawLongBits(below + MAGIC);
            whole[i] = floor;
            left[i] -= floor;
            fraction[i] = amount - floor * sums.weight(i) * sums.measured(i);
        }
    }

    /** Counts for each line how many fractions come before its own: the larger ones, and equal ones of earlier lines. */
    private void rank(int count) {
        for (int[] each : ranks) {
            Arrays.fill(each, 0, count, 0);
        }
        for (int b = 1; b < ranks.length; b++) {
            for (int a = 0; a < b; a++) {
                compare(fractions[a], fractions[b], ranks[a], ranks[b], count);
            }
        }
    }

    private static void compare(int[] earlier, int[] later, int[] rankOfEarlier, int[] rankOfLater, int count) {
        for (int i = 0; i < count; i++) {
            int laterFirst = (earlier[i] - later[i]) >> SIGN;
            rankOfEarlier[i] -= laterFirst;
            rankOfLater[i] += laterFirst + 1;
        }
    }

    private void finish(int[] whole, int[] rank, int[] scores, int count) {
        for (int i = 0; i < count; i++) {
            int more = (rank[i] - left[i]) >>> SIGN;
            whole[i] = (whole[i] + more) & ~(scores[i] >> SIGN);
        }
    }
}
