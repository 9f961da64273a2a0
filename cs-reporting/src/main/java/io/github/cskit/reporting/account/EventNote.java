package io.github.cskit.reporting.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.privacy.AccountScoped;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An event as evidence in the entry of the account that it happened to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what happened
 * @param on the day
 * @param detail what the host noted, shortened, without addresses, numbers and secrets; names that it notes stay
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EventNote(CustomerEventKind kind, LocalDate on, Optional<String> detail) {

    private static final int DETAIL_LENGTH = 160;

    /** Checks the parts. */
    public EventNote {
        detail = Absent.orEmpty(detail);
        Checks.of("event note")
                .present("kind", kind)
                .present("on", on)
                .textIfGiven("detail", detail)
                .orThrow();
    }

    /**
     * Makes the note of an event, scoped to the account that it happened to.
     *
     * @param event the event
     * @param zone the zone in which days begin
     * @return the note
     */
    public static AccountScoped<EventNote> of(CustomerEvent event, ZoneId zone) {
        EventNote note = new EventNote(
                event.kind(),
                event.at().atZone(zone).toLocalDate(),
                event.detail()
                        .filter(text -> !text.isBlank())
                        .map(text -> Quoter.ofUnknown().text(text, DETAIL_LENGTH)));
        return AccountScoped.of(event.customer(), note);
    }

    /**
     * Returns what happened, in words.
     *
     * @return for example {@code the champion left}
     */
    public String words() {
        return switch (kind) {
            case CHURNED -> "the account churned";
            case REACTIVATED -> "the account came back";
            case CANCELLATION_REQUESTED -> "cancellation requested";
            case DOWNGRADE_REQUESTED -> "downgrade requested";
            case CHAMPION_LEFT -> "the champion left";
            case COMPETITOR_MENTIONED -> "a competitor was mentioned";
            case MILESTONE_REACHED -> "milestone reached";
            case FIRST_VALUE -> "first value";
            case USAGE_LIMIT_NEAR -> "usage limit near";
            case DEPARTMENT_ADDED -> "a department was added";
            case OTHER -> "noted";
        };
    }

    /** Returns kind and day, never the detail. */
    @Override
    public String toString() {
        return "EventNote[" + kind.wireName() + ", " + on + "]";
    }
}
