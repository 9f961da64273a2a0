package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A correlation of two columns with its two-sided p and interval: Pearson's r, Spearman's rho or Kendall's tau-b, the
 * latter two with ties. It says that two columns go together, not that one causes the other.
 *
 * <p>Sources: R. A. Fisher (1921) for the interval of r; D. G. Bonett and T. A. Wright, "Sample size requirements for
 * estimating Pearson, Kendall and Spearman correlations", Psychometrika 65 (2000), for the others; M. G. Kendall (1970)
 * for the variance of S with ties.
 *
 * <p>Immutable and thread-safe.
 */
public final class Correlation {

    private static final double KENDALL_VARIANCE = 0.437;
    private static final int MIN_SIZE = 3;

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
        check(x, y, Integer.MAX_VALUE);
        return linear(x, y, level, false);
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
        check(x, y, Integer.MAX_VALUE);
        return linear(ranks(x), ranks(y), level, true);
    }

    /**
     * Computes Kendall's tau-b. The p is exact without ties up to {@value MannKendall#MAX_EXACT_SIZE} rows, and else
     * normal, with the variance of ties and no continuity correction.
     *
     * @param x the first column, finite, 3 to 5,000 long, not constant
     * @param y the second column, as long, not constant
     * @param level the level of the interval
     * @return the correlation
     * @throws io.github.cskit.core.validation.InvalidValueException if a column does not fit
     */
    public static Correlation kendall(double[] x, double[] y, double level) {
        check(x, y, Samples.MAX_PAIRED_SIZE);
        int[] tiesX = Samples.tieSizes(Samples.sorted(x));
        int[] tiesY = Samples.tieSizes(Samples.sorted(y));
        long s = concordance(x, y);
        int n = x.length;
        double pairs = (double) n * (n - 1) / 2;
        double tau = s / Math.sqrt((pairs - Samples.tiedPairs(tiesX)) * (pairs - Samples.tiedPairs(tiesY)));
        tau = Math.max(-1, Math.min(1, tau));
        boolean untied = tiesX.length == n && tiesY.length == n;
        double p = untied && n <= MannKendall.MAX_EXACT_SIZE
                ? MannKendall.test(inOrder(x, y)).pTwoSided()
                : Math.min(1, 2 * StandardNormal.upperTail(Math.abs(s) / Math.sqrt(variance(n, tiesX, tiesY))));
        double width = n > 4 ? Math.sqrt(KENDALL_VARIANCE / (n - 4)) : Double.NaN;
        return new Correlation(tau, p, n, fisher(tau, width, level));
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

    private static Correlation linear(double[] x, double[] y, double level, boolean ofRanks) {
        int n = x.length;
        double r = product(x, y);
        double t = Math.abs(r) * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
        double p =
                Math.abs(r) >= 1 ? 0 : Math.min(1, 2 * TDistribution.of(n - 2).survivalProbability(t));
        double numerator = ofRanks ? 1 + r * r / 2 : 1;
        double width = n > MIN_SIZE ? Math.sqrt(numerator / (n - 3)) : Double.NaN;
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
        double z = StandardNormal.twoSidedQuantile(level);
        if (!Double.isFinite(width) || Math.abs(r) >= 1) {
            return Optional.empty();
        }
        double centre = 0.5 * Math.log((1 + r) / (1 - r));
        return Optional.of(new Interval(Math.tanh(centre - z * width), Math.tanh(centre + z * width), level));
    }

    private static double[] ranks(double[] values) {
        double[] sorted = Samples.sorted(values);
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int place = Arrays.binarySearch(sorted, values[i] + 0.0);
            int low = place;
            int high = place;
            while (low > 0 && sorted[low - 1] == sorted[place]) {
                low--;
            }
            while (high < sorted.length - 1 && sorted[high + 1] == sorted[place]) {
                high++;
            }
            ranks[i] = (low + high) / 2.0 + 1;
        }
        return ranks;
    }

    private static long concordance(double[] x, double[] y) {
        long s = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                s += (long) Math.signum(x[j] - x[i]) * (long) Math.signum(y[j] - y[i]);
            }
        }
        return s;
    }

    private static double variance(int n, int[] tiesX, int[] tiesY) {
        double m = (double) n * (n - 1);
        double plain = (m * (2.0 * n + 5) - Samples.tieTerm(tiesX) - Samples.tieTerm(tiesY)) / 18;
        double pairs = 2.0 * Samples.tiedPairs(tiesX) * Samples.tiedPairs(tiesY) / m;
        return plain + pairs + triples(tiesX) * triples(tiesY) / (9 * m * (n - 2));
    }

    private static double triples(int[] ties) {
        double sum = 0;
        for (int t : ties) {
            sum += (double) t * (t - 1) * (t - 2);
        }
        return sum;
    }

    private static double[] inOrder(double[] x, double[] y) {
        Integer[] order = new Integer[x.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(x[a], x[b]));
        return Arrays.stream(order).mapToDouble(i -> y[i]).toArray();
    }

    private static void check(double[] x, double[] y, int most) {
        Checks checks = Checks.of("correlation")
                .require(
                        x.length >= MIN_SIZE && x.length <= most,
                        "x",
                        x.length + " long",
                        "be " + MIN_SIZE + " to " + most + " long")
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
