package io.github.cskit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** The laws of open time, over calendars of any shape in forty zones, 1970–2040. */
@Tag("SLA-1")
class BusinessCalendarProperties {

    @Property(tries = 100_000, seed = "1970", shrinking = ShrinkingMode.OFF)
    void whatIsAddedLiesBetween(@ForAll long seed) {
        GeneratedCalendar given = new GeneratedCalendar(seed);
        BusinessCalendar calendar = BusinessCalendar.of(given.schedule());
        Instant at = given.exactlyNear(3);
        Duration time = given.duration(20);

        Instant later = calendar.plus(at, time);
        Instant earlier = calendar.minus(at, time);

        assertThat(calendar.between(at, later)).as("%s + %s", at, time).isEqualTo(time);
        assertThat(calendar.between(earlier, at)).as("%s - %s", at, time).isEqualTo(time);
        assertItIsTheNearest(calendar, at, earlier, later, time);
        assertTheLawsOfSums(calendar, at, given.exactlyNear(10), given.exactlyNear(40));
        assertThat(calendar.plus(at, time.plusMinutes(1))).isAfterOrEqualTo(later);
        assertStretchesAddUp(calendar, at, at.plus(Duration.ofDays(4)));
        assertTheWalkerAgrees(given, calendar);
    }

    /** With no time at all the instant moves into, or out of, closed time; else it moves no further than it must. */
    private static void assertItIsTheNearest(
            BusinessCalendar calendar, Instant at, Instant earlier, Instant later, Duration time) {
        if (time.isZero()) {
            assertThat(calendar.isOpen(later)).isTrue();
            assertThat(later.equals(at)).isEqualTo(calendar.isOpen(at));
            assertThat(calendar.isOpen(earlier.minusNanos(1))).isTrue();
        } else {
            assertThat(calendar.between(at, later.minusNanos(1))).isLessThan(time);
            assertThat(calendar.between(earlier.plusNanos(1), at)).isLessThan(time);
        }
    }

    private static void assertTheLawsOfSums(BusinessCalendar calendar, Instant a, Instant b, Instant c) {
        Duration ab = calendar.between(a, b);

        assertThat(ab.plus(calendar.between(b, c))).isEqualTo(calendar.between(a, c));
        assertThat(calendar.between(b, a)).isEqualTo(ab.negated());
        assertThat(ab.isNegative() && !b.isBefore(a)).isFalse();
        assertThat(ab.abs()).isLessThanOrEqualTo(Duration.between(a, b).abs());
    }

    private static void assertStretchesAddUp(BusinessCalendar calendar, Instant from, Instant to) {
        List<Instant> edges = new ArrayList<>();
        calendar.forEachOpen(from, to, (start, end) -> {
            edges.add(start);
            edges.add(end);
        });
        Duration sum = Duration.ZERO;
        for (int i = 0; i < edges.size(); i += 2) {
            sum = sum.plus(Duration.between(edges.get(i), edges.get(i + 1)));
            assertThat(calendar.isOpen(edges.get(i))).isTrue();
            assertThat(calendar.isOpen(edges.get(i + 1)) && edges.get(i + 1).isBefore(to))
                    .isFalse();
        }
        assertThat(edges).isSorted().doesNotHaveDuplicates();
        assertThat(sum).isEqualTo(calendar.between(from, to));
    }

    private static void assertTheWalkerAgrees(GeneratedCalendar given, BusinessCalendar calendar) {
        MinuteWalker walker = MinuteWalker.of(given.schedule());
        Instant from = given.near(1);
        Instant to = from.plus(Duration.ofDays(2));
        long minutes = walker.between(from, to);

        assertThat(calendar.between(from, to)).as("from %s", from).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(calendar.isOpen(from)).isEqualTo(walker.isOpen(from));
        if (minutes > 0) {
            assertThat(calendar.plus(from, Duration.ofMinutes(minutes / 2 + 1)))
                    .isEqualTo(walker.plus(from, minutes / 2 + 1, to));
        }
    }

    @Example
    void aWalkerThatCountsTheClosingMinuteIsCaught() {
        int caught = 0;
        for (long seed = 0; seed < 200; seed++) {
            GeneratedCalendar given = new GeneratedCalendar(seed);
            Instant to = given.at().plus(Duration.ofDays(2));
            long wrong =
                    MinuteWalker.thatCountsTheClosingMinute(given.schedule()).between(given.at(), to);
            Duration right = BusinessCalendar.of(given.schedule()).between(given.at(), to);
            caught += right.equals(Duration.ofMinutes(wrong)) ? 0 : 1;
        }
        assertThat(caught).isGreaterThan(100);
    }
}
