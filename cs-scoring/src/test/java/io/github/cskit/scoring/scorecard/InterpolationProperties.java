package io.github.cskit.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** A curve gives the points that decimal arithmetic gives, on ties and on steep segments too. */
@Tag("HLT-2")
class InterpolationProperties {

    @Property(tries = 5_000, seed = "20261120")
    void pointsAreThoseOfDecimalArithmetic(
            @ForAll long seed, @ForAll @IntRange(max = 6) int decimals, @ForAll @IntRange(max = 8) int magnitude) {
        Random random = new Random(seed);
        Curve curve = curve(random, decimals, magnitude);
        double first = curve.knots().get(0).value().doubleValue();
        double last = curve.knots().get(curve.knots().size() - 1).value().doubleValue();
        for (int i = 0; i < 20; i++) {
            double anywhere = first + (1.2 * random.nextDouble() - 0.1) * (last - first);
            double rounded = BigDecimal.valueOf(anywhere)
                    .setScale(random.nextInt(decimals + 1), RoundingMode.HALF_UP)
                    .doubleValue();
            assertExact(curve, anywhere);
            assertExact(curve, rounded);
        }
        curve.knots().forEach(knot -> assertExact(curve, knot.value().doubleValue()));
    }

    @Property(tries = 2_000, seed = "20261121")
    void tiesAreRoundedUp(@ForAll @IntRange(min = 1, max = 199_999) int halves) {
        Curve share = StandardCurves.byName().get("share");
        double value =
                BigDecimal.valueOf(halves, 5).divide(BigDecimal.valueOf(2)).doubleValue();

        assertExact(share, Math.min(1, value));
    }

    @Example
    void everyWholeValueOfTheStandardCurvesIsExact() {
        for (Curve curve : StandardCurves.byName().values()) {
            for (int value = -2; value <= 40; value++) {
                assertExact(curve, value);
            }
        }
    }

    @Example
    void flatEndsHoldForHugeValuesAndForSteepCurves() {
        Curve steep = Curve.of(List.of(Knot.of("999999999.999999", "0"), Knot.of("1000000000", "100")));

        assertThat(steep.hundredthsOf(-Double.MAX_VALUE)).isZero();
        assertThat(steep.hundredthsOf(0)).isZero();
        assertThat(steep.hundredthsOf(999_999_999)).isZero();
        assertThat(steep.hundredthsOf(1e9)).isEqualTo(10_000);
        assertThat(steep.hundredthsOf(Double.MAX_VALUE)).isEqualTo(10_000);
    }

    private static void assertExact(Curve curve, double value) {
        assertThat(curve.hundredthsOf(value)).as("%s at %s", curve, value).isEqualTo(decimal(curve, value));
    }

    private static int decimal(Curve curve, double value) {
        List<Knot> knots = curve.knots();
        BigDecimal x = BigDecimal.valueOf(value);
        if (x.compareTo(knots.get(0).value()) <= 0) {
            return knots.get(0).pointsInHundredths();
        }
        for (int i = 1; i < knots.size(); i++) {
            Knot from = knots.get(i - 1);
            Knot to = knots.get(i);
            if (x.compareTo(to.value()) <= 0) {
                BigDecimal run = to.value().subtract(from.value());
                BigDecimal rise = to.points().subtract(from.points());
                return from.points()
                        .multiply(run)
                        .add(x.subtract(from.value()).multiply(rise))
                        .movePointRight(2)
                        .divide(run, 0, RoundingMode.HALF_UP)
                        .intValueExact();
            }
        }
        return knots.get(knots.size() - 1).pointsInHundredths();
    }

    private static Curve curve(Random random, int decimals, int magnitude) {
        int size = 2 + random.nextInt(6);
        long bound = (long) Math.pow(10, Math.min(9, magnitude + 1) + decimals);
        TreeSet<BigDecimal> values = new TreeSet<>();
        while (values.size() < size) {
            long unscaled = (long) ((random.nextDouble() - 0.3) * bound);
            values.add(BigDecimal.valueOf(unscaled, decimals).stripTrailingZeros());
            if (random.nextInt(4) == 0) {
                // a steep segment: two knots one unit apart
                values.add(BigDecimal.valueOf(unscaled + 1, decimals).stripTrailingZeros());
            }
        }
        List<BigDecimal> points = new ArrayList<>();
        random.ints(values.size(), 0, 10_001).sorted().forEach(p -> points.add(BigDecimal.valueOf(p, 2)));
        List<Knot> knots = new ArrayList<>();
        boolean falling = random.nextBoolean();
        for (BigDecimal value : values) {
            knots.add(new Knot(value, points.remove(falling ? points.size() - 1 : 0)));
        }
        return Curve.of(knots);
    }
}
