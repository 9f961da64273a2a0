package io.github.cskit.scoring.satisfaction.usage;

import io.github.cskit.core.validation.Checks;

/**
 * The numbers by which usage is set beside satisfaction.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level the level of the intervals, more than 0 and less than 1
 * @param falseDiscoveryRate the share of findings that may be false; a finding has a q of at most this, inclusive
 * @param minAnswers the fewest answers of which anything is said, inclusive
 * @param minAccounts the fewest accounts of which anything is said, inclusive, where accounts are known
 * @param minVaried in how many accounts (or answers, where accounts are not known) a column must differ from its most common
 *     value, inclusive: a feature that three accounts use tells of these three
 * @param power the power at which the least association that would be found is stated, at least 0.5 and less than 1
 */
public record CorrelationPolicy(
        double level, double falseDiscoveryRate, int minAnswers, int minAccounts, int minVaried, double power) {

    private static final CorrelationPolicy STANDARD = new CorrelationPolicy(0.95, 0.05, 30, 20, 10, 0.8);
    private static final int FEWEST = 4;

    /** Checks the ranges. */
    public CorrelationPolicy {
        Checks checks = Checks.of("correlation policy");
        share(checks, "level", level);
        share(checks, "falseDiscoveryRate", falseDiscoveryRate);
        checks.require(power >= 0.5 && power < 1, "power", power, "be at least 0.5 and less than 1")
                .number("minAnswers", minAnswers, FEWEST, Integer.MAX_VALUE)
                .number("minAccounts", minAccounts, FEWEST, Integer.MAX_VALUE)
                .number("minVaried", minVaried, 1, Integer.MAX_VALUE)
                .orThrow();
    }

    /**
     * Returns the standard policy: intervals at 95 %, one finding of twenty may be false, at least 30 answers of 20 accounts
     * of which 10 differ, and power of 80 %.
     *
     * @return the policy
     */
    public static CorrelationPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns the policy with another false discovery rate.
     *
     * @param changed the rate, more than 0 and less than 1
     * @return the changed policy
     */
    public CorrelationPolicy withFalseDiscoveryRate(double changed) {
        return new CorrelationPolicy(level, changed, minAnswers, minAccounts, minVaried, power);
    }

    private static void share(Checks checks, String name, double value) {
        checks.require(value > 0 && value < 1, name, value, "be more than 0 and less than 1");
    }
}
