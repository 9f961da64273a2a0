package io.github.cskit.reporting.approval;

import io.github.cskit.core.validation.Checks;
import java.time.Duration;

/**
 * For how long an approval holds, and whether one may approve one's own words.
 *
 * <p>Immutable and thread-safe.
 *
 * @param validFor how long after the approval a draft may be released; the end is exclusive
 * @param selfApproval whether the author of a draft may approve it
 */
public record ApprovalPolicy(Duration validFor, boolean selfApproval) {

    /** Checks that the time is positive. */
    public ApprovalPolicy {
        Checks.of("approval policy")
                .require(
                        validFor != null && !validFor.isNegative() && !validFor.isZero(),
                        "validFor",
                        validFor,
                        "be a positive duration")
                .orThrow();
    }

    /**
     * Returns the standard policy: three days, and nobody approves their own words.
     *
     * @return the policy
     */
    public static ApprovalPolicy standard() {
        return new ApprovalPolicy(Duration.ofDays(3), false);
    }
}
