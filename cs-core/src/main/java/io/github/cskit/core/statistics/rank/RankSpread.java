package io.github.cskit.core.statistics.rank;

/**
 * How uncertain a rank correlation is where each row stands by itself: the influence of each row on Spearman's rho, ranks
 * and ties included. The sums are whole numbers of a fine unit, so that the order of the rows makes no difference to a bit.
 *
 * <p>Source: F. R. Hampel, "The influence curve and its role in robust estimation", Journal of the American Statistical
 * Association 69 (1974). Immutable and thread-safe once made.
 */
class RankSpread {

    private static final int UNIT_BITS = 61;
    private static final double TWELVE = 12;

    private final RankPass pass;
    private final SquareSum alone = new SquareSum();
    private final double unit;
    private final double tieWeight;
    private final double rankWeight;

    RankSpread(RankPass pass) {
        this.pass = pass;
        int n = pass.n();
        double bound = 1 / spread() + 8 + 1 / varianceX() + 1 / varianceY();
        this.unit = Math.scalb(1.0, UNIT_BITS - Math.getExponent(n * bound) - 1);
        this.tieWeight = pass.rho() / 8 / varianceX();
        this.rankWeight = 1 / (4.0 * n * n * spread());
    }

    /** Goes through the rows of a pass over two columns neither of which is constant. */
    static RankSpread of(RankPass pass, RowClusters clusters) {
        RankSpread spread = clusters.areSingle() ? new RankSpread(pass) : new ClusteredSpread(pass, clusters);
        spread.run();
        return spread;
    }

    /** Returns how many rows there are, or clusters that have one. */
    int count() {
        return pass.n();
    }

    /** Returns the standard error of rho, with the correction for few rows or clusters. */
    double standardError() {
        return standardErrorAlone();
    }

    /** Returns the standard error that rho would have if each row stood by itself. */
    final double standardErrorAlone() {
        return error(alone, pass.n());
    }

    /** Returns Student's t of rho, as it is where the columns are independent. */
    double t() {
        double rho = pass.rho();
        return rho * Math.sqrt(freedom() / ((1 - rho) * (1 + rho)));
    }

    /** Returns how many degrees of freedom that t has. */
    double freedom() {
        return pass.n() - 2.0;
    }

    /** Returns how many rows, or clusters with a row, differ from the most common x, or y: the smaller of the two. */
    int varied() {
        return pass.varied();
    }

    /**
     * Takes one row.
     *
     * @param place its place in the order of x
     * @param influence its influence on rho, in the unit
     * @param both the product of its doubled, centred ranks
     */
    void take(int place, long influence, long both) {
        // where each row stands by itself, the sum of squares says it all
    }

    /** Returns the standard error of as many influences, from the sum of their squares. */
    final double error(SquareSum squares, int units) {
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
            alone.add(whole);
            take(i, whole, both);
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
