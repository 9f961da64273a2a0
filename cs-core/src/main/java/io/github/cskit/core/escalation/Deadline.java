package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.WireNames;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * How long something may take between people. Hours are hours elapsed, whatever the clock on the wall does; days and
 * weeks are calendar days at the recipient's place. It is not a service-level target: those count business hours.
 *
 * <pre>{@code
 * Deadline.hours(48).dueAfter(raisedAt, zone);   // 172,800 seconds later, always
 * Deadline.weeks(1).dueAfter(raisedAt, zone);    // the same time of day a week later, 168 hours or one more or less
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount how many, 1 to 100,000
 * @param unit of what
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Deadline(Integer amount, Unit unit) {

    private static final int MOST = 100_000;
    private static final int DAYS_IN_A_WEEK = 7;

    /** What is counted. */
    public enum Unit {
        /** Hours elapsed. */
        HOURS("hours"),

        /** Calendar days in the recipient's zone. */
        CALENDAR_DAYS("calendar-days");

        private final String wireName;

        Unit(String wireName) {
            this.wireName = wireName;
        }

        /**
         * Returns the name used in files and messages.
         *
         * @return lower-kebab
         */
        @JsonValue
        public String wireName() {
            return wireName;
        }

        /**
         * Finds the constant with a wire name.
         *
         * @param wireName lower-kebab
         * @return the constant
         * @throws io.github.cskit.core.validation.InvalidValueException if there is none, listing those there are
         */
        @JsonCreator
        public static Unit parse(String wireName) {
            return WireNames.parse(Unit.class, wireName, values(), Unit::wireName);
        }
    }

    /** Checks the range. */
    public Deadline {
        Checks.of("deadline")
                .number("amount", amount, 1, MOST)
                .present("unit", unit)
                .orThrow();
    }

    /**
     * Creates a deadline of hours elapsed.
     *
     * @param hours how many
     * @return the deadline
     */
    public static Deadline hours(int hours) {
        return new Deadline(hours, Unit.HOURS);
    }

    /**
     * Creates a deadline of calendar days.
     *
     * @param days how many
     * @return the deadline
     */
    public static Deadline calendarDays(int days) {
        return new Deadline(days, Unit.CALENDAR_DAYS);
    }

    /**
     * Creates a deadline of weeks, which are seven calendar days each.
     *
     * @param weeks how many
     * @return the deadline
     */
    public static Deadline weeks(int weeks) {
        return calendarDays(Math.multiplyExact(weeks, DAYS_IN_A_WEEK));
    }

    /**
     * Works out when something is due. Where calendar days lead to a time of day that a change of clocks leaves out, it
     * is due that much later; where they lead to one that happens twice, the offset of the start decides, as in
     * {@link java.time.ZonedDateTime#plusDays}.
     *
     * @param start when it began
     * @param recipientZone the zone of whoever it falls to
     * @return the last moment that is still in time
     */
    public Instant dueAfter(Instant start, ZoneId recipientZone) {
        return unit == Unit.HOURS
                ? start.plus(Duration.ofHours(amount))
                : start.atZone(recipientZone).plusDays(amount).toInstant();
    }

    /**
     * Returns how people say it.
     *
     * @return for example {@code 48 hours} or {@code 7 days}
     */
    public String words() {
        String noun = unit == Unit.HOURS ? "hour" : "day";
        return amount + " " + noun + (amount == 1 ? "" : "s");
    }
}
