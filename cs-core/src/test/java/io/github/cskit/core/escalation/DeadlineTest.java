package io.github.cskit.core.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.validation.InvalidValueException;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To the second, across the changes of clocks. Berlin: 2026-03-29 02:00→03:00 and 2026-10-25 03:00→02:00. */
@Tag("ESC-1")
class DeadlineTest {

    private static final EscalationPolicy POLICY = EscalationPolicy.standard();

    @ParameterizedTest(name = "{1} raised {2} in {3}: acknowledged by {4}")
    @CsvSource({
        "48 hours over the spring change,       product-gap,       2026-03-28T12:00:01Z, Europe/Berlin, 2026-03-30T12:00:01Z",
        "48 hours over the autumn change,       product-gap,       2026-10-24T12:00:01Z, Europe/Berlin, 2026-10-26T12:00:01Z",
        "24 hours over the spring change,       bug,               2026-03-28T12:00:01Z, Europe/Berlin, 2026-03-29T12:00:01Z",
        "24 hours over the autumn change,       bug,               2026-10-24T12:00:01Z, Europe/Berlin, 2026-10-25T12:00:01Z",
        "a week over the spring change,         documentation-gap, 2026-03-28T12:00:01Z, Europe/Berlin, 2026-04-04T11:00:01Z",
        "a week over the autumn change,         documentation-gap, 2026-10-24T12:00:01Z, Europe/Berlin, 2026-10-31T13:00:01Z",
        "a week without a change,               documentation-gap, 2026-06-01T12:00:01Z, Europe/Berlin, 2026-06-08T12:00:01Z",
        "a week over the autumn change in UTC,  documentation-gap, 2026-10-24T12:00:01Z, UTC,           2026-10-31T12:00:01Z",
        "a week over the change of New York,    documentation-gap, 2026-03-07T12:00:01Z, America/New_York, 2026-03-14T11:00:01Z",
        "a change of half an hour,              documentation-gap, 2026-10-01T12:00:01Z, Australia/Lord_Howe, 2026-10-08T11:30:01Z",
    })
    void acknowledgementsAreDueToTheSecond(String what, String kind, Instant raised, ZoneId zone, Instant due) {
        Deadline deadline = POLICY.find(EscalationKind.of(kind)).orElseThrow().acknowledge();

        assertThat(deadline.dueAfter(raised, zone)).as(what).isEqualTo(due);
    }

    @Test
    void twoWeeksForTheDashboardAreCalendarDays() {
        Deadline deadline =
                POLICY.find(EscalationKind.DASHBOARD_REQUIREMENTS).orElseThrow().resolve();

        assertThat(deadline.dueAfter(Instant.parse("2026-10-12T07:15:30Z"), ZoneId.of("Europe/Berlin")))
                .isEqualTo("2026-10-26T08:15:30Z");
    }

    @Test
    void aTimeOfDayThatIsLeftOutComesThatMuchLater() {
        Instant halfPastTwo = Instant.parse("2026-03-22T01:30:00Z");

        assertThat(Deadline.weeks(1).dueAfter(halfPastTwo, ZoneId.of("Europe/Berlin")))
                .as("03:30 in the summer time that has begun")
                .isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void aTimeOfDayThatHappensTwiceKeepsTheOffsetOfTheStart() {
        Instant halfPastTwo = Instant.parse("2026-10-18T00:30:00Z");

        assertThat(Deadline.weeks(1).dueAfter(halfPastTwo, ZoneId.of("Europe/Berlin")))
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void hoursIgnoreTheZone() {
        Instant start = Instant.parse("2026-10-24T12:00:00Z");

        assertThat(Deadline.hours(48).dueAfter(start, ZoneId.of("Europe/Berlin")))
                .isEqualTo(Deadline.hours(48).dueAfter(start, ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void theBrokenTwinThatTakesAWeekFor168HoursIsCaught() {
        Instant raised = Instant.parse("2026-10-24T12:00:01Z");

        assertThat(Deadline.hours(168).dueAfter(raised, ZoneId.of("Europe/Berlin")))
                .isNotEqualTo(Deadline.weeks(1).dueAfter(raised, ZoneId.of("Europe/Berlin")));
    }

    @Test
    void peopleReadIt() {
        assertThat(Deadline.hours(48).words()).isEqualTo("48 hours");
        assertThat(Deadline.hours(1).words()).isEqualTo("1 hour");
        assertThat(Deadline.weeks(1).words()).isEqualTo("7 days");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "100001"})
    void anAmountOutOfRangeIsRefused(int amount) {
        assertThatThrownBy(() -> Deadline.hours(amount)).isInstanceOf(InvalidValueException.class);
    }
}
