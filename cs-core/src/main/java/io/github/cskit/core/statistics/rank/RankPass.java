package io.github.cskit.core.statistics.rank;

/**
 * What the ranks of two columns have to do with each other, in time that grows with the number of rows but for the sorting.
 * Ranks are doubled and centred to be whole: u = 2 × mid-rank − (n + 1). All sums are whole, or taken in the order of the
 * values, so that the order of the rows makes no difference to a bit.
 *
 * <p>Immutable and thread-safe once made.
 */
final class RankPass {

    private final RowOrder x;
    private final int n;
    private final int[] levels;
    private final long[] levelRank;
    private final int[] levelCount;
    private final long[] levelSum;
    private double product;
    private long concordance;
    private final Ties tiesX = new Ties();
    private final Ties tiesY = new Ties();
    private int mostX;
    private int mostXStart;

    private RankPass(RowOrder x, OrderedColumn y) {
        this.x = x;
        this.n = x.size();
        this.levels = new int[n];
        this.levelCount = new int[y.levels()];
        for (int i = 0; i < n; i++) {
            levels[i] = y.level(x.row(i));
            levelCount[levels[i]]++;
        }
        this.levelRank = ranks(levelCount, n);
        this.levelSum = new long[y.levels()];
        for (int count : levelCount) {
            tiesY.add(count);
        }
    }

    /** Goes through the rows whose x is not NaN. */
    static RankPass of(double[] x, OrderedColumn y) {
        RankPass pass = new RankPass(RowOrder.of(x), y);
        pass.run();
        return pass;
    }

    private static long[] ranks(int[] counts, int n) {
        long[] ranks = new long[counts.length];
        long from = 0;
        for (int level = 0; level < counts.length; level++) {
            long to = from + counts[level];
            ranks[level] = from + to - n;
            from = to;
        }
        return ranks;
    }

    private void run() {
        PairCounts pairs = new PairCounts(levelCount.length);
        LevelTally tally = new LevelTally(levelCount.length);
        for (int start = 0; start < n; ) {
            int end = x.endOfTie(start);
            long rank = (long) start + end - n;
            for (int i = start; i < end; i++) {
                tally.add(levels[i]);
            }
            product += (double) rank * sum(tally, pairs, rank);
            tiesX.add(end - start);
            if (end - start > mostX) {
                mostX = end - start;
                mostXStart = start;
            }
            start = end;
        }
    }

    /**
     * Takes one tie of x: its sum of ranks of y, and its pairs with all before it. Its rows of one level are alike, and are
     * taken together.
     */
    private long sum(LevelTally tie, PairCounts pairs, long rank) {
        long sum = 0;
        for (int i = 0; i < tie.different(); i++) {
            int level = tie.level(i);
            long count = tie.count(level);
            sum += count * levelRank[level];
            levelSum[level] += count * rank;
            concordance += count * pairs.belowLessAbove(level);
        }
        for (int i = 0; i < tie.different(); i++) {
            pairs.add(tie.level(i), tie.count(tie.level(i)));
        }
        tie.clear();
        return sum;
    }

    int n() {
        return n;
    }

    /** Returns Kendall's S: concordant − discordant pairs. */
    long concordance() {
        return concordance;
    }

    /** Returns the product sum of the doubled, centred ranks. */
    double product() {
        return product;
    }

    RowOrder order() {
        return x;
    }

    /** Returns the level of y at a place of the order of x. */
    int level(int place) {
        return levels[place];
    }

    /** Returns the doubled, centred rank of a level of y. */
    long levelRank(int level) {
        return levelRank[level];
    }

    int levelCount(int level) {
        return levelCount[level];
    }

    int levelCount() {
        return levelCount.length;
    }

    /** Returns the sum of the doubled, centred ranks of x over the rows of a level. */
    long levelSum(int level) {
        return levelSum[level];
    }

    /** Returns Σ (t ÷ n)³ over the ties of x. */
    double cubesX() {
        return tiesX.cubes(n);
    }

    /** Returns Σ (t ÷ n)³ over the ties of y. */
    double cubesY() {
        return tiesY.cubes(n);
    }

    /** Returns Spearman's rho: Pearson's r of the mid-ranks; NaN if a column is constant. */
    double rho() {
        double cube = (double) n * n * n;
        double squares = cube / 3 * Math.sqrt((1 - cubesX()) * (1 - cubesY()));
        return Math.max(-1, Math.min(1, product / squares));
    }

    /** Returns Kendall's tau-b; NaN if a column is constant. */
    double tau() {
        return Math.max(-1, Math.min(1, concordance / untiedPairs()));
    }

    /**
     * Returns how many times as large as without ties the variance of tau-b is where the columns are independent.
     *
     * <p>Source: M. G. Kendall, "Rank Correlation Methods" (1970), for the variance of S with ties.
     */
    double tieInflation() {
        double untied = (4.0 * n + 10) / (9.0 * n * (n - 1));
        return variance() / (untiedPairs() * untiedPairs()) / untied;
    }

    /** Returns the variance of S where the columns are independent, with their ties. */
    double variance() {
        double m = (double) n * (n - 1);
        return (m * (2.0 * n + 5) - tiesX.fifths() - tiesY.fifths()) / 18
                + 2 * tiesX.pairs() * tiesY.pairs() / m
                + tiesX.triples() * tiesY.triples() / (9 * m * (n - 2));
    }

    /** Returns whether no value stands twice in its column. */
    boolean untied() {
        return tiesX.pairs() == 0 && tiesY.pairs() == 0;
    }

    /** Returns whether the most common x, or the first of several, stands at a place. */
    boolean isMostCommonX(int place) {
        return place >= mostXStart && place < mostXStart + mostX;
    }

    /** Returns the most common level of y, or the first of several. */
    int mostCommonLevel() {
        int most = 0;
        for (int level = 1; level < levelCount.length; level++) {
            most = levelCount[level] > levelCount[most] ? level : most;
        }
        return most;
    }

    /** Returns how many rows differ from the most common x, or y: the smaller of the two. */
    int varied() {
        return n - Math.max(mostX, levelCount[mostCommonLevel()]);
    }

    /** Returns whether neither column is the same in all rows. */
    boolean varies() {
        return n > 0 && varied() > 0;
    }

    private double untiedPairs() {
        double pairs = (double) n * (n - 1) / 2;
        return Math.sqrt(pairs - tiesX.pairs()) * Math.sqrt(pairs - tiesY.pairs());
    }

    /** Sums over the sizes t of ties. Mutable and not thread-safe. */
    private static final class Ties {

        private double cubes;
        private double pairs;
        private double triples;
        private double fifths;

        void add(double t) {
            cubes += t * t * t;
            pairs += t * (t - 1) / 2;
            triples += t * (t - 1) * (t - 2);
            fifths += t * (t - 1) * (2 * t + 5);
        }

        double cubes(double n) {
            return cubes / (n * n * n);
        }

        double pairs() {
            return pairs;
        }

        double triples() {
            return triples;
        }

        double fifths() {
            return fifths;
        }
    }
}
