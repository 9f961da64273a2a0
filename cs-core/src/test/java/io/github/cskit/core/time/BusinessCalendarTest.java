package io.github.cskit.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.validation.InvalidValueException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SLA-1")
class BusinessCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest(name = "{0}: {2} plus {3} h is {4}")
    @CsvSource({
        "Friday afternoon to Monday morning,  09:00-17:00, 2026-11-20T16:30, 1, 2026-11-23T09:30",
        "an afternoon's work begun on Friday, 08:00-17:00, 2026-11-20T16:00, 4, 2026-11-23T11:00",
        "a day's work begun at closing time,  09:00-17:00, 2026-11-20T17:00, 8, 2026-11-23T17:00",
        "used up at closing time,             09:00-17:00, 2026-11-20T16:00, 1, 2026-11-20T17:00",
        "begun before opening,                09:00-17:00, 2026-11-20T03:00, 1, 2026-11-20T10:00",
        "begun on Sunday,                     09:00-17:00, 2026-11-22T12:00, 8, 2026-11-23T17:00",
        "no time while open,                  09:00-17:00, 2026-11-20T16:59, 0, 2026-11-20T16:59",
        "no time at the opening instant,      09:00-17:00, 2026-11-20T09:00, 0, 2026-11-20T09:00",
        "no time at the closing instant,      09:00-17:00, 2026-11-20T17:00, 0, 2026-11-23T09:00",
        "back from Monday morning,            09:00-17:00, 2026-11-23T09:30, -1, 2026-11-20T16:30",
        "back to the opening instant,         09:00-17:00, 2026-11-20T10:00, -1, 2026-11-20T09:00",
        "a night shift,                       22:00-06:00, 2026-11-20T23:00, 8, 2026-11-23T23:00"
    })
    void deadlinesThatAreCheckedByHand(String name, String hours, String from, long open, String expected) {
        BusinessCalendar calendar = calendar(BERLIN, week(hours));

        assertThat(calendar.plus(at(BERLIN, from), Duration.ofHours(open))).isEqualTo(at(BERLIN, expected));
    }

    @ParameterizedTest(name = "{0}: {1} {2} to {3} is {4} min")
    @CsvSource({
        "a Sunday in spring has 23 hours,    Europe/Berlin, 00:00-24:00, 2026-03-29, 1380",
        "a Sunday in autumn has 25 hours,    Europe/Berlin, 00:00-24:00, 2026-10-25, 1500",
        "a night that loses an hour,         Europe/Berlin, 00:00-06:00, 2026-03-29, 300",
        "a night that gains an hour,         Europe/Berlin, 00:00-06:00, 2026-10-25, 420",
        "office hours lose nothing,          Europe/Berlin, 09:00-17:00, 2026-03-29, 480",
        "opening at a skipped time is later, Europe/Berlin, 02:15-06:00, 2026-03-29, 165",
        "closing at a skipped time is later, Europe/Berlin, 00:00-02:15, 2026-03-29, 135",
        "inside the skipped hour,            Europe/Berlin, 02:15-02:45, 2026-03-29, 30",
        "opening at the first of two,        Europe/Berlin, 02:15-06:00, 2026-10-25, 285",
        "closing at the first of two,        Europe/Berlin, 00:00-02:15, 2026-10-25, 135",
        "inside the repeated hour,           Europe/Berlin, 02:15-02:45, 2026-10-25, 30",
        "half an hour lost,                  Australia/Lord_Howe, 00:00-24:00, 2026-10-04, 1410",
        "half an hour gained,                Australia/Lord_Howe, 00:00-24:00, 2026-04-05, 1470",
        "opening at a skipped half hour,     Australia/Lord_Howe, 02:15-06:00, 2026-10-04, 195",
        "midnight does not exist,            America/Sao_Paulo, 00:00-24:00, 2018-11-04, 1380",
        "the hour before midnight twice,     America/Sao_Paulo, 00:00-24:00, 2019-02-16, 1500",
        "a date that does not exist,         Pacific/Apia, 09:00-17:00, 2011-12-30, 0",
        "round the clock on no date,         Pacific/Apia, 00:00-24:00, 2011-12-30, 0",
        "the day before it,                  Pacific/Apia, 09:00-17:00, 2011-12-29, 480",
        "the day after it,                   Pacific/Apia, 09:00-17:00, 2011-12-31, 480",
        "an offset with seconds,             Africa/Monrovia, 00:00-24:00, 1972-01-07, 1395.5"
    })
    void daysOnWhichTheClockChanges(String name, ZoneId zone, String hours, LocalDate date, double minutes) {
        String[] ends = hours.split("-", -1);
        BusinessCalendar calendar = calendar(zone, WeeklyHours.everyDay(Hours.of(ends[0], ends[1])));
        Instant start = date.atStartOfDay(zone).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();

        assertThat(calendar.between(start, end).toSeconds()).isEqualTo((long) (minutes * 60));
        assertThat(calendar.isOpenOn(date)).isEqualTo(minutes > 0);
    }

    @Test
    void aShiftIntoADateThatDoesNotExistClosesAtMidnight() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        BusinessCalendar calendar =
                calendar(apia, WeeklyHours.none().with(DayOfWeek.THURSDAY, Hours.of("22:00", "06:00")));

        Instant evening = at(apia, "2011-12-29T22:00");
        assertThat(calendar.nextClosing(evening)).contains(at(apia, "2011-12-31T00:00"));
        assertThat(calendar.plus(evening, Duration.ofHours(3))).isEqualTo(at(apia, "2012-01-05T23:00"));
    }

    @Test
    void severalStretchesAndOverlappingShiftsCountOnce() {
        Hours hours = Hours.of("07:00", "12:00")
                .and("13:00", "18:00")
                .and("11:00", "12:00")
                .and("17:00", "18:00");
        BusinessCalendar calendar = calendar(BERLIN, WeeklyHours.mondayToFriday(hours));
        Instant monday = at(BERLIN, "2026-11-23T00:00");

        assertThat(calendar.between(monday, at(BERLIN, "2026-11-24T00:00"))).isEqualTo(Duration.ofHours(10));
        assertThat(calendar.plus(at(BERLIN, "2026-11-23T11:30"), Duration.ofHours(1)))
                .isEqualTo(at(BERLIN, "2026-11-23T13:30"));
        assertThat(calendar.isOpen(at(BERLIN, "2026-11-23T12:00"))).isFalse();
        assertThat(calendar.isOpen(at(BERLIN, "2026-11-23T13:00"))).isTrue();
    }

    @Test
    void aHolidayClosesItsDateAndNoMore() {
        Schedule schedule = Schedule.of(BERLIN, WeeklyHours.everyDay(Hours.of("22:00", "06:00")))
                .withHolidays(List.of(LocalDate.of(2026, 12, 25)));
        BusinessCalendar calendar = BusinessCalendar.of(schedule);

        assertThat(stretches(calendar, "2026-12-24T12:00", "2026-12-26T12:00"))
                .containsExactly("2026-12-24T22:00/2026-12-25T00:00", "2026-12-26T00:00/2026-12-26T06:00");
    }

    @Test
    void breaksAreCutOutAndSpecialHoursReplace() {
        LocalDate eve = LocalDate.of(2026, 12, 24);
        Schedule schedule = Schedule.of(
                        BERLIN, WeeklyHours.everyDay(Hours.of("22:00", "06:00").and("09:00", "17:00")))
                .withSpecial(eve, Hours.of("10:00", "16:00").and("23:00", "01:00"))
                .withBreak(eve, Hours.of("12:00", "13:00").and("23:30", "00:15"));

        assertThat(stretches(BusinessCalendar.of(schedule), "2026-12-23T20:00", "2026-12-25T20:00"))
                .containsExactly(
                        "2026-12-23T22:00/2026-12-24T00:00",
                        "2026-12-24T10:00/2026-12-24T12:00",
                        "2026-12-24T13:00/2026-12-24T16:00",
                        "2026-12-24T23:00/2026-12-24T23:30",
                        "2026-12-25T00:15/2026-12-25T06:00",
                        "2026-12-25T09:00/2026-12-25T17:00");
    }

    @Test
    void openingsAndClosingsAreFound() {
        BusinessCalendar calendar = calendar(BERLIN, week("09:00-17:00"));

        assertThat(calendar.nextOpening(at(BERLIN, "2026-11-20T09:00"))).contains(at(BERLIN, "2026-11-23T09:00"));
        assertThat(calendar.nextOpening(at(BERLIN, "2026-11-20T08:59"))).contains(at(BERLIN, "2026-11-20T09:00"));
        assertThat(calendar.nextClosing(at(BERLIN, "2026-11-20T17:00"))).contains(at(BERLIN, "2026-11-23T17:00"));
        assertThat(calendar.nextClosing(at(BERLIN, "2026-11-20T16:59"))).contains(at(BERLIN, "2026-11-20T17:00"));
    }

    @Test
    void roundTheClockNeverClosesAndIsOneStretch() {
        BusinessCalendar calendar = calendar(BERLIN, WeeklyHours.everyDay(Hours.allDay()));

        assertThat(calendar.nextClosing(Instant.EPOCH)).isEmpty();
        assertThat(calendar.nextOpening(Instant.EPOCH)).isEmpty();
        assertThat(stretches(calendar, "2026-01-01T00:00", "2027-01-01T00:00"))
                .containsExactly("2026-01-01T00:00/2027-01-01T00:00");
        assertThat(calendar.plus(Instant.EPOCH, Duration.ofDays(50_000)))
                .isEqualTo(Instant.EPOCH.plus(Duration.ofDays(50_000)));
    }

    @Test
    void fractionsOfASecondCountWhileOpen() {
        BusinessCalendar calendar = calendar(ZoneId.of("UTC"), week("09:00-17:00"));
        Instant early = Instant.parse("2026-11-20T05:00:00.000200Z");

        assertThat(calendar.between(early, Instant.parse("2026-11-20T15:00:00.000200Z")))
                .isEqualTo(Duration.ofHours(6).plusNanos(200_000));
        assertThat(calendar.plus(early, Duration.ofNanos(1))).isEqualTo("2026-11-20T09:00:00.000000001Z");
        assertThat(calendar.minus(Instant.parse("2026-11-23T09:00:00Z"), Duration.ofNanos(1)))
                .isEqualTo("2026-11-20T16:59:59.999999999Z");
    }

    @Test
    void whatIsOutOfReachIsRefusedAndEndsAtOnce() {
        BusinessCalendar office = calendar(BERLIN, week("09:00-17:00"));
        Map<LocalDate, Hours> may = Map.of(LocalDate.of(2026, 5, 4), Hours.of("10:00", "12:00"));
        Schedule fair = new Schedule(BERLIN, WeeklyHours.none(), List.of(), Map.of(), may);
        BusinessCalendar twoHours = BusinessCalendar.of(fair);
        Instant spring = at(BERLIN, "2026-03-01T00:00");

        assertThat(twoHours.plus(spring, Duration.ofHours(2))).isEqualTo(at(BERLIN, "2026-05-04T12:00"));
        assertThat(twoHours.nextOpening(at(BERLIN, "2026-05-04T12:00"))).isEmpty();
        assertThatThrownBy(() -> twoHours.plus(spring, Duration.ofHours(2).plusNanos(1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("too little open time later");
        assertThatThrownBy(() -> twoHours.minus(spring, Duration.ofHours(1)))
                .hasMessageContaining("too little open time earlier");
        assertThatThrownBy(() -> twoHours.plus(at(BERLIN, "2026-05-04T12:00"), Duration.ZERO))
                .hasMessageContaining("opening");
        assertThatThrownBy(() -> office.plus(spring, Duration.ofSeconds(Long.MAX_VALUE)))
                .hasMessageContaining("before 2200");
        assertThatThrownBy(() -> office.minus(spring, Duration.ofSeconds(Long.MAX_VALUE)))
                .hasMessageContaining("from year 1");
        assertThatThrownBy(() -> office.isOpen(Instant.MAX)).hasMessageContaining("before 2200");
        assertThatThrownBy(() -> office.between(Instant.MIN, spring)).hasMessageContaining("from is");
    }

    static WeeklyHours week(String hours) {
        String[] ends = hours.split("-", -1);
        return WeeklyHours.mondayToFriday(Hours.of(ends[0], ends[1]));
    }

    static BusinessCalendar calendar(ZoneId zone, WeeklyHours hours) {
        return BusinessCalendar.of(Schedule.of(zone, hours));
    }

    static Instant at(ZoneId zone, String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static List<String> stretches(BusinessCalendar calendar, String from, String to) {
        ZoneId zone = calendar.schedule().zone();
        List<String> stretches = new ArrayList<>();
        calendar.forEachOpen(
                at(zone, from),
                at(zone, to),
                (start, end) -> stretches.add(start.atZone(zone).toLocalDateTime() + "/"
                        + end.atZone(zone).toLocalDateTime()));
        return stretches;
    }
}
