package io.github.cskit.reporting.weekly;

import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.ActionPolicy;
import io.github.cskit.reporting.escalation.EscalationNumbers;
import io.github.cskit.reporting.insight.InsightPolicy;
import io.github.cskit.scoring.trend.TrendPolicy;
import io.github.cskit.triage.theme.ThemePolicy;
import java.math.BigDecimal;

/**
 * The numbers of a weekly review.
 *
 * <p>Immutable and thread-safe.
 *
 * @param trend the rule of trends; its window is the number of weekly readings
 * @param actions how actions are chosen and fall due
 * @param insights the numbers of the insight rules; their {@code lookbackDays} also say how far back
 *     tickets are triaged at least
 * @param packets recipients, deadlines and required parts of what is handed to other desks
 * @param escalations the numbers of the rules by which it is due
 * @param themes the numbers of finding themes
 * @param themeDays over how many days themes and categories are counted
 * @param topThemes how many themes are listed at most
 * @param falseMovements the share of themes said to rise or fall that may be chance, inclusive, 0 to 1
 * @param npsDays the age up to which a recommendation answer counts; of each person the latest
 * @param csatDays the age up to which a satisfaction answer counts
 * @param mostReasons how many reasons of one kind an account's entry shows at most
 * @param leastReasonPoints the least points for which a reason is shown, inclusive
 * @param mostTickets how many open tickets an account's entry shows at most
 */
public record WeeklyReviewPolicy(
        TrendPolicy trend,
        ActionPolicy actions,
        InsightPolicy insights,
        EscalationPolicy packets,
        EscalationNumbers escalations,
        ThemePolicy themes,
        int themeDays,
        int topThemes,
        double falseMovements,
        int npsDays,
        int csatDays,
        int mostReasons,
        BigDecimal leastReasonPoints,
        int mostTickets) {

    private static final int MAX_DAYS = 3660;

    /** A quarter's tickets of one product are few and near each other; whoever acts wants wishes, not areas. */
    private static final double FINE = 2.5;

    /** Checks the ranges. */
    public WeeklyReviewPolicy {
        Checks.of("weekly review policy")
                .present("trend", trend)
                .present("actions", actions)
                .present("insights", insights)
                .present("packets", packets)
                .present("escalations", escalations)
                .present("themes", themes)
                .number("themeDays", themeDays, 1, MAX_DAYS)
                .number("topThemes", topThemes, 1, 1000)
                .number("falseMovements", falseMovements, 0, 1)
                .number("npsDays", npsDays, 1, MAX_DAYS)
                .number("csatDays", csatDays, 1, MAX_DAYS)
                .number("mostReasons", mostReasons, 0, 100)
                .present("leastReasonPoints", leastReasonPoints)
                .number("mostTickets", mostTickets, 0, 1000)
                .orThrow();
    }

    /**
     * Returns the standard numbers: the standard trend, action, insight and escalation policies, themes with a resolution of
     * 2.5, the top 5 of 28 days with false movements held to 0.10, NPS over 180 and CSAT over 90 days as in the health signals, 3 reasons of 1.00 points or more, 3 tickets.
     *
     * @param currencyCode the ISO 4217 code of the reporting currency
     * @return the policy
     */
    public static WeeklyReviewPolicy standard(String currencyCode) {
        return new WeeklyReviewPolicy(
                TrendPolicy.standard(),
                ActionPolicy.standard(),
                InsightPolicy.standard(),
                EscalationPolicy.standard(),
                EscalationNumbers.standard(currencyCode),
                ThemePolicy.standard().withResolution(FINE),
                28,
                5,
                0.10,
                180,
                90,
                3,
                BigDecimal.ONE,
                3);
    }
}
