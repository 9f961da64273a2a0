package io.github.cskit.core.money;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.DecimalDigits;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One row of the host's table of revenue tiers. It is not a segment, which the host assigns by hand.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what the tier is called, for example {@code mid-market}
 * @param above the ARR, in the reporting currency, from which the tier starts
 * @param aboveInclusive whether an ARR of exactly {@code above} belongs to the tier
 * @param plans the plans whose customers are in this tier whatever their ARR; usually empty
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ArrTier(
        @NotNull @Text String name,

        @NotNull @DecimalMin("0") @DecimalDigits(before = 15, after = Money.MAX_SCALE)
        BigDecimal above,

        @NotNull Boolean aboveInclusive,
        List<@NotNull @Text String> plans) {

    /** Checks the parts and copies the list. */
    public ArrTier {
        plans = Absent.orEmptyList(plans);
        Checks.of("ARR tier", name)
                .name("name", name)
                .decimal("above", above, 15, Money.MAX_SCALE)
                .require(above == null || above.signum() >= 0, "above", above, "not be negative")
                .present("aboveInclusive", aboveInclusive)
                .names("plans", plans)
                .orThrow();
    }

    /**
     * Creates a tier that follows from ARR alone.
     *
     * @param name what the tier is called
     * @param above the ARR from which it starts
     * @param aboveInclusive whether an ARR of exactly {@code above} belongs to it
     * @return the tier, without plans
     */
    public static ArrTier of(String name, BigDecimal above, boolean aboveInclusive) {
        return new ArrTier(name, above, aboveInclusive, List.of());
    }

    /**
     * Creates a tier that follows from the plan alone.
     *
     * @param name what the tier is called
     * @param plans the plans whose customers are in it; at least one, or it would hold everybody
     * @return the tier
     */
    public static ArrTier ofPlans(String name, List<String> plans) {
        Checks.of("ARR tier", name)
                .require(!plans.isEmpty(), "plans", "empty", "name at least one plan")
                .orThrow();
        return new ArrTier(name, BigDecimal.ZERO, true, plans);
    }

    boolean holds(BigDecimal arr, Optional<String> plan) {
        if (!plans.isEmpty()) {
            return plan.isPresent() && plans.contains(plan.get());
        }
        int order = arr.compareTo(above);
        return order > 0 || (aboveInclusive && order == 0);
    }
}
