package io.github.cskit.reporting.page;

import io.github.cskit.core.escalation.EscalationKind;
import io.github.cskit.core.escalation.EscalationStatus;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.money.Money;
import io.github.cskit.reporting.document.Days;
import io.github.cskit.reporting.document.Numbers;
import io.github.cskit.reporting.document.Value;
import io.github.cskit.reporting.insight.InsightKind;
import io.github.cskit.reporting.weekly.ReviewHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a review. Immutable and thread-safe. */
final class ReviewWords {

    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);
    private static final Map<String, String> ROLES = Map.of("csm", "CSM", "vp-customer-success", "VP customer success");

    private static final Map<EscalationKind, List<String>> TOLD = Map.of(
            EscalationKind.PRODUCT_GAP, List.of("requests", "quotes"),
            EscalationKind.DOCUMENTATION_GAP, List.of("feature-area", "points-of-confusion"),
            EscalationKind.BUG, List.of("description"),
            EscalationKind.ADOPTION_GAP, List.of("adoption", "causes", "intervention"),
            EscalationKind.LOW_SATISFACTION, List.of("pattern", "figures"));

    private ReviewWords() {}

    static String day(LocalDate day) {
        return Days.written(day);
    }

    static String week(ReviewHeader header) {
        LocalDate first = header.days().startInclusive();
        LocalDate last = header.days().endExclusive().minusDays(1);
        return (first.getYear() == last.getYear() ? DAY_OF_YEAR.format(first) : day(first)) + " to " + day(last);
    }

    /** Returns as of when a review speaks: the end of a day, or a time on it. */
    static String asOf(ReviewHeader header) {
        ZonedDateTime at = header.asOf().atZone(header.zone());
        String when =
                at.toLocalTime().equals(LocalTime.MIDNIGHT) ? "the end of " + day(header.lastDay()) : MOMENT.format(at);
        return "as of " + when + " (" + zone(header.zone()) + ")";
    }

    static String zone(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    static String due(Instant due, ZoneId zone) {
        ZonedDateTime at = due.atZone(zone);
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day(at.toLocalDate().minusDays(1))
                : MOMENT.format(at);
    }

    static String owner(Role role, String recipient) {
        String name = ROLES.getOrDefault(role.value(), capitalised(role.value().replace('-', ' ')));
        return recipient.equals(role.value()) ? name : name + " (" + recipient + ")";
    }

    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String count(long count, String noun) {
        return Numbers.grouped(BigDecimal.valueOf(count)) + " " + noun + (count == 1 ? "" : "s");
    }

    static Value money(Optional<Money> money) {
        return money.<Value>map(Value.Amount::new).orElse(new Value.Nothing("unknown"));
    }

    static Value date(Optional<LocalDate> date) {
        return date.<Value>map(Value.Day::new).orElse(new Value.Nothing("unknown"));
    }

    static String trend(String wireName) {
        return wireName.equals("insufficient-data") ? "too few readings" : wireName;
    }

    static String notScored(NotScoredReason reason) {
        return switch (reason) {
            case NO_USAGE_DATA -> "no usage data";
            case COVERAGE_TOO_LOW -> "too little of the model's weight is known";
            case READING_MISSING -> "a reading is missing that the model insists on";
            case NOTHING_APPLIES -> "no measure of the model applies";
        };
    }

    static String insight(InsightKind kind) {
        return switch (kind) {
            case RELEASE_TROUBLE -> "Trouble after a release";
            case LEAVING_SIGNAL -> "Signs of leaving";
            case CHAMPION_LEFT -> "Champions left";
            case RENEWAL_AT_RISK -> "Renewals at risk";
            case SILENCE -> "Gone silent";
            case RECOVERY -> "Recovered";
            case OTHER -> "Insight";
        };
    }

    /** Returns what kind of packet it is; a host's own kind by its name. */
    static String kind(EscalationKind kind) {
        return capitalised(kind.value().replace('-', ' '));
    }

    /** Returns which parts of a packet tell what it is about, beside whom it concerns and by when. */
    static List<String> told(EscalationKind kind) {
        return TOLD.getOrDefault(kind, List.of());
    }

    /** Returns where a matter stands. */
    static String status(EscalationStatus status) {
        return status.wireName().replace('-', ' ');
    }
}
