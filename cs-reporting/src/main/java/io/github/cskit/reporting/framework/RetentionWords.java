package io.github.cskit.reporting.framework;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.scoring.retention.EffectVerdict;
import io.github.cskit.scoring.retention.PlayTrigger;
import io.github.cskit.scoring.retention.SavePlays;
import io.github.cskit.scoring.risk.RiskAction;
import io.github.cskit.scoring.risk.RiskIndicator;
import io.github.cskit.scoring.risk.RiskIndicatorKind;
import io.github.cskit.scoring.risk.RiskPolicy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The words of the retention part. Immutable and thread-safe. */
final class RetentionWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);
    private static final Map<String, String> ROLES = Map.of("csm", "CSM", "vp-customer-success", "VP customer success");

    private RetentionWords() {}

    static String moment(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        // the start of a day is the end of the one before, which is how people say it
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "the end of " + there.toLocalDate().minusDays(1) + " (" + zone.getId() + ")"
                : exact(at, zone);
    }

    /** Returns a moment by its clock, for lists that are sorted and computed with. */
    static String exact(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone)) + " " + zone.getId();
    }

    static String indicator(RiskIndicatorKind kind) {
        return switch (kind) {
            case USAGE_DROP -> "Usage drop";
            case NO_SIGN_IN -> "No sign-in";
            case TICKET_SPIKE -> "Ticket spike";
            case NEGATIVE_NPS -> "Negative NPS";
            case CHAMPION_LEFT -> "Champion leaves";
            case COMPETITOR_MENTIONED -> "Competitor mention";
            case DECLINING_SCORE -> "Declining score";
        };
    }

    static String threshold(RiskIndicatorKind kind, RiskPolicy policy) {
        return switch (kind) {
            case USAGE_DROP -> "more than " + percent(policy.usageDrop()) + " less than in the window before";
            case NO_SIGN_IN -> "more than " + policy.silentDays() + " days";
            case TICKET_SPIKE -> policy.spikeTickets() + " or more in " + policy.spikeDays() + " days";
            case NEGATIVE_NPS -> "an answer of " + policy.npsAnswer() + " or less";
            case CHAMPION_LEFT, COMPETITOR_MENTIONED -> "on record in the last " + policy.recentDays() + " days";
            case DECLINING_SCORE -> "a fall that is steady, large enough and beyond chance";
        };
    }

    /** Returns what an indicator says, and what it asks for. */
    static String indicator(RiskIndicator indicator) {
        return indicator.text() + " (" + indicator.action().wireName().replace('-', ' ') + ")";
    }

    static String action(RiskAction action) {
        String words = action.wireName().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String trigger(PlayTrigger trigger, SavePlays plays) {
        return switch (trigger) {
            case LOW_HEALTH -> "Health below " + plays.healthBelow();
            case USAGE_DROP -> "Usage drop";
            case TICKET_SURGE -> "Ticket surge";
            case CHAMPION_CHURN -> "Champion churn";
            case COMPETITOR_MENTION -> "Competitor mention";
        };
    }

    static String verdict(EffectVerdict verdict) {
        return switch (verdict) {
            case OBSERVED_NOT_ATTRIBUTED -> "observed, not attributed";
            case EFFECTIVE -> "effective";
            case NO_DIFFERENCE -> "no difference beyond chance";
            case HARMFUL -> "harmful";
        };
    }

    static String role(Role role) {
        String plain = role.value().replace('-', ' ');
        return ROLES.getOrDefault(
                role.value(),
                plain.isEmpty() ? plain : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1));
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
