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

    private static final double ROUNDING = 1e-9;

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
        return Math.sqrt(variance(favourable / n, unfavourable / n, n));
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
        return adjustedWald(level, (double) total());
    }

    /**
     * Returns the adjusted-Wald interval where the answers tell as much as another number of independent ones: fewer
     * where they are weighted, more where they are a good part of a known whole. The added answers stay ¾, ¾ and 3.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @param effectiveSize how many independent answers they are worth, more than 0; infinite where everybody answered,
     *     which leaves no uncertainty
     * @return the interval, as shares from −1 to 1
     * @throws io.github.cskit.core.validation.InvalidValueException if the level is not between 0 and 1, or the size is not above 0
     */
    public Interval adjustedWald(double level, double effectiveSize) {
        return adjusted(effectiveSize).interval(level);
    }

    /**
     * Returns the adjusted-Wald interval of a difference of shares that are weighted, and so are no counts.
     *
     * @param favourable the share in favour, from 0 to 1
     * @param unfavourable the share against, from 0 to 1 − {@code favourable}
     * @param effectiveSize how many independent answers they are worth, more than 0; may be infinite
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval, as shares from −1 to 1
     * @throws io.github.cskit.core.validation.InvalidValueException if the shares, the size or the level are not such
     */
    public static Interval adjustedWald(double favourable, double unfavourable, double effectiveSize, double level) {
        Checks.of("net share")
                .number("favourable", favourable, 0, 1)
                .number("unfavourable", unfavourable, 0, 1)
                .require(
                        favourable + unfavourable <= 1 + ROUNDING,
                        "unfavourable",
                        unfavourable,
                        "leave the sum at most 1")
                .orThrow();
        return effectiveSize == Double.POSITIVE_INFINITY
                ? new AdjustedNet(favourable - unfavourable, 0).interval(level)
                : AdjustedNet.of(favourable * effectiveSize, unfavourable * effectiveSize, effectiveSize)
                        .interval(level);
    }

    /**
     * Returns the adjusted-Wald interval of how much this net share truly differs from an earlier one of other people: the
     * centres and variances of both, each with ¾, ¾ and 3 added. 42/30/28 after 50/30/20 gives −0.3743…0.0636 at 95 %:
     * the observed fall of 0.16 may be chance. Where mostly the same people answered twice, it is too wide.
     *
     * @param before the earlier net share
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval of this − before, as shares from −2 to 2
     */
    public Interval changeFrom(NetShare before, double level) {
        return changeFrom(before, (double) before.total(), (double) total(), level);
    }

    /**
     * Returns that interval where both tell as much as another number of independent answers.
     *
     * @param before the earlier net share
     * @param effectiveBefore how many independent answers the earlier ones are worth, more than 0; may be infinite
     * @param effectiveNow how many these are worth, more than 0; may be infinite
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval of this − before, as shares from −2 to 2
     */
    public Interval changeFrom(NetShare before, double effectiveBefore, double effectiveNow, double level) {
        AdjustedNet then = before.adjusted(effectiveBefore);
        AdjustedNet now = adjusted(effectiveNow);
        double half = StandardNormal.twoSidedQuantile(level) * Math.sqrt(then.variance() + now.variance());
        double centre = now.centre() - then.centre();
        return new Interval(Math.max(-2, centre - half), Math.min(2, centre + half), level);
    }

    private AdjustedNet adjusted(double effectiveSize) {
        double worth = effectiveSize / total();
        return effectiveSize == Double.POSITIVE_INFINITY
                ? new AdjustedNet(difference(), 0)
                : AdjustedNet.of(favourable * worth, unfavourable * worth, effectiveSize);
    }

    private static double variance(double p, double q, double n) {
        double net = p - q;
        return Math.max(0, p + q - net * net) / n;
    }

    /** A net share with ¾, ¾ and 3 added: its centre and its variance. Immutable and thread-safe. */
    private record AdjustedNet(double centre, double variance) {

        private static final double EACH = 0.75;
        private static final double WHOLE = 3;

        static AdjustedNet of(double favourable, double unfavourable, double size) {
            Checks.of("net share")
                    .require(size > 0, "effectiveSize", size, "be more than 0")
                    .orThrow();
            double n = size + WHOLE;
            double variance = NetShare.variance((favourable + EACH) / n, (unfavourable + EACH) / n, n);
            return new AdjustedNet((favourable - unfavourable) / n, variance);
        }

        Interval interval(double level) {
            double half = StandardNormal.twoSidedQuantile(level) * Math.sqrt(variance);
            return new Interval(Math.max(-1, centre - half), Math.min(1, centre + half), level);
        }
    }
}
