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
        double z = StandardNormal.twoSidedQuantile(level);
        double n = trials;
        double p = share();
        double shrink = 1 + z * z / n;
        double centre = (p + z * z / (2 * n)) / shrink;
        double half = z / shrink * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        // at the ends one bound is the end itself; computed, it would be off by the last bit
        double low = successes == 0 ? 0 : Math.max(0, centre - half);
        double high = successes.equals(trials) ? 1 : Math.min(1, centre + half);
        return new Interval(low, high, level);
    }
}
