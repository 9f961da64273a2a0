package io.github.cskit.examples.cli.lines;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.core.validation.Checks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * One line that {@code cs trend} reads: {@code {"id":"c1","points":[["2026-11-01",71.0]]}}. Immutable and thread-safe.
 *
 * @param id the id of the series
 * @param points its readings, in any order
 */
public record TrendSeriesLine(String id, List<Reading> points) {

    /** Checks that the parts are there. */
    public TrendSeriesLine {
        Checks.of("series", id).name("id", id).elements("points", points).orThrow();
        points = List.copyOf(points);
    }

    /**
     * Returns the readings for the analysis.
     *
     * @return one point for each reading
     * @throws io.github.cskit.core.validation.InvalidValueException if two have the same date
     */
    public DatedSeries series() {
        return new DatedSeries(points.stream().map(Reading::point).toList());
    }

    /**
     * One reading, written as a pair of date and number. Immutable and thread-safe.
     *
     * @param point the reading
     */
    public record Reading(DatedSeries.Point point) {

        private static final int PAIR = 2;

        /**
         * Reads a pair.
         *
         * @param pair a date and a number
         * @return the reading
         * @throws io.github.cskit.core.validation.InvalidValueException if it is no such pair
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Reading of(List<Object> pair) {
            Checks checks = Checks.of("reading");
            checks.require(pair.size() == PAIR, "", "of " + pair.size() + " parts", "be a date and a number")
                    .orThrow();
            LocalDate date = date(pair.get(0), checks);
            double number = pair.get(1) instanceof Number given ? given.doubleValue() : Double.NaN;
            checks.require(Math.abs(number) <= 1e12, "[1]", "not a number within 1e12", "be a number")
                    .orThrow();
            return new Reading(new DatedSeries.Point(date, number));
        }

        private static LocalDate date(Object text, Checks checks) {
            try {
                if (text instanceof String iso) {
                    return LocalDate.parse(iso);
                }
            } catch (DateTimeException otherForm) {
                // noted below
            }
            checks.problem("[0]", "not a date", "be an ISO-8601 date such as 2026-01-31");
            return LocalDate.EPOCH;
        }
    }
}
