package io.github.cskit.scoring.health;

import io.github.cskit.scoring.scorecard.Curve;
import io.github.cskit.scoring.scorecard.Knot;
import java.util.List;

/** Points of a component that a host gives directly, in place of its measures: 0 to 100, rounded like any curve. */
final class DirectPoints {

    static final double LEAST = 0;
    static final double MOST = 100;

    private static final Curve IDENTITY = Curve.of(List.of(Knot.of("0", "0"), Knot.of("100", "100")));

    private DirectPoints() {}

    static boolean inRange(double points) {
        return points >= LEAST && points <= MOST;
    }

    static int hundredthsOf(double points) {
        return IDENTITY.hundredthsOf(points);
    }
}
