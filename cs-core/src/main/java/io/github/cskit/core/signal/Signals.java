package io.github.cskit.core.signal;

import java.util.List;

/**
 * The signals that the standard models know, with their meanings, units and ranges. Hosts may define others.
 *
 * <p>Immutable and thread-safe.
 */
public final class Signals {

    /** Days of the last 28 with at least one sign-in by anyone. */
    public static final SignalId USAGE_ACTIVE_DAYS_28 = SignalId.of("usage.active-days-28");

    /** Distinct active users divided by seats. */
    public static final SignalId USAGE_ACTIVE_SEAT_SHARE = SignalId.of("usage.active-seat-share");

    /** Sign-ins a week per active seat, last 28 days. */
    public static final SignalId USAGE_LOGINS_PER_WEEK = SignalId.of("usage.logins-per-week");

    /** Active user-days of the last 28 days against the 28 before, as a relative change. */
    public static final SignalId USAGE_CHANGE_28 = SignalId.of("usage.change-28");

    /** Median session duration. */
    public static final SignalId USAGE_SESSION_MINUTES = SignalId.of("usage.session-minutes");

    /** Failed divided by all requests. */
    public static final SignalId USAGE_ERROR_RATE = SignalId.of("usage.error-rate");

    /** Entitled features used in the last 28 days divided by entitled features. */
    public static final SignalId ADOPTION_FEATURE_SHARE = SignalId.of("adoption.feature-share");

    /** Tickets opened in the last 28 days. */
    public static final SignalId SUPPORT_TICKETS_28 = SignalId.of("support.tickets-28");

    /** Share of the tickets of the last 28 days that are not negative. */
    public static final SignalId SUPPORT_TICKET_SENTIMENT = SignalId.of("support.ticket-sentiment");

    /** Mean of the 0-10 recommendation answers of the last 180 days, the latest of each person. */
    public static final SignalId SENTIMENT_NPS_ANSWER = SignalId.of("sentiment.nps-answer");

    /** Mean CSAT of the last 90 days, brought from its declared scale to 0-10. */
    public static final SignalId SENTIMENT_CSAT = SignalId.of("sentiment.csat");

    /** Mean of the recommendation answer and CSAT, of those measured. */
    public static final SignalId SENTIMENT_ANSWER = SignalId.of("sentiment.answer");

    /** Two-way contacts in the last 28 days. */
    public static final SignalId ENGAGEMENT_TOUCHPOINTS_28 = SignalId.of("engagement.touchpoints-28");

    /** Engagement as the host judges it: 0 low, 1 medium, 2 high. */
    public static final SignalId ENGAGEMENT_LEVEL = SignalId.of("engagement.level");

    /** Seats now against 90 days ago, as a relative change. */
    public static final SignalId GROWTH_SEAT_CHANGE_90 = SignalId.of("growth.seat-change-90");

    /** ARR now against 365 days ago, as a relative change. */
    public static final SignalId GROWTH_ARR_CHANGE_365 = SignalId.of("growth.arr-change-365");

    /** Milestones done divided by those due so far. */
    public static final SignalId ONBOARDING_MILESTONES_SHARE = SignalId.of("onboarding.milestones-share");

    /** 1 if the activation rule is met, else 0. */
    public static final SignalId ONBOARDING_ACTIVATED = SignalId.of("onboarding.activated");

    /** Seats of the contract: what counts may be judged against. No standard model judges it by itself. */
    public static final SignalId ACCOUNT_SEATS = SignalId.of("account.seats");

    /** Whole days since the start of the contract: what the usage of young customers is judged against. */
    public static final SignalId ACCOUNT_DAYS_SINCE_START = SignalId.of("account.days-since-start");

    private static final List<SignalDefinition> STANDARD = List.of(
            SignalDefinition.of(
                    USAGE_ACTIVE_DAYS_28,
                    "days of the last 28 with at least one sign-in by anyone",
                    "days",
                    "0",
                    "28",
                    "1"),
            SignalDefinition.of(
                    USAGE_ACTIVE_SEAT_SHARE, "distinct active users divided by seats", "share", "0", "1", "0.01"),
            SignalDefinition.of(
                    USAGE_LOGINS_PER_WEEK,
                    "sign-ins a week per active seat, last 28 days",
                    "sign-ins",
                    "0",
                    "1000000",
                    "0.1"),
            SignalDefinition.of(
                    USAGE_CHANGE_28,
                    "active user-days of the last 28 days against the 28 before, as a relative change",
                    "relative change",
                    "-1",
                    "1000000",
                    "0.01"),
            SignalDefinition.of(USAGE_SESSION_MINUTES, "median session duration", "minutes", "0", "1000000", "1"),
            SignalDefinition.of(USAGE_ERROR_RATE, "failed divided by all requests", "share", "0", "1", "0.01"),
            SignalDefinition.of(
                    ADOPTION_FEATURE_SHARE,
                    "entitled features used in the last 28 days divided by entitled features",
                    "share",
                    "0",
                    "1",
                    "0.01"),
            SignalDefinition.of(
                    SUPPORT_TICKETS_28, "tickets opened in the last 28 days", "tickets", "0", "10000000", "1"),
            SignalDefinition.of(
                    SUPPORT_TICKET_SENTIMENT,
                    "share of the tickets of the last 28 days that are not negative",
                    "share",
                    "0",
                    "1",
                    "0.01"),
            SignalDefinition.of(
                    SENTIMENT_NPS_ANSWER,
                    "mean of the 0-10 recommendation answers of the last 180 days, the latest of each person",
                    "answer 0-10",
                    "0",
                    "10",
                    "0.1"),
            SignalDefinition.of(
                    SENTIMENT_CSAT,
                    "mean CSAT of the last 90 days, brought from its declared scale to 0-10",
                    "answer 0-10",
                    "0",
                    "10",
                    "0.1"),
            SignalDefinition.of(
                    SENTIMENT_ANSWER,
                    "mean of the recommendation answer and CSAT, of those measured",
                    "answer 0-10",
                    "0",
                    "10",
                    "0.1"),
            SignalDefinition.of(
                    ENGAGEMENT_TOUCHPOINTS_28, "two-way contacts in the last 28 days", "contacts", "0", "1000000", "1"),
            SignalDefinition.of(
                    ENGAGEMENT_LEVEL,
                    "engagement as the host judges it: 0 low, 1 medium, 2 high",
                    "level",
                    "0",
                    "2",
                    "1"),
            SignalDefinition.of(
                    GROWTH_SEAT_CHANGE_90,
                    "seats now against 90 days ago, as a relative change",
                    "relative change",
                    "-1",
                    "1000000",
                    "0.01"),
            SignalDefinition.of(
                    GROWTH_ARR_CHANGE_365,
                    "ARR now against 365 days ago, as a relative change",
                    "relative change",
                    "-1",
                    "1000000",
                    "0.01"),
            SignalDefinition.of(
                    ONBOARDING_MILESTONES_SHARE,
                    "milestones done divided by those due so far",
                    "share",
                    "0",
                    "1",
                    "0.01"),
            SignalDefinition.of(
                    ONBOARDING_ACTIVATED, "1 if the activation rule is met, else 0", "yes or no", "0", "1", "1"),
            SignalDefinition.of(ACCOUNT_SEATS, "seats of the contract", "seats", "0", "1000000000", "1"),
            SignalDefinition.of(
                    ACCOUNT_DAYS_SINCE_START,
                    "whole days since the start of the contract",
                    "days",
                    "0",
                    "10000000",
                    "1"));

    private Signals() {}

    /**
     * Returns the definitions of all standard signals.
     *
     * @return the definitions, grouped by prefix
     */
    public static List<SignalDefinition> standard() {
        return STANDARD;
    }
}
