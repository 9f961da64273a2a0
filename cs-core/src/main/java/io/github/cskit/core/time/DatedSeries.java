package io.github.cskit.core.time;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Finite;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers by date, ascending, at most one a date. Dates without a number are simply not there: nothing is filled in.
 *
 * <p>Immutable and thread-safe.
 *
 * @param points the points, ascending by date
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DatedSeries(@NotNull List<@NotNull Point> points) {

    /**
     * One dated number.
     *
     * @param date the date
     * @param value the number, finite
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Point(
            @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
            LocalDate date,

            @NotNull @Finite Double value) {

        /** Checks that the number is finite. */
        public Point {
            Checks.of("point")
                    .present("date", date)
                    .number("value", value, -Double.MAX_VALUE, Double.MAX_VALUE)
                    .orThrow();
        }
    }

    /** Sorts the points and refuses two of one date. */
    public DatedSeries {
        Checks checks = Checks.of("dated series").elements("points", points);
        checks.orThrow();
        SortedMap<LocalDate, Point> sorted = new TreeMap<>();
        for (Point point : points) {
            checks.require(sorted.put(point.date(), point) == null, "points", "double on " + point.date(), "be unique");
        }
        checks.orThrow();
        points = List.copyOf(sorted.values());
    }

    /**
     * Creates a series.
     *
     * @param values the numbers by date, in any order
     * @return the series
     */
    public static DatedSeries of(Map<LocalDate, Double> values) {
        List<Point> points = new ArrayList<>();
        values.forEach((date, value) -> points.add(new Point(date, value)));
        return new DatedSeries(points);
    }

    /**
     * Returns the latest point.
     *
     * @return the point of the last date; empty for an empty series
     */
    public Optional<Point> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /**
     * Returns the latest points.
     *
     * @param count how many, 0 or more
     * @return a series of the last {@code count} points, or of all if there are fewer
     * @throws io.github.cskit.core.validation.InvalidValueException if the count is negative
     */
    public DatedSeries latest(int count) {
        Checks.of("dated series")
                .require(count >= 0, "count", count, "not be negative")
                .orThrow();
        return new DatedSeries(points.subList(Math.max(0, points.size() - count), points.size()));
    }

    /**
     * Returns the points of a range.
     *
     * @param range the range
     * @return a series of the points whose date is in the range
     */
    public DatedSeries within(DateRange range) {
        return new DatedSeries(
                points.stream().filter(p -> range.contains(p.date())).toList());
    }
}
