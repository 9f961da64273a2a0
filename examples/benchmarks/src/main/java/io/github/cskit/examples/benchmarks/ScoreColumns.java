package io.github.cskit.examples.benchmarks;

/** The results of a plain loop, a column each. Mutable and not thread-safe. */
final class ScoreColumns {

    /** The band of a customer without a score. */
    static final byte NOT_SCORED = 0;

    static final byte RED = 1;
    static final byte YELLOW = 2;
    static final byte GREEN = 3;

    private static final int MIN_COVERAGE = 50;

    final int[] scores = new int[CustomerBlock.SIZE];
    final int[] lows = new int[CustomerBlock.SIZE];
    final int[] highs = new int[CustomerBlock.SIZE];
    final int[] coverages = new int[CustomerBlock.SIZE];
    final byte[] bands = new byte[CustomerBlock.SIZE];
    final boolean[] bandsCertain = new boolean[CustomerBlock.SIZE];

    /** Rounds the figures of one customer, decides whether it has a score, and finds its band. */
    void put(int customer, boolean used, double coverage, double score, double low, double high) {
        coverages[customer] = PlainCurves.halfUp(100 * coverage);
        if (!used || coverages[customer] < MIN_COVERAGE) {
            bands[customer] = NOT_SCORED;
            return;
        }
        scores[customer] = PlainCurves.halfUp(score);
        lows[customer] = PlainCurves.halfUp(low);
        highs[customer] = PlainCurves.halfUp(high);
        bands[customer] = PlainCurves.band(scores[customer]);
        bandsCertain[customer] = PlainCurves.band(lows[customer]) == bands[customer]
                && PlainCurves.band(highs[customer]) == bands[customer];
    }
}
