package io.github.cskit.reporting.account;

import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.reporting.document.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words for signals: what each is called, and how a value of it reads. A signal of a host's own is called by its id.
 *
 * <p>Immutable and thread-safe.
 */
public final class SignalWords {

    private enum Unit {
        DAYS,
        SHARE,
        CHANGE,
        ANSWER,
        COUNT,
        NUMBER
    }

    private record Words(String noun, String missing, Unit unit) {}

    private static final Map<SignalId, Words> WORDS = words();

    private SignalWords() {}

    /**
     * Returns what a signal is called.
     *
     * @param signal the signal
     * @return a noun phrase, for example {@code active days of the last 28}
     */
    public static String noun(SignalId signal) {
        Words words = WORDS.get(signal);
        return words == null ? signal.value() : words.noun();
    }

    /**
     * Returns what is not known when a signal is missing.
     *
     * @param signal the signal
     * @return a noun phrase, for example {@code recommendation answers}
     */
    public static String missing(SignalId signal) {
        Words words = WORDS.get(signal);
        return words == null ? signal.value() : words.missing();
    }

    /**
     * Returns how a value reads.
     *
     * @param signal the signal
     * @param value its value in its own unit
     * @return for example {@code 12 days}, {@code 41%}, {@code down 23%}, {@code 8.1 of 10}
     */
    public static String value(SignalId signal, double value) {
        Words words = WORDS.get(signal);
        Unit unit = words == null ? Unit.NUMBER : words.unit();
        BigDecimal exact = BigDecimal.valueOf(value);
        return switch (unit) {
            case DAYS -> rounded(exact, 0) + (exact.compareTo(BigDecimal.ONE) == 0 ? " day" : " days");
            case SHARE -> percent(exact) + "%";
            case CHANGE -> change(exact);
            case ANSWER -> rounded(exact, 1) + " of 10";
            case COUNT -> rounded(exact, 0);
            case NUMBER -> Numbers.grouped(trimmed(exact));
        };
    }

    private static String change(BigDecimal value) {
        if (value.signum() == 0) {
            return "unchanged";
        }
        return (value.signum() < 0 ? "down " : "up ") + percent(value.abs()) + "%";
    }

    private static String percent(BigDecimal share) {
        return rounded(share.movePointRight(2), 0);
    }

    private static String rounded(BigDecimal number, int decimals) {
        return Numbers.grouped(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    private static BigDecimal trimmed(BigDecimal number) {
        BigDecimal plain = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static Map<SignalId, Words> words() {
        Map<SignalId, Words> words = new LinkedHashMap<>();
        put(words, Signals.USAGE_ACTIVE_DAYS_28, "active days of the last 28", "active days", Unit.DAYS);
        put(words, Signals.USAGE_ACTIVE_SEAT_SHARE, "share of seats in use", "seats in use", Unit.SHARE);
        put(words, Signals.USAGE_LOGINS_PER_WEEK, "sign-ins a week per active user", "sign-ins", Unit.NUMBER);
        put(words, Signals.USAGE_CHANGE_28, "usage against the 28 days before", "change of usage", Unit.CHANGE);
        put(words, Signals.USAGE_SESSION_MINUTES, "median minutes of a session", "session length", Unit.NUMBER);
        put(words, Signals.USAGE_ERROR_RATE, "share of requests that failed", "failed requests", Unit.SHARE);
        put(words, Signals.ADOPTION_FEATURE_SHARE, "share of entitled features in use", "features in use", Unit.SHARE);
        put(words, Signals.SUPPORT_TICKETS_28, "tickets in 28 days", "tickets", Unit.COUNT);
        put(words, Signals.SUPPORT_TICKET_SENTIMENT, "share of tickets not negative", "tone of tickets", Unit.SHARE);
        put(words, Signals.SENTIMENT_NPS_ANSWER, "recommendation answer", "recommendation answers", Unit.ANSWER);
        put(words, Signals.SENTIMENT_CSAT, "CSAT, brought to 0–10", "CSAT answers", Unit.ANSWER);
        put(words, Signals.SENTIMENT_ANSWER, "satisfaction answer", "satisfaction answers", Unit.ANSWER);
        put(words, Signals.ENGAGEMENT_TOUCHPOINTS_28, "two-way contacts in 28 days", "contacts", Unit.COUNT);
        put(words, Signals.ENGAGEMENT_LEVEL, "engagement level (0 low to 2 high)", "engagement level", Unit.COUNT);
        put(words, Signals.GROWTH_SEAT_CHANGE_90, "seats against 90 days ago", "change of seats", Unit.CHANGE);
        put(words, Signals.GROWTH_ARR_CHANGE_365, "ARR against a year ago", "change of ARR", Unit.CHANGE);
        put(words, Signals.ONBOARDING_MILESTONES_SHARE, "share of due milestones done", "milestones", Unit.SHARE);
        put(words, Signals.ONBOARDING_ACTIVATED, "activated (1 yes, 0 no)", "activation", Unit.COUNT);
        return words;
    }

    private static void put(Map<SignalId, Words> words, SignalId id, String noun, String missing, Unit unit) {
        words.put(id, new Words(noun, missing, unit));
    }
}
