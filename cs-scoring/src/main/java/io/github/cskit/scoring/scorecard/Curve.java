package io.github.cskit.scoring.scorecard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A monotone, piecewise linear way from a signal's value to points 0 to 100, flat beyond its ends. It never turns:
 * a better value never gives fewer points.
 *
 * <p>The points of a value are rounded half up to hundredths, and that rounding is exact: a value is taken as the
 * decimal that prints as it does, so that a tie is a tie. Immutable and thread-safe.
 */
public final class Curve {

    private final List<Knot> knots;
    private final Interpolation interpolation;

    private Curve(List<Knot> knots) {
        this.knots = List.copyOf(knots);
        this.interpolation = new Interpolation(this.knots);
    }

    /**
     * Creates a curve.
     *
     * @param knots at least two, at most 1,000, with rising values, and points that never turn
     * @return the curve
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Curve of(List<Knot> knots) {
        Checks checks = Checks.of("curve").elements("knots", knots);
        checks.orThrow();
        checks.require(knots.size() >= 2 && knots.size() <= 1000, "knots", knots.size() + " long", "be 2 to 1000 long");
        int direction = 0;
        for (int i = 1; i < knots.size(); i++) {
            Knot before = knots.get(i - 1);
            Knot here = knots.get(i);
            String path = "knots[" + i + "]";
            checks.require(
                    here.value().compareTo(before.value()) > 0,
                    path,
                    "at " + here.value(),
                    "lie after " + before.value());
            int step = here.points().compareTo(before.points());
            checks.require(step * direction >= 0, path, "at " + here.points() + " points", "not turn the curve");
            direction = direction == 0 ? step : direction;
        }
        checks.orThrow();
        return new Curve(knots);
    }

    /**
     * Returns the knots.
     *
     * @return the points that the curve goes through
     */
    @JsonValue
    public List<Knot> knots() {
        return knots;
    }

    /**
     * Returns the points of a value.
     *
     * @param value a finite value
     * @return its points, rounded half up to hundredths
     */
    public Points pointsOf(double value) {
        return Points.ofHundredths(hundredthsOf(value));
    }

    /**
     * Returns the points of a value in hundredths, for models that score many customers.
     *
     * @param value a finite value
     * @return its points, rounded half up to hundredths; 0 to 10,000
     */
    public int hundredthsOf(double value) {
        return interpolation.hundredthsOf(value);
    }

    /**
     * Returns the least points that the curve can give.
     *
     * @return the points in hundredths
     */
    public int lowest() {
        return Math.min(interpolation.first(), interpolation.last());
    }

    /**
     * Returns the most points that the curve can give.
     *
     * @return the points in hundredths
     */
    public int highest() {
        return Math.max(interpolation.first(), interpolation.last());
    }

    /**
     * Returns whether greater values are better.
     *
     * @return true if no value has more points than a greater one; true for a curve that is flat throughout
     */
    public boolean rising() {
        return interpolation.last() >= interpolation.first();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Curve that && knots.equals(that.knots);
    }

    @Override
    public int hashCode() {
        return knots.hashCode();
    }

    /** Returns the knots. */
    @Override
    public String toString() {
        return "Curve" + knots;
    }
}
