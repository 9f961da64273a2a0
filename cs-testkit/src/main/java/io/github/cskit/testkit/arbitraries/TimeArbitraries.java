package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.time.DatedSeries;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of dates, instants, ranges and dated series. Most lie within a few years of 1 January 2026, to which they
 * shrink; some are leap days, changes of the year, or the ends of the years 1 to 9999. Years beyond are not made: no
 * contract has them.
 *
 * <p>Immutable and thread-safe.
 */
public final class TimeArbitraries {

    /** The date that dates shrink towards. */
    static final LocalDate ORIGIN = LocalDate.of(2026, 1, 1);

    static final LocalDate FIRST_DATE = LocalDate.of(1, 1, 1);
    static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);
    static final Instant LAST_INSTANT = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private static final int NEAR_DAYS = 1_500;
    private static final long SECONDS_A_DAY = 86_400;

    private TimeArbitraries() {}

    /**
     * Returns dates of the years 1 to 9999.
     *
     * @return the generator; shrinks towards 2026-01-01
     */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, dates(ORIGIN.minusDays(NEAR_DAYS), ORIGIN.plusDays(NEAR_DAYS))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                ORIGIN,
                                LocalDate.of(2024, 2, 29),
                                LocalDate.of(2025, 12, 31),
                                LocalDate.of(1970, 1, 1),
                                LocalDate.of(1582, 10, 10),
                                FIRST_DATE,
                                LAST_DATE)),
                Tuple.of(1, dates(FIRST_DATE, LAST_DATE)));
    }

    /**
     * Returns dates of a window.
     *
     * @param startInclusive the first date
     * @param endExclusive the date after the last one; after the start
     * @return the generator; shrinks towards 2026-01-01, or the end of the window that is nearer to it
     */
    public static Arbitrary<LocalDate> dates(LocalDate startInclusive, LocalDate endExclusive) {
        return longs(startInclusive.toEpochDay(), endExclusive.toEpochDay() - 1, ORIGIN.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Returns instants of the years 1 to 9999.
     *
     * @return the generator; shrinks towards 2026-01-01T00:00:00Z
     */
    public static Arbitrary<Instant> instants() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, instants(ORIGIN.minusDays(NEAR_DAYS), ORIGIN.plusDays(NEAR_DAYS))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Instant.parse("2026-01-01T00:00:00Z"),
                                Instant.parse("2026-03-29T01:00:00Z"),
                                Instant.parse("2024-02-29T23:59:59.999Z"),
                                Instant.EPOCH,
                                Instant.parse("0001-01-01T00:00:00Z"),
                                LAST_INSTANT)),
                Tuple.of(1, instants(FIRST_DATE, LAST_DATE)));
    }

    /**
     * Returns instants of a window, in whole seconds.
     *
     * @param startInclusive the first date, from midnight in UTC
     * @param endExclusive the date after the last one; after the start
     * @return the generator; shrinks towards 2026-01-01T00:00:00Z, or the end of the window that is nearer to it
     */
    public static Arbitrary<Instant> instants(LocalDate startInclusive, LocalDate endExclusive) {
        return longs(epochSecond(startInclusive), epochSecond(endExclusive) - 1, epochSecond(ORIGIN))
                .map(Instant::ofEpochSecond);
    }

    /**
     * Returns half-open ranges, some of them empty.
     *
     * @return the generator; shrinks towards the empty range at 2026-01-01
     */
    public static Arbitrary<DateRange> dateRanges() {
        return Combinators.combine(dates(), dates())
                .as((one, other) -> one.isAfter(other) ? new DateRange(other, one) : new DateRange(one, other));
    }

    /**
     * Returns dated numbers.
     *
     * @return the generator
     */
    public static Arbitrary<DatedSeries.Point> points() {
        return Combinators.combine(dates(), NumberArbitraries.finite()).as(DatedSeries.Point::new);
    }

    /**
     * Returns series of up to ten dated numbers.
     *
     * @return the generator; shrinks towards the empty series
     */
    public static Arbitrary<DatedSeries> datedSeries() {
        return points().withoutEdgeCases()
                .list()
                .uniqueElements(DatedSeries.Point::date)
                .ofMaxSize(10)
                .map(DatedSeries::new);
    }

    /** Returns an instant some seconds later, but not past the last instant made here. */
    static Instant later(Instant instant, long seconds) {
        Instant later = instant.plusSeconds(seconds);
        return later.isAfter(LAST_INSTANT) ? LAST_INSTANT : later;
    }

    private static long epochSecond(LocalDate date) {
        return date.toEpochDay() * SECONDS_A_DAY;
    }

    private static Arbitrary<Long> longs(long min, long max, long origin) {
        return Arbitraries.longs().between(min, max).shrinkTowards(Math.max(min, Math.min(max, origin)));
    }
}
