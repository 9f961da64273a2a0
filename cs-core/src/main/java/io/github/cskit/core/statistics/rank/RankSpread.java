package io.github.cskit.core.statistics.rank;

import java.util.BitSet;

/**
 * How uncertain a rank correlation is where rows belong together: the influence of each row on Spearman's rho, ranks and
 * ties included, added up within its cluster. The sums are whole numbers of a fine unit, so that neither the order of the
 * rows nor that of the clusters makes a difference to a bit.
 *
 * <p>Sources: F. R. Hampel, "The influence curve and its role in robust estimation", Journal of the American Statistical
 * Association 69 (1974); K.-Y. Liang and S. L. Zeger, "Longitudinal data analysis using generalized linear models",
 * Biometrika 73 (1986), for adding up within clusters. Immutable and thread-safe once made.
 */
final class RankSpread {

    private static final int UNIT_BITS = 61;
    private static final double TWELVE = 12;

    private final RankPass pass;
    private final RowClusters clusters;
    private final long[] influence;
    private final long[] product;
    private final boolean[] present;
    private final SquareSum alone = new SquareSum();
    private final double unit;
    private final int shift;
    private final double tieWeight;
    private final double rankWeight;
    private int count;

    private RankSpread(RankPass pass, RowClusters clusters) {
        this.pass = pass;
        this.clusters = clusters;
        this.influence = new long[clusters.count()];
        this.product = new long[clusters.count()];
        this.present = new boolean[clusters.count()];
        int n = pass.n();
        double bound = 1 / spread() + 8 + 1 / varianceX() + 1 / varianceY();
        this.unit = Math.scalb(1.0, UNIT_BITS - Math.getExponent(n * bound) - 1);
        this.tieWeight = pass.rho() / 8 / varianceX();
        this.rankWeight = 1 / (4.0 * n * n * spread());
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(n);
        this.shift = Math.max(0, 3 * bits - (Long.SIZE - 2));
    }

    /** Goes through the rows of a pass over two columns neither of which is constant. */
    static RankSpread of(RankPass pass, RowClusters clusters) {
        RankSpread spread = new RankSpread(pass, clusters);
        spread.run();
        return spread;
    }

    /** Returns how many clusters have a row. */
    int count() {
        return count;
    }

    /** Returns the standard error of rho, with the correction for few clusters. */
    double standardError() {
        SquareSum squares = new SquareSum();
        for (long sum : influence) {
            squares.add(sum);
        }
        return error(squares, count);
    }

    /** Returns the standard error that rho would have if each row stood by itself. */
    double standardErrorAlone() {
        return error(alone, pass.n());
    }

    /**
     * Returns Student's t of the products of ranks, added up within clusters: where the columns are independent, they
     * scatter around 0, and t has one degree of freedom less than there are clusters.
     */
    double t() {
        SquareSum squares = new SquareSum();
        long sum = 0;
        for (long each : product) {
            squares.add(each);
            sum += each;
        }
        double total = sum;
        double scatter = squares.toDouble() - total * total / count;
        return scatter <= 0
                ? Math.copySign(Double.MAX_VALUE, total)
                : total / Math.sqrt(scatter * count / (count - 1.0));
    }

    /** Returns how many clusters have a row that differs from the most common x, or y: the smaller of the two. */
    int varied() {
        BitSet inX = new BitSet(clusters.count());
        BitSet inY = new BitSet(clusters.count());
        int level = pass.mostCommonLevel();
        for (int place = 0; place < pass.n(); place++) {
            int cluster = clusters.cluster(pass.order().row(place));
            if (!pass.isMostCommonX(place)) {
                inX.set(cluster);
            }
            if (pass.level(place) != level) {
                inY.set(cluster);
            }
        }
        return Math.min(inX.cardinality(), inY.cardinality());
    }

    private double error(SquareSum squares, int units) {
        double variance = squares.toDouble() * units / (units - 1.0);
        return Math.sqrt(variance) / unit / pass.n();
    }

    private void run() {
        RowOrder order = pass.order();
        double[] constant = constants();
        long[] above = sumsFromAbove();
        long sumAbove = 0;
        for (int end = pass.n(); end > 0; ) {
            int start = order.startOfTie(end);
            long sum = 0;
            for (int i = start; i < end; i++) {
                sum += pass.levelRank(pass.level(i));
            }
            tie(start, end, 2 * sumAbove + sum, above, constant);
            sumAbove += sum;
            end = start;
        }
        for (boolean each : present) {
            count += each ? 1 : 0;
        }
    }

    private void tie(int start, int end, long aboveX, long[] aboveY, double[] constant) {
        int n = pass.n();
        double share = (double) (end - start) / n;
        double ofTie = tieWeight * share * share;
        long rank = (long) start + end - n;
        for (int i = start; i < end; i++) {
            int level = pass.level(i);
            long both = rank * pass.levelRank(level);
            double psi = (both + aboveX + aboveY[level]) * rankWeight + ofTie + constant[level];
            long whole = Math.round(psi * unit);
            int cluster = clusters.cluster(pass.order().row(i));
            influence[cluster] += whole;
            product[cluster] += both >> shift;
            present[cluster] = true;
            alone.add(whole);
        }
    }

    /** Returns for each level twice the ranks of x above it and those at it, added up. */
    private long[] sumsFromAbove() {
        long[] sums = new long[pass.levelCount()];
        long above = 0;
        for (int level = sums.length - 1; level >= 0; level--) {
            sums[level] = 2 * above + pass.levelSum(level);
            above += pass.levelSum(level);
        }
        return sums;
    }

    /** Returns what the influence of a row of each level has beside its sums of ranks. */
    private double[] constants() {
        double rho = pass.rho();
        double same = -3 * rho - rho / 8 * (pass.cubesX() / varianceX() + pass.cubesY() / varianceY());
        double[] constants = new double[pass.levelCount()];
        for (int level = 0; level < constants.length; level++) {
            double share = (double) pass.levelCount(level) / pass.n();
            constants[level] = same + rho / 8 * share * share / varianceY();
        }
        return constants;
    }

    private double varianceX() {
        return (1 - pass.cubesX()) / TWELVE;
    }

    private double varianceY() {
        return (1 - pass.cubesY()) / TWELVE;
    }

    private double spread() {
        return Math.sqrt(varianceX() * varianceY());
    }
}
