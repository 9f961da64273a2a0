package io.github.cskit.core.statistics;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The share in favour minus the share against, of one whole in which some are neither: the form of a net promoter
 * score. It is not the difference of two independent shares, since one who is in favour cannot be against.
 *
 * <p>Immutable and thread-safe.
 *
 * @param favourable how many are in favour, 0 or more
 * @param neutral how many are neither, 0 or more
 * @param unfavourable how many are against, 0 or more; at least one of the three is not 0
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NetShare(
        @NotNull @Min(0) @Max(NetShare.MAX_COUNT) Long favourable,
        @NotNull @Min(0) @Max(NetShare.MAX_COUNT) Long neutral,
        @NotNull @Min(0) @Max(NetShare.MAX_COUNT) Long unfavourable) {

    /** The largest count that each part may have, inclusive: far beyond any survey, and safe to add up. */
    public static final long MAX_COUNT = 1_000_000_000_000_000L;

    /** Checks that each count is in range and that the whole is not empty. */
    public NetShare {
        Checks checks = Checks.of("net share")
                .number("favourable", favourable, 0, MAX_COUNT)
                .number("neutral", neutral, 0, MAX_COUNT)
                .number("unfavourable", unfavourable, 0, MAX_COUNT);
        checks.orThrow();
        checks.require(favourable + neutral + unfavourable > 0, "", "0 in all", "hold at least one answer")
                .orThrow();
    }

    /**
     * Creates a net share.
     *
     * @param favourable how many are in favour
     * @param neutral how many are neither
     * @param unfavourable how many are against
     * @return the net share
     * @throws io.github.cskit.core.validation.InvalidValueException if a count is negative or above {@link #MAX_COUNT}, or all are 0
     */
    public static NetShare of(long favourable, long neutral, long unfavourable) {
        return new NetShare(favourable, neutral, unfavourable);
    }

    /**
     * Returns the size of the whole.
     *
     * @return the sum of the three counts, at least 1
     */
    public long total() {
        return favourable + neutral + unfavourable;
    }

    /**
     * Returns the observed difference.
     *
     * @return share in favour − share against, from −1 to 1
     */
    public double difference() {
        return (double) (favourable - unfavourable) / total();
    }

    /**
     * Returns the standard error of the difference in a multinomial sample: √((p + q − (p − q)²) ÷ n). It is 0 where
     * all gave the same answer, which is why {@link #adjustedWald} exists.
     *
     * @return the standard error, as a share
     */
    public double standardError() {
        double n = (double) total();
        return standardError(favourable / n, unfavourable / n, n);
    }

    /**
     * Returns the adjusted-Wald interval of the true difference: ¾ is added to those in favour and to those against,
     * and 3 to the whole, then the Wald interval is taken with the exact normal quantile and clamped to ±1. 5 of 5 in
     * favour gives 0.175…1 at 95 %. After a single answer the interval may end short of the observed ±1, since the
     * added answers pull it towards 0.
     *
     * <p>Source: D. G. Bonett and R. M. Price, "Adjusted Wald confidence interval for a difference of binomial proportions
     * based on paired data", J. Educ. Behav. Stat. 37 (2012), in the form that MeasuringU gives for the net promoter
     * score (n + 3, promoters + ¾, detractors + ¾).
     *
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval, as shares from −1 to 1
     * @throws io.github.cskit.core.validation.InvalidValueException if the level is not between 0 and 1
     */
    public Interval adjustedWald(double level) {
        double n = total() + 3.0;
        double p = (favourable + 0.75) / n;
        double q = (unfavourable + 0.75) / n;
        double half = StandardNormal.twoSidedQuantile(level) * standardError(p, q, n);
        double centre = (favourable - unfavourable) / n;
        return new Interval(Math.max(-1, centre - half), Math.min(1, centre + half), level);
    }

    private static double standardError(double p, double q, double n) {
        double net = p - q;
        return Math.sqrt(Math.max(0, p + q - net * net) / n);
    }
}
