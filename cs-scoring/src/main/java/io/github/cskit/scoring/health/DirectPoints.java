package io.github.cskit.scoring.health;

import java.util.List;

/** Points of a component that a host gives directly, in place of its measures: 0 to 100, rounded like any curve. */
final class DirectPoints {

    private static final Curve IDENTITY = Curve.of(List.of(Knot.of("0", "0"), Knot.of("100", "100")));

    private DirectPoints() {}

    static boolean inRange(double points) {
        return points >= 0 && points <= 100;
    }

    static int hundredthsOf(double points) {
        return IDENTITY.hundredthsOf(points);
    }
}
