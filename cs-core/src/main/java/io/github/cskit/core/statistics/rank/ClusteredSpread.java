package io.github.cskit.core.statistics.rank;

/**
 * How uncertain a rank correlation is where rows belong together: their influences, and the products of their ranks, are
 * added up within clusters. The sums are whole, so that neither the order of the rows nor that of the clusters makes a
 * difference to a bit.
 *
 * <p>Source: K.-Y. Liang and S. L. Zeger, "Longitudinal data analysis using generalized linear models", Biometrika 73
 * (1986). Immutable and thread-safe once made.
 */
final class ClusteredSpread extends RankSpread {

    /** What is kept of a cluster stands together: its row is anywhere, and memory is slow to reach. */
    private static final int WIDTH = 4;

    private static final int PRODUCT = 1;
    private static final int MARKS = 2;
    private static final long PRESENT = 1;
    private static final long OTHER_X = 2;
    private static final long OTHER_Y = 4;

    private final RankPass pass;
    private final RowClusters clusters;
    private final long[] sums;
    private final int shift;
    private final int commonLevel;

    ClusteredSpread(RankPass pass, RowClusters clusters) {
        super(pass);
        this.pass = pass;
        this.clusters = clusters;
        this.sums = new long[Math.multiplyExact(WIDTH, clusters.count())];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(pass.n());
        this.shift = Math.max(0, 3 * bits - (Long.SIZE - 2));
        this.commonLevel = pass.mostCommonLevel();
    }

    @Override
    int count() {
        return marked(PRESENT);
    }

    @Override
    double standardError() {
        SquareSum squares = new SquareSum();
        for (int i = 0; i < sums.length; i += WIDTH) {
            squares.add(sums[i]);
        }
        return error(squares, count());
    }

    /**
     * Returns Student's t of the products of ranks, added up within clusters: where the columns are independent, they
     * scatter around 0, and t has one degree of freedom less than there are clusters.
     */
    @Override
    double t() {
        int count = count();
        if (count == pass.n()) {
            return super.t();
        }
        SquareSum squares = new SquareSum();
        long sum = 0;
        for (int i = PRODUCT; i < sums.length; i += WIDTH) {
            squares.add(sums[i]);
            sum += sums[i];
        }
        double total = sum;
        double scatter = squares.toDouble() - total * total / count;
        return scatter <= 0
                ? Math.copySign(Double.MAX_VALUE, total)
                : total / Math.sqrt(scatter * count / (count - 1.0));
    }

    @Override
    double freedom() {
        int count = count();
        return count == pass.n() ? super.freedom() : count - 1.0;
    }

    @Override
    int varied() {
        return Math.min(marked(OTHER_X), marked(OTHER_Y));
    }

    @Override
    void take(int place, long whole, long both) {
        int at = WIDTH * clusters.cluster(pass.order().row(place));
        sums[at] += whole;
        sums[at + PRODUCT] += both >> shift;
        sums[at + MARKS] |=
                PRESENT | (pass.isMostCommonX(place) ? 0 : OTHER_X) | (pass.level(place) == commonLevel ? 0 : OTHER_Y);
    }

    private int marked(long mark) {
        int marked = 0;
        for (int i = MARKS; i < sums.length; i += WIDTH) {
            marked += (sums[i] & mark) == 0 ? 0 : 1;
        }
        return marked;
    }
}
