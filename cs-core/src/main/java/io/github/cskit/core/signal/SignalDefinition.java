package io.github.cskit.core.signal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.DecimalDigits;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * What a signal means, in which unit, and between which bounds its values lie.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the signal
 * @param meaning what it measures, as a phrase
 * @param unit the unit, as a word
 * @param minInclusive the least possible value
 * @param maxInclusive the greatest possible value
 * @param step the smallest change that means something: a day, a ticket, 0.01 of a share
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SignalDefinition(
        @NotNull SignalId id,
        @NotNull @Text String meaning,
        @NotNull @Text String unit,
        @NotNull @DecimalDigits(before = 12, after = 9) BigDecimal minInclusive,
        @NotNull @DecimalDigits(before = 12, after = 9) BigDecimal maxInclusive,

        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalDigits(before = 12, after = 9)
        BigDecimal step) {

    /** Checks the parts. */
    public SignalDefinition {
        Checks checks = Checks.of("signal definition", id)
                .present("id", id)
                .name("meaning", meaning)
                .name("unit", unit)
                .decimal("minInclusive", minInclusive, 12, 9)
                .decimal("maxInclusive", maxInclusive, 12, 9)
                .decimal("step", step, 12, 9);
        checks.orThrow();
        checks.require(step.signum() > 0, "step", step, "be above 0");
        checks.require(
                        minInclusive.compareTo(maxInclusive) < 0,
                        "maxInclusive",
                        maxInclusive,
                        "be above minInclusive (" + minInclusive + ")")
                .orThrow();
    }

    /**
     * Creates a definition from decimal texts.
     *
     * @param id the signal
     * @param meaning what it measures, as a phrase
     * @param unit the unit, as a word
     * @param minInclusive the least possible value
     * @param maxInclusive the greatest possible value
     * @param step the smallest change that means something
     * @return the definition
     */
    public static SignalDefinition of(
            SignalId id, String meaning, String unit, String minInclusive, String maxInclusive, String step) {
        return new SignalDefinition(
                id, meaning, unit, new BigDecimal(minInclusive), new BigDecimal(maxInclusive), new BigDecimal(step));
    }
}
