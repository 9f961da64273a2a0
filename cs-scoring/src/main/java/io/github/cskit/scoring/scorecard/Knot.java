package io.github.cskit.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.util.List;

/**
 * One point that a curve goes through. Written {@code [4, 50]}: the value, then the points.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the signal's value, at most 6 decimals
 * @param points the points there, 0 to 100 with at most 2 decimals
 */
public record Knot(BigDecimal value, BigDecimal points) {

    /** Checks the ranges. */
    public Knot {
        Checks checks = Checks.of("knot").number("value", value, -1e9, 1e9).number("points", points, 0, 100);
        checks.orThrow();
        checks.require(decimals(value) <= 6, "value", value, "have at most 6 decimals")
                .require(decimals(points) <= 2, "points", points, "have at most 2 decimals")
                .orThrow();
        value = plain(value);
        points = plain(points);
    }

    /**
     * Creates a knot.
     *
     * @param value the signal's value
     * @param points the points there
     * @return the knot
     */
    public static Knot of(String value, String points) {
        return new Knot(new BigDecimal(value), new BigDecimal(points));
    }

    /**
     * Reads a knot from its two numbers.
     *
     * @param pair value and points
     * @return the knot
     * @throws io.github.cskit.core.validation.InvalidValueException if there are not exactly two numbers
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Knot of(List<BigDecimal> pair) {
        Checks checks = Checks.of("knot").elements("", pair);
        checks.orThrow();
        checks.require(pair.size() == 2, "", "a list of " + pair.size(), "be [value, points]")
                .orThrow();
        return new Knot(pair.get(0), pair.get(1));
    }

    /**
     * Returns the two numbers.
     *
     * @return value and points
     */
    @JsonValue
    public List<BigDecimal> toList() {
        return List.of(value, points);
    }

    int pointsInHundredths() {
        return points.movePointRight(2).intValueExact();
    }

    private static int decimals(BigDecimal number) {
        return number.signum() == 0 ? 0 : number.stripTrailingZeros().scale();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
