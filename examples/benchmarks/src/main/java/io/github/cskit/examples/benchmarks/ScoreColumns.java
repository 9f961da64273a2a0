package io.github.cskit.examples.benchmarks;

/** The results of a plain loop, a column each. Mutable and not thread-safe. */
final class ScoreColumns {

    /** The band of a customer without a score. */
    static final byte NOT_SCORED = 0;

    static final byte RED = 1;
    static final byte YELLOW = 2;
    static final byte GREEN = 3;

    private static final int MIN_COVERAGE = 50;

    final short[] scores;
    final short[] lows;
    final short[] highs;
    final byte[] coverages;
    final byte[] bands;
    final boolean[] bandsCertain;

    ScoreColumns(int rows) {
        this.scores = new short[rows];
        this.lows = new short[rows];
        this.highs = new short[rows];
        this.coverages = new byte[rows];
        this.bands = new byte[rows];
        this.bandsCertain = new boolean[rows];
    }

    /** Rounds the figures of one customer, decides whether it has a score, and finds its band. */
    void put(int customer, boolean used, double coverage, double score, double low, double high) {
        int covered = PlainCurves.halfUp(100 * coverage);
        coverages[customer] = (byte) covered;
        if (!used || covered < MIN_COVERAGE) {
            bands[customer] = NOT_SCORED;
            return;
        }
        int published = PlainCurves.halfUp(score);
        int least = PlainCurves.halfUp(low);
        int most = PlainCurves.halfUp(high);
        byte band = PlainCurves.band(published);
        scores[customer] = (short) published;
        lows[customer] = (short) least;
        highs[customer] = (short) most;
        bands[customer] = band;
        bandsCertain[customer] = PlainCurves.band(least) == band && PlainCurves.band(most) == band;
    }

    /** Returns how many customers have other figures in other results. */
    int differencesFrom(ScoreColumns other) {
        int differences = 0;
        for (int i = 0; i < scores.length; i++) {
            boolean same = scores[i] == other.scores[i]
                    && lows[i] == other.lows[i]
                    && highs[i] == other.highs[i]
                    && coverages[i] == other.coverages[i]
                    && bands[i] == other.bands[i]
                    && bandsCertain[i] == other.bandsCertain[i];
            differences += same ? 0 : 1;
        }
        return differences;
    }
}
