package io.github.cskit.core.statistics.rank;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How two columns go together by rank, ties included, where rows may belong together: Spearman's rho with its interval and
 * its p, and Kendall's tau-b with its interval. It says that the columns go together, not that one causes the other, and
 * it sees nothing but rising and falling: a column that is best in the middle has a correlation of 0.
 *
 * <p>Where each row stands by itself, p is that of the t distribution with n − 2 degrees of freedom. Where rows are
 * clustered, it is that of Student's t of the sums of their rank products, with one degree of freedom less than there are
 * clusters. The interval is the wider of two on Fisher's scale: that of Bonett and Wright, and that of the rows' influence
 * added up within clusters.
 *
 * <p>Sources: D. G. Bonett and T. A. Wright, "Sample size requirements for estimating Pearson, Kendall and Spearman
 * correlations", Psychometrika 65 (2000); K.-Y. Liang and S. L. Zeger, Biometrika 73 (1986).
 *
 * <p>Immutable and thread-safe.
 */
public final class RankCorrelation {

    /** The fewest rows, and the fewest clusters, that have a correlation, inclusive: fewer leave no degree of freedom. */
    public static final int MIN_SIZE = 4;

    private static final double KENDALL_VARIANCE = 0.437;
    private static final int KENDALL_LOSS = 4;
    private static final int STEPS = 50;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final int n;
    private final int clusters;
    private final int varied;
    private final double rho;
    private final double tau;
    private final double tieInflation;
    private final double t;
    private final double freedom;
    private final double error;
    private final double errorAlone;
    private final double level;

    private RankCorrelation(RankPass pass, RankSpread spread, double level) {
        this.n = pass.n();
        this.clusters = spread.count();
        this.varied = spread.varied();
        this.rho = pass.rho();
        this.tau = pass.tau();
        this.tieInflation = Math.max(1, pass.tieInflation());
        this.t = spread.t();
        this.freedom = spread.freedom();
        this.error = spread.standardError();
        this.errorAlone = spread.standardErrorAlone();
        this.level = level;
    }

    /**
     * Correlates two columns.
     *
     * @param x the one column; a row whose value is NaN is not measured and is left out
     * @param y the other column, of as many rows
     * @param clusters which rows belong together, of as many rows
     * @param level the level of the intervals, more than 0 and less than 1
     * @return the correlation; empty with fewer than {@value #MIN_SIZE} rows or clusters measured, or where a column is the
     *     same in all of them
     * @throws io.github.cskit.core.validation.InvalidValueException if the numbers of rows differ, x is infinite, or the
     *     level is none
     */
    public static Optional<RankCorrelation> of(double[] x, OrderedColumn y, RowClusters clusters, double level) {
        Checks checks = Checks.of("rank correlation")
                .require(level > 0 && level < 1, "level", level, "be more than 0 and less than 1")
                .require(y.size() == x.length, "y", y.size() + " long", "be as long as x (" + x.length + ")")
                .require(
                        clusters.size() == x.length,
                        "clusters",
                        clusters.size() + " long",
                        "be as long as x (" + x.length + ")");
        for (int i = 0; i < x.length; i++) {
            if (Double.isInfinite(x[i])) {
                checks.problem("x[" + i + "]", String.valueOf(x[i]), "be a finite number, or NaN if not measured");
            }
        }
        checks.orThrow();
        RankPass pass = RankPass.of(x, y);
        if (pass.n() < MIN_SIZE || !pass.varies()) {
            return Optional.empty();
        }
        RankSpread spread = RankSpread.of(pass, clusters);
        return spread.count() < MIN_SIZE ? Optional.empty() : Optional.of(new RankCorrelation(pass, spread, level));
    }

    /**
     * Returns Spearman's rho.
     *
     * @return from −1 to 1
     */
    public double spearman() {
        return rho;
    }

    /**
     * Returns Kendall's tau-b.
     *
     * @return from −1 to 1
     */
    public double kendall() {
        return tau;
    }

    /**
     * Returns how many rows are measured.
     *
     * @return at least {@value #MIN_SIZE}
     */
    public int n() {
        return n;
    }

    /**
     * Returns how many clusters have a measured row.
     *
     * @return from {@value #MIN_SIZE} to {@link #n()}
     */
    public int clusters() {
        return clusters;
    }

    /**
     * Returns in how many clusters a row differs from the most common value, of the column that differs in fewer: one
     * account that is unlike all others is no pattern, however many rows it has.
     *
     * @return from 1 to {@link #clusters()}
     */
    public int varied() {
        return varied;
    }

    /**
     * Returns the two-sided probability of a rho as far from 0 where the columns have nothing to do with each other.
     *
     * @return from 0 to 1
     */
    public double p() {
        return Math.min(1, 2 * TDistribution.of(freedom).survivalProbability(Math.abs(t)));
    }

    /**
     * Returns the interval of rho.
     *
     * @return the interval; empty where rho is −1 or 1
     */
    public Optional<Interval> interval() {
        double plain = normal((1 - level) / 2) * Math.sqrt((1 + rho * rho / 2) / (n - 3.0));
        double quantile = TDistribution.of(clusters - 1.0).inverseSurvivalProbability((1 - level) / 2);
        double spreadOut = quantile * error / ((1 - rho) * (1 + rho));
        return onFishersScale(rho, Math.max(plain, spreadOut));
    }

    /**
     * Returns the interval of tau-b, from as many rows as the clustered ones are worth, widened for ties.
     *
     * @return the interval; empty where tau-b is −1 or 1, or the rows are worth no more than four
     */
    public Optional<Interval> kendallInterval() {
        double rows = effectiveSize() - KENDALL_LOSS;
        return rows <= 0
                ? Optional.empty()
                : onFishersScale(tau, normal((1 - level) / 2) * Math.sqrt(KENDALL_VARIANCE * tieInflation / rows));
    }

    /**
     * Returns how many independent rows tell as much as the clustered ones.
     *
     * @return more than 0 and at most {@link #n()}, which it is where each row stands by itself
     */
    public double effectiveSize() {
        double worth = errorAlone / error;
        return !clustered() || error == 0 ? n : n * Math.min(1, worth * worth);
    }

    /**
     * Returns the least rho that a number of rows reveals: one whose p is at most a threshold as often as the power says.
     *
     * @param rows how many independent rows there are, or how many the clustered ones are worth
     * @param threshold the p that counts as found, more than 0 and less than 1
     * @param power how often it should be found, at least 0.5 and less than 1
     * @return more than 0; 1 if so few rows reveal nothing
     * @throws io.github.cskit.core.validation.InvalidValueException if threshold or power is no share
     */
    public static double detectable(double rows, double threshold, double power) {
        Checks.of("rank correlation")
                .require(power >= 0.5 && power < 1, "power", power, "be at least 0.5 and less than 1")
                .require(threshold > 0 && threshold < 1, "threshold", threshold, "be more than 0 and less than 1")
                .orThrow();
        double strict = normal(threshold / 2);
        double beyond = normal(1 - power);
        double rho = 0;
        for (int step = 0; step < STEPS && rows > MIN_SIZE; step++) {
            // below the threshold the error is that of independence, and beyond it that of rho
            double distance = strict + beyond * Math.sqrt(1 + rho * rho / 2);
            rho = Math.tanh(distance / Math.sqrt(rows - 3));
        }
        return rows > MIN_SIZE ? rho : 1;
    }

    /** Returns the value that a standard normal one exceeds with a probability. */
    private static double normal(double tail) {
        return NORMAL.inverseSurvivalProbability(tail);
    }

    private boolean clustered() {
        return clusters < n;
    }

    private Optional<Interval> onFishersScale(double coefficient, double halfWidth) {
        if (Math.abs(coefficient) >= 1 || !Double.isFinite(halfWidth)) {
            return Optional.empty();
        }
        double centre = 0.5 * Math.log((1 + coefficient) / (1 - coefficient));
        return Optional.of(new Interval(Math.tanh(centre - halfWidth), Math.tanh(centre + halfWidth), level));
    }
}
