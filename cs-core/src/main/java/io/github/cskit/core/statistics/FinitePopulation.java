package io.github.cskit.core.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * A whole whose size is known and of which some were asked, each at most once: 80 of 100 accounts tell more of the 100
 * than 80 of 100,000 of theirs. It is one number in JSON. It corrects for how many are left that nobody asked, not for who did not answer.
 *
 * <p>Source: W. G. Cochran, "Sampling Techniques", third edition (1977), section 3.2: the variance of a share shrinks by
 * (N − n) ÷ (N − 1).
 *
 * <p>Immutable and thread-safe.
 *
 * @param size how many there are in all, N, at least 1
 */
public record FinitePopulation(
        @NotNull @Min(1) @Max(NetShare.MAX_COUNT) Long size) {

    /** Checks the size. */
    public FinitePopulation {
        Checks.of("finite population")
                .number("size", size, 1, NetShare.MAX_COUNT)
                .orThrow();
    }

    /**
     * Creates a population.
     *
     * @param size how many there are in all, at least 1
     * @return the population
     */
    @JsonCreator
    public static FinitePopulation of(long size) {
        return new FinitePopulation(size);
    }

    @Override
    @JsonValue
    public Long size() {
        return size;
    }

    /**
     * Returns how many answers of an unlimited whole are worth as much as some of this one: n × (N − 1) ÷ (N − n). 80 of
     * 100 are worth 396, and all of them infinitely many.
     *
     * @param sampled how many answered, n, from 1 to the size
     * @return the effective size, at least {@code sampled}
     * @throws io.github.cskit.core.validation.InvalidValueException if more answered than there are
     */
    public double effectiveSize(long sampled) {
        Checks.of("finite population")
                .require(
                        sampled >= 1 && sampled <= size,
                        "sampled",
                        sampled,
                        "be from 1 to " + size + ", as many as there are")
                .orThrow();
        return sampled == size ? Double.POSITIVE_INFINITY : (double) sampled * (size - 1) / (size - sampled);
    }
}
