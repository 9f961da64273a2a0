package io.github.cskit.core.statistics.rank;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.MannKendall;
import io.github.cskit.core.validation.Checks;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A correlation of two columns with its two-sided p and interval: Pearson's r, Spearman's rho or Kendall's tau-b, the
 * latter two with ties. It says that two columns go together, not that one causes the other. Each row stands by itself;
 * where rows belong together, {@link RankCorrelation} is what is wanted.
 *
 * <p>Sources: R. A. Fisher (1921) for the interval of r; D. G. Bonett and T. A. Wright, "Sample size requirements for
 * estimating Pearson, Kendall and Spearman correlations", Psychometrika 65 (2000), for the others; M. G. Kendall (1970)
 * for the variance of S with ties.
 *
 * <p>Immutable and thread-safe.
 */
public final class Correlation {

    private static final double KENDALL_VARIANCE = 0.437;
    private static final int KENDALL_LOSS = 4;
    private static final int MIN_SIZE = 3;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final double coefficient;
    private final double p;
    private final int n;
    private final Optional<Interval> interval;

    private Correlation(double coefficient, double p, int n, Optional<Interval> interval) {
        this.coefficient = coefficient;
        this.p = p;
        this.n = n;
        this.interval = interval;
    }

    /**
     * Computes Pearson's r. The p is that of the t distribution with n − 2 degrees of freedom.
     *
     * @param x the first column, finite, at least 3 long, not constant
     * @param y the second column, as long, not constant
     * @param level the level of the interval
     * @return the correlation
     * @throws io.github.cskit.core.validation.InvalidValueException if a column does not fit
     */
    public static Correlation pearson(double[] x, double[] y, double level) {
        check(x, y);
        return linear(product(x, y), x.length, level, 1);
    }

    /**
     * Computes Spearman's rho: Pearson's r of the mid-ranks, with the p of the t distribution.
     *
     * @param x the first column, finite, at least 3 long, not constant
     * @param y the second column, as long, not constant
     * @param level the level of the interval
     * @return the correlation
     * @throws io.github.cskit.core.validation.InvalidValueException if a column does not fit
     */
    public static Correlation spearman(double[] x, double[] y, double level) {
        check(x, y);
        double rho = RankPass.of(x, OrderedColumn.of(y)).rho();
        return linear(rho, x.length, level, 1 + rho * rho / 2);
    }

    /**
     * Computes Kendall's tau-b. The p is exact without ties up to {@value MannKendall#MAX_EXACT_SIZE} rows, and else
     * normal, with the variance of ties and no continuity correction.
     *
     * @param x the first column, finite, at least 3 long, not constant
     * @param y the second column, as long, not constant
     * @param level the level of the interval
     * @return the correlation
     * @throws io.github.cskit.core.validation.InvalidValueException if a column does not fit
     */
    public static Correlation kendall(double[] x, double[] y, double level) {
        check(x, y);
        int n = x.length;
        RankPass pass = RankPass.of(x, OrderedColumn.of(y));
        double p = pass.untied() && n <= MannKendall.MAX_EXACT_SIZE
                ? MannKendall.test(inOrder(pass.order(), y)).pTwoSided()
                : twoSided(Math.abs(pass.concordance()) / Math.sqrt(pass.variance()));
        double width = n > KENDALL_LOSS ? Math.sqrt(KENDALL_VARIANCE / (n - KENDALL_LOSS)) : Double.NaN;
        return new Correlation(pass.tau(), p, n, fisher(pass.tau(), width, level));
    }

    /**
     * Returns the coefficient.
     *
     * @return from −1 to 1
     */
    public double coefficient() {
        return coefficient;
    }

    /**
     * Returns the two-sided probability of a coefficient as far from 0 where there is no correlation.
     *
     * @return from 0 to 1
     */
    public double p() {
        return p;
    }

    /**
     * Returns how many pairs there are.
     *
     * @return at least 3
     */
    public int n() {
        return n;
    }

    /**
     * Returns the interval of the coefficient.
     *
     * @return the interval; empty with too few rows, or where the coefficient is −1 or 1
     */
    public Optional<Interval> interval() {
        return interval;
    }

    private static Correlation linear(double r, int n, double level, double variance) {
        double t = Math.abs(r) * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
        double p =
                Math.abs(r) >= 1 ? 0 : Math.min(1, 2 * TDistribution.of(n - 2).survivalProbability(t));
        double width = n > MIN_SIZE ? Math.sqrt(variance / (n - MIN_SIZE)) : Double.NaN;
        return new Correlation(r, p, n, fisher(r, width, level));
    }

    private static double product(double[] x, double[] y) {
        double[] dx = centred(x);
        double[] dy = centred(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += dx[i] * dx[i];
            yy += dy[i] * dy[i];
            xy += dx[i] * dy[i];
        }
        return Math.max(-1, Math.min(1, xy / (Math.sqrt(xx) * Math.sqrt(yy))));
    }

    /** Returns the distances from the mean, in a power of two that keeps their squares within range. */
    private static double[] centred(double[] values) {
        double largest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
        int scale = -Math.getExponent(largest);
        double[] scaled =
                Arrays.stream(values).map(value -> Math.scalb(value, scale)).toArray();
        double mean = Arrays.stream(scaled).average().orElseThrow();
        double[] distances = Arrays.stream(scaled).map(value -> value - mean).toArray();
        double farthest = Arrays.stream(distances).map(Math::abs).max().orElseThrow();
        int again = farthest == 0 ? 0 : -Math.getExponent(farthest);
        return Arrays.stream(distances).map(each -> Math.scalb(each, again)).toArray();
    }

    private static Optional<Interval> fisher(double r, double width, double level) {
        Checks.of("correlation")
                .require(level > 0 && level < 1, "level", level, "be more than 0 and less than 1")
                .orThrow();
        double z = NORMAL.inverseSurvivalProbability((1 - level) / 2);
        if (!Double.isFinite(width) || Math.abs(r) >= 1) {
            return Optional.empty();
        }
        double centre = 0.5 * Math.log((1 + r) / (1 - r));
        return Optional.of(new Interval(Math.tanh(centre - z * width), Math.tanh(centre + z * width), level));
    }

    private static double twoSided(double z) {
        return Math.min(1, 2 * NORMAL.survivalProbability(z));
    }

    private static double[] inOrder(RowOrder order, double[] y) {
        double[] ordered = new double[y.length];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = y[order.row(i)];
        }
        return ordered;
    }

    private static void check(double[] x, double[] y) {
        Checks checks = Checks.of("correlation")
                .require(x.length >= MIN_SIZE, "x", x.length + " long", "be at least " + MIN_SIZE + " long")
                .require(x.length == y.length, "y", y.length + " long", "be as long as x (" + x.length + ")");
        checks.orThrow();
        column(checks, "x", x);
        column(checks, "y", y);
        checks.orThrow();
    }

    private static void column(Checks checks, String name, double[] values) {
        boolean differs = false;
        for (int i = 0; i < values.length; i++) {
            differs |= values[i] != values[0];
            if (!Double.isFinite(values[i])) {
                checks.problem(name + "[" + i + "]", String.valueOf(values[i]), "be a finite number");
            }
        }
        checks.require(differs, name, "the same everywhere", "differ at least once");
    }
}
