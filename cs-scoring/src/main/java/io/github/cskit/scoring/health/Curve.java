package io.github.cskit.scoring.health;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    private final double[] values;
    private final double[] hundredths;

    private Curve(List<Knot> knots) {
        this.knots = List.copyOf(knots);
        this.values = knots.stream().mapToDouble(k -> k.value().doubleValue()).toArray();
        this.hundredths = knots.stream().mapToDouble(Knot::pointsInHundredths).toArray();
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

    int hundredthsOf(double value) {
        int last = values.length - 1;
        if (value <= values[0]) {
            return (int) hundredths[0];
        }
        if (value >= values[last]) {
            return (int) hundredths[last];
        }
        int right = 1;
        while (value > values[right]) {
            right++;
        }
        double rise = hundredths[right] - hundredths[right - 1];
        double exactish =
                hundredths[right - 1] + (value - values[right - 1]) * rise / (values[right] - values[right - 1]);
        return Rounding.nearTie(exactish) ? exact(value, right) : Rounding.halfUp(exactish);
    }

    int lowest() {
        return (int) Math.min(hundredths[0], hundredths[hundredths.length - 1]);
    }

    int highest() {
        return (int) Math.max(hundredths[0], hundredths[hundredths.length - 1]);
    }

    boolean rising() {
        return hundredths[hundredths.length - 1] >= hundredths[0];
    }

    private int exact(double value, int right) {
        Knot from = knots.get(right - 1);
        Knot to = knots.get(right);
        BigDecimal run = to.value().subtract(from.value());
        BigDecimal rise = to.points().subtract(from.points());
        BigDecimal along = BigDecimal.valueOf(value).subtract(from.value());
        // (points * run + along * rise) / run, in hundredths: one division, one rounding
        BigDecimal numerator =
                from.points().multiply(run).add(along.multiply(rise)).movePointRight(2);
        return numerator.divide(run, 0, RoundingMode.HALF_UP).intValueExact();
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
