package io.github.cskit.core.statistics;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A count of successes among a count of trials. It is not a bare share: 7 of 10 and 700 of 1,000 are different values,
 * because they are known with different certainty. Without a trial there is no proportion.
 *
 * <p>Immutable and thread-safe.
 *
 * @param successes how many trials succeeded, from 0 to {@code trials}
 * @param trials how many trials there were, at least 1
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Proportion(
        @NotNull @Min(0) Long successes, @NotNull @Min(1) Long trials) {

    /** Checks that there is a trial and that successes are among the trials. */
    public Proportion {
        Checks checks = Checks.of("proportion").present("successes", successes).present("trials", trials);
        checks.orThrow();
        checks.require(trials >= 1, "trials", trials, "be at least 1")
                .require(successes >= 0, "successes", successes, "not be negative")
                .require(successes <= trials, "successes", successes, "be at most trials (" + trials + ")")
                .orThrow();
    }

    /**
     * Creates a proportion.
     *
     * @param successes how many trials succeeded, from 0 to {@code trials}
     * @param trials how many trials there were, at least 1
     * @return the proportion
     * @throws io.github.cskit.core.validation.InvalidValueException if there is no trial, or the successes are not among the trials
     */
    public static Proportion of(long successes, long trials) {
        return new Proportion(successes, trials);
    }

    /**
     * Returns the observed share.
     *
     * @return successes ÷ trials, from 0 to 1
     */
    public double share() {
        return successes.doubleValue() / trials;
    }

    /**
     * Returns the Wilson score interval of the true share, without continuity correction. It never leaves 0…1, and it
     * keeps a width where all or no trials succeeded: 0 of 12 gives 0…0.242 at 95 %.
     *
     * <p>Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
     *
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval, as shares from 0 to 1
     * @throws io.github.cskit.core.validation.InvalidValueException if the level is not between 0 and 1
     */
    public Interval wilson(double level) {
        return wilson(level, trials);
    }

    /**
     * Returns the Wilson interval where the trials tell as much as another number of independent ones: fewer where they
     * are weighted, more where they are a good part of a known whole.
     *
     * @param level the confidence level, more than 0 and less than 1
     * @param effectiveSize how many independent trials they are worth, more than 0; infinite where the whole was tried,
     *     which leaves no uncertainty
     * @return the interval, as shares from 0 to 1
     * @throws io.github.cskit.core.validation.InvalidValueException if the level is not between 0 and 1, or the size is not above 0
     */
    public Interval wilson(double level, double effectiveSize) {
        return wilson(share(), effectiveSize, level);
    }

    /**
     * Returns the Wilson interval of a share that is weighted, and so is no count.
     *
     * @param share the share, from 0 to 1
     * @param effectiveSize how many independent trials it is worth, more than 0; may be infinite
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval, as shares from 0 to 1
     * @throws io.github.cskit.core.validation.InvalidValueException if the share, the size or the level are not such
     */
    public static Interval wilson(double share, double effectiveSize, double level) {
        double z = StandardNormal.twoSidedQuantile(level);
        Checks.of("proportion")
                .number("share", share, 0, 1)
                .require(effectiveSize > 0, "effectiveSize", effectiveSize, "be more than 0")
                .orThrow();
        double n = effectiveSize;
        if (n == Double.POSITIVE_INFINITY) {
            return new Interval(share, share, level);
        }
        double shrink = 1 + z * z / n;
        double centre = (share + z * z / (2 * n)) / shrink;
        double half = z / shrink * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
        // at the ends one bound is the end itself; computed, it would be off by the last bit
        double low = share == 0 ? 0 : Math.max(0, centre - half);
        double high = share == 1 ? 1 : Math.min(1, centre + half);
        return new Interval(low, high, level);
    }

    /**
     * Returns Newcombe's hybrid score interval of how much this true share differs from an earlier one of other trials.
     * It is made of both Wilson intervals, never leaves −1…1, and keeps a width where all or no trials succeeded: 48 of
     * 80 after 56 of 70 gives −0.3339…−0.0524 at 95 %.
     *
     * <p>Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of
     * eleven methods", Statistics in Medicine 17 (1998), method 10.
     *
     * @param before the earlier proportion
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval of this − before, as shares from −1 to 1
     */
    public Interval changeFrom(Proportion before, double level) {
        return changeFrom(before, before.trials, trials, level);
    }

    /**
     * Returns that interval where both tell as much as another number of independent trials.
     *
     * @param before the earlier proportion
     * @param effectiveBefore how many independent trials the earlier ones are worth, more than 0; may be infinite
     * @param effectiveNow how many these are worth, more than 0; may be infinite
     * @param level the confidence level, more than 0 and less than 1
     * @return the interval of this − before, as shares from −1 to 1
     */
    public Interval changeFrom(Proportion before, double effectiveBefore, double effectiveNow, double level) {
        Interval then = before.wilson(level, effectiveBefore);
        Interval now = wilson(level, effectiveNow);
        double p = share();
        double q = before.share();
        double down = Math.hypot(p - now.low(), then.high() - q);
        double up = Math.hypot(now.high() - p, q - then.low());
        return new Interval(Math.max(-1, p - q - down), Math.min(1, p - q + up), level);
    }
}
