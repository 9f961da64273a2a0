package io.github.cskit.scoring.trend;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.NotNull;

/**
 * What the readings of a figure say about where it is going. It is not a forecast, and "insufficient data" is not
 * "stable".
 *
 * <p>Sealed: callers read it, {@link TrendAnalyzer} makes it. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Trend.Measured.class, name = "measured"),
    @JsonSubTypes.Type(value = Trend.InsufficientData.class, name = "insufficient-data")
})
public sealed interface Trend {

    /**
     * Returns how many readings there were.
     *
     * @return 0 or more
     */
    Integer n();

    /**
     * Returns what to call this trend in files and messages.
     *
     * @return {@code improving}, {@code stable}, {@code declining} or {@code insufficient-data}
     */
    String wireName();

    /**
     * Returns whether the readings decline.
     *
     * @return true only for a measured decline; false for insufficient data
     */
    default boolean declining() {
        return this instanceof Measured measured && measured.direction() == TrendDirection.DECLINING;
    }

    /**
     * Returns whether the readings improve.
     *
     * @return true only for a measured improvement; false for insufficient data
     */
    default boolean improving() {
        return this instanceof Measured measured && measured.direction() == TrendDirection.IMPROVING;
    }

    /**
     * A trend over enough readings. The direction follows from the change and the two probabilities by the policy of
     * the analysis.
     *
     * <p>Immutable and thread-safe.
     *
     * @param direction where the readings are going
     * @param slopePerWeek the Theil–Sen slope, in points a week
     * @param slopeInterval the interval of that slope, in points a week
     * @param change slope × length of the window, in points, rounded to 1e-9: negative for a fall, positive for a rise
     * @param window the dates of the first and the last reading
     * @param n how many readings there were, at least 2
     * @param pDeclining the one-sided Mann–Kendall p of a decline: how often chance alone orders the
     *     readings at least as downward; from 0 to 1, small speaks for a decline
     * @param pImproving the same upward: small speaks for an improvement
     */
    record Measured(
            @NotNull TrendDirection direction,
            @NotNull Double slopePerWeek,
            @NotNull Interval slopeInterval,
            @NotNull Double change,
            @NotNull TrendWindow window,
            @NotNull Integer n,
            @NotNull Double pDeclining,
            @NotNull Double pImproving)
            implements Trend {

        /** Checks the ranges. */
        public Measured {
            Checks checks = Checks.of("trend")
                    .present("direction", direction)
                    .number("slopePerWeek", slopePerWeek, -Double.MAX_VALUE, Double.MAX_VALUE)
                    .present("slopeInterval", slopeInterval)
                    .number("change", change, -Double.MAX_VALUE, Double.MAX_VALUE)
                    .present("window", window)
                    .number("n", n, 2, Integer.MAX_VALUE)
                    .number("pDeclining", pDeclining, 0, 1)
                    .number("pImproving", pImproving, 0, 1);
            if (slopePerWeek != null && slopeInterval != null) {
                checks.require(
                        slopeInterval.contains(slopePerWeek),
                        "slopePerWeek",
                        slopePerWeek,
                        "lie within slopeInterval (" + slopeInterval.low() + " to " + slopeInterval.high() + ")");
            }
            checks.orThrow();
        }

        @Override
        public String wireName() {
            return direction.wireName();
        }
    }

    /**
     * Too few readings to say anything: neither stable nor anything else.
     *
     * <p>Immutable and thread-safe.
     *
     * @param n how many readings there were, from 0 to one less than {@code minReadings}
     * @param minReadings how many the policy asks for
     */
    record InsufficientData(@NotNull Integer n, @NotNull Integer minReadings) implements Trend {

        /** Checks that the readings are fewer than asked for. */
        public InsufficientData {
            Checks checks = Checks.of("trend without enough data")
                    .number("n", n, 0, Integer.MAX_VALUE)
                    .number("minReadings", minReadings, 1, Integer.MAX_VALUE);
            checks.orThrow();
            checks.require(n < minReadings, "n", n, "be below minReadings (" + minReadings + ")")
                    .orThrow();
        }

        @Override
        public String wireName() {
            return "insufficient-data";
        }
    }
}
