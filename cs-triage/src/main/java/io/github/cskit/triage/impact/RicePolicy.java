package io.github.cskit.triage.impact;

import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.util.List;

/**
 * How reach, impact and confidence are suggested from customer data. The scales are those of RICE; the bounds are the
 * house's own defaults, for a host to replace.
 *
 * <p>Immutable and thread-safe.
 *
 * @param impactFrom the percent of all known revenue from which on the impact is 3, 2, 1 and 0.5, inclusive, falling; below
 *     the last it is 0.25
 * @param highFrom from how many customers on, all of known revenue, the confidence is 100 %, inclusive
 * @param mediumFrom from how many customers on it is 80 %, inclusive; below it is 50 %
 */
public record RicePolicy(List<BigDecimal> impactFrom, int highFrom, int mediumFrom) {

    private static final int BOUNDS = 4;

    /** Checks that the bounds fall. */
    public RicePolicy {
        impactFrom = Absent.orEmptyList(impactFrom);
        Checks checks = Checks.of("RICE policy")
                .elements("impactFrom", impactFrom)
                .require(impactFrom.size() == BOUNDS, "impactFrom", impactFrom.size() + " bounds", "be 4 bounds")
                .number("mediumFrom", mediumFrom, 1, 1_000_000)
                .number("highFrom", highFrom, mediumFrom, 1_000_000);
        checks.orThrow();
        for (int i = 1; i < BOUNDS; i++) {
            checks.require(
                    impactFrom.get(i).compareTo(impactFrom.get(i - 1)) < 0,
                    "impactFrom[" + i + "]",
                    impactFrom.get(i),
                    "be less than the one before");
        }
        checks.orThrow();
    }

    /**
     * Returns the standard policy: impact 3 from 10 % of the known revenue on, 2 from 5 %, 1 from 1 %, 0.5 from 0.1 %;
     * one step more where it is urgent; confidence 100 % from 10 customers of known revenue on, 80 % from 3, else 50 %.
     *
     * @return the policy
     */
    public static RicePolicy standard() {
        return new RicePolicy(
                List.of(new BigDecimal("10"), new BigDecimal("5"), new BigDecimal("1"), new BigDecimal("0.1")), 10, 3);
    }
}
