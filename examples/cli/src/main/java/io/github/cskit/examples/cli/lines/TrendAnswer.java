package io.github.cskit.examples.cli.lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.scoring.trend.Trend;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What {@code cs trend} says of one series. Immutable and thread-safe.
 *
 * @param id the id of the series
 * @param direction {@code improving}, {@code stable}, {@code declining} or {@code insufficient-data}
 * @param slopePerWeek the slope in points a week; absent with insufficient data
 * @param low the lower end of its 80 % interval; absent with insufficient data
 * @param high the upper end of its 80 % interval; absent with insufficient data
 * @param n how many readings there were
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TrendAnswer(
        String id,
        String direction,
        Optional<BigDecimal> slopePerWeek,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        int n) {

    private static final int DECIMALS = 4;

    /**
     * Creates the answer.
     *
     * @param id the id of the series
     * @param trend its trend
     * @return the answer
     */
    public static TrendAnswer of(String id, Trend trend) {
        Optional<Trend.Measured> measured = trend instanceof Trend.Measured m ? Optional.of(m) : Optional.empty();
        return new TrendAnswer(
                id,
                trend.wireName(),
                measured.map(m -> Decimals.rounded(m.slopePerWeek(), DECIMALS)),
                measured.map(m -> Decimals.rounded(m.slopeInterval().low(), DECIMALS)),
                measured.map(m -> Decimals.rounded(m.slopeInterval().high(), DECIMALS)),
                trend.n());
    }
}
