package io.github.cskit.reporting.insight;

import java.util.List;

/**
 * The standard insight rules.
 *
 * <p>Immutable and thread-safe.
 */
public final class InsightRules {

    private static final List<InsightRule> STANDARD = List.of(
            new ReleaseTroubleRule(),
            new LeavingSignalRule(),
            new ChampionLeftRule(),
            new RenewalAtRiskRule(),
            new SilenceRule(),
            new RecoveryRule());

    private InsightRules() {}

    /**
     * Returns the rules of this library, in the order in which a review lists what they find.
     *
     * @return the rules
     */
    public static List<InsightRule> standard() {
        return STANDARD;
    }
}
