package io.github.cskit.scoring.risk;

import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The thresholds of the risk indicators and churn signals, and what each indicator asks for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param usageDrop the relative fall of usage, as the signal {@code usage.change-28} has it, beyond which it is an indicator, exclusive: 0.30 for 30 %
 * @param usageReduced the relative fall of usage beyond which it is a churn signal, exclusive: 0.50 for 50 %
 * @param silentDays the whole days without a sign-in beyond which nobody signed in, exclusive
 * @param spikeTickets how many tickets are a spike, inclusive
 * @param spikeDays within how many days
 * @param npsAnswer the answer up to which a recommendation is negative, inclusive
 * @param recentDays how many days an event or an answer counts
 * @param actions what each indicator asks for
 */
public record RiskPolicy(
        double usageDrop,
        double usageReduced,
        int silentDays,
        int spikeTickets,
        int spikeDays,
        int npsAnswer,
        int recentDays,
        Map<RiskIndicatorKind, RiskAction> actions) {

    private static final int MOST_DAYS = 3660;

    /** Checks the ranges; every indicator has its action. */
    public RiskPolicy {
        Checks checks = Checks.of("risk policy")
                .number("usageDrop", usageDrop, 0, 1)
                .number("usageReduced", usageReduced, 0, 1)
                .number("silentDays", silentDays, 0, MOST_DAYS)
                .number("spikeTickets", spikeTickets, 1, 1_000_000)
                .number("spikeDays", spikeDays, 1, MOST_DAYS)
                .number("npsAnswer", npsAnswer, 0, 10)
                .number("recentDays", recentDays, 1, MOST_DAYS)
                .present("actions", actions);
        checks.orThrow();
        Map<RiskIndicatorKind, RiskAction> copy = new EnumMap<>(RiskIndicatorKind.class);
        copy.putAll(actions);
        for (RiskIndicatorKind kind : RiskIndicatorKind.values()) {
            checks.present("actions[" + kind.wireName() + "]", copy.get(kind));
        }
        checks.orThrow();
        actions = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the standard policy: usage of the last 28 days more than 30 % below that
     * of the 28 days before → outreach; no sign-in for more than 14 days
     * → alert; 5 tickets or more in 7 days → escalate; an NPS answer of 6 or less → executive call; champion left →
     * account review; competitor → value reinforcement; declining score → outreach. Usage down by more than 50 % is a
     * churn signal. Events and answers count for 90 days.
     *
     * @return the policy
     */
    public static RiskPolicy standard() {
        Map<RiskIndicatorKind, RiskAction> actions = new EnumMap<>(RiskIndicatorKind.class);
        actions.put(RiskIndicatorKind.USAGE_DROP, RiskAction.OUTREACH);
        actions.put(RiskIndicatorKind.NO_SIGN_IN, RiskAction.ALERT);
        actions.put(RiskIndicatorKind.TICKET_SPIKE, RiskAction.ESCALATE);
        actions.put(RiskIndicatorKind.NEGATIVE_NPS, RiskAction.EXECUTIVE_CALL);
        actions.put(RiskIndicatorKind.CHAMPION_LEFT, RiskAction.ACCOUNT_REVIEW);
        actions.put(RiskIndicatorKind.COMPETITOR_MENTIONED, RiskAction.VALUE_REINFORCEMENT);
        actions.put(RiskIndicatorKind.DECLINING_SCORE, RiskAction.OUTREACH);
        return new RiskPolicy(0.30, 0.50, 14, 5, 7, 6, 90, actions);
    }

    /**
     * Returns what an indicator asks for.
     *
     * @param kind the indicator
     * @return the action
     */
    public RiskAction action(RiskIndicatorKind kind) {
        RiskAction action = actions.get(kind);
        if (action == null) {
            throw new IllegalStateException("The risk policy lost (" + kind.wireName() + ").");
        }
        return action;
    }
}
