package io.github.cskit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.validation.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("DOM-6")
class DateRangeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final DateRange WEEK = DateRange.of(MONDAY, MONDAY.plusDays(7));

    @Test
    void theStartBelongsToTheRangeAndTheEndDoesNot() {
        assertThat(WEEK.contains(MONDAY)).isTrue();
        assertThat(WEEK.contains(MONDAY.plusDays(6))).isTrue();
        assertThat(WEEK.contains(MONDAY.plusDays(7))).isFalse();
        assertThat(WEEK.contains(MONDAY.minusDays(1))).isFalse();
        assertThat(WEEK.days()).isEqualTo(7);
        assertThat(WEEK).hasToString("2026-10-05/2026-10-12");
    }

    @Test
    void anEmptyRangeHoldsNothing() {
        DateRange empty = DateRange.of(MONDAY, MONDAY);

        assertThat(empty.days()).isZero();
        assertThat(empty.contains(MONDAY)).isFalse();
        assertThat(WEEK.encloses(empty)).isTrue();
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> DateRange.of(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("endExclusive is 2026-10-04 but must not be before startInclusive (2026-10-05)");
    }

    /** Weeks are ISO weeks: they start on Monday, in the zone that the caller names. */
    @ParameterizedTest(name = "{0} in {1} is of the week of {2}")
    @CsvSource({
        "2026-10-05T00:00:00Z, UTC, 2026-10-05",
        "2026-10-04T23:59:59.999Z, UTC, 2026-09-28",
        "2026-10-11T23:59:59Z, UTC, 2026-10-05",
        "2026-10-04T23:00:00Z, Europe/Berlin, 2026-10-05",
        "2026-10-05T02:00:00Z, America/New_York, 2026-09-28",
        "2026-10-04T10:00:00Z, Pacific/Kiritimati, 2026-10-05",
        "2027-01-01T12:00:00Z, UTC, 2026-12-28",
        "2021-01-03T12:00:00Z, UTC, 2020-12-28"
    })
    void anInstantIsOfTheIsoWeekOfItsZone(Instant instant, ZoneId zone, LocalDate monday) {
        assertThat(DateRange.isoWeekOf(instant, zone)).isEqualTo(DateRange.of(monday, monday.plusDays(7)));
        assertThat(DateRange.isoWeekOf(instant, zone).contains(instant, zone)).isTrue();
    }

    @Test
    void wholeDaysEndBeforeToday() {
        DateRange days = DateRange.wholeDaysBefore(28, Instant.parse("2026-10-05T08:30:00Z"), ZoneOffset.UTC);

        assertThat(days).isEqualTo(DateRange.of(MONDAY.minusDays(28), MONDAY));
        assertThat(days.previous()).isEqualTo(DateRange.of(MONDAY.minusDays(56), MONDAY.minusDays(28)));
        assertThat(days.encloses(DateRange.of(MONDAY.minusDays(1), MONDAY))).isTrue();
        assertThat(days.encloses(WEEK)).isFalse();
    }
}
