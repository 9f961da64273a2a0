package io.github.cskit.core.money;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The host's table of revenue tiers, asked from the top: the first tier that holds a customer is its tier.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tiers the tiers, highest first; the last one must start at 0 inclusive, so that every ARR has a tier
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ArrTierPolicy(@NotNull List<@NotNull ArrTier> tiers) {

    /** Checks that the table is total and copies it. */
    public ArrTierPolicy {
        Checks checks = Checks.of("ARR tiers").elements("tiers", tiers);
        checks.orThrow();
        tiers = List.copyOf(tiers);
        boolean total = !tiers.isEmpty() && isFloor(tiers.get(tiers.size() - 1));
        checks.require(total, "tiers", "without a floor", "end with a tier that starts at 0 inclusive");
        checks.orThrow();
    }

    /**
     * Returns the table of the standard coverage model: self-serve by plan, enterprise above 100,000 exclusive,
     * mid-market from 25,000 inclusive, SMB below.
     *
     * @return the standard table
     */
    public static ArrTierPolicy standard() {
        return new ArrTierPolicy(List.of(
                ArrTier.ofPlans("self-serve", List.of("self-serve")),
                ArrTier.of("enterprise", new BigDecimal(100_000), false),
                ArrTier.of("mid-market", new BigDecimal(25_000), true),
                ArrTier.of("smb", BigDecimal.ZERO, true)));
    }

    /**
     * Finds the tier of a customer.
     *
     * @param arr annual recurring revenue in the reporting currency, 0 or more
     * @param plan the customer's plan, if known
     * @return the first tier that holds it
     * @throws io.github.cskit.core.validation.InvalidValueException if the ARR is negative
     */
    public ArrTier tierOf(BigDecimal arr, Optional<String> plan) {
        Checks.of("ARR")
                .require(arr.signum() >= 0, "arr", arr, "not be negative")
                .orThrow();
        return tiers.stream().filter(t -> t.holds(arr, plan)).findFirst().orElseThrow();
    }

    private static boolean isFloor(ArrTier tier) {
        return tier.above().signum() == 0
                && tier.aboveInclusive()
                && tier.plans().isEmpty();
    }
}
