package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.CustomerSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the parts in floating point. Its numbers are good to far better than a millionth of a hundredth; where
 * that does not settle a rounding, {@link ExactEvaluation} does.
 */
final class Evaluation {

    /** The points of what applies and is not known. */
    private static final int MISSING = -1;

    /** The points of what does not apply. */
    private static final int NOT_APPLICABLE = -2;

    private final CustomerSnapshot snapshot;
    private final Sums @Nullable [] watched;

    /** Whether anything on the way was a usage reading, or points given directly. */
    boolean usage;

    /** Whether a measure on the way applies and is missing. */
    boolean missing;

    /** Whether a reading on the way was outside its signal's range. */
    boolean outOfRange;

    Evaluation(CustomerSnapshot snapshot, int watches) {
        this.snapshot = snapshot;
        this.watched = watches == 0 ? null : new Sums[watches];
    }

    /** Returns the sums of a component that a rule looks at; null if it does not apply to the customer. */
    @Nullable
    Sums watched(int number) {
        return watched == null ? null : watched[number];
    }

    Sums visit(BoundPart[] siblings) {
        Sums sums = new Sums();
        for (BoundPart part : siblings) {
            int points = part.sources.length > 0 ? pointsOf(part) : directPointsOf(part);
            if (points >= 0) {
                sums.addMeasured(part.weight, points);
            } else if (points == MISSING) {
                if (part.sources.length > 0) {
                    sums.addMissing(part.weight, part.lowest, part.highest);
                } else {
                    sums.add(part.weight, inside(part));
                }
            }
        }
        return sums;
    }

    private int pointsOf(BoundPart measure) {
        boolean applies = false;
        for (BoundPart.Source source : measure.sources) {
            double reading = source.readingIn(snapshot);
            double judged = source.judged(reading, snapshot);
            if (!Double.isNaN(judged)) {
                usage |= source.usage;
                outOfRange |= !source.inRange(reading);
                return source.curve.hundredthsOf(judged);
            }
            applies |= source.appliesIn(snapshot);
        }
        missing |= applies;
        return applies ? MISSING : NOT_APPLICABLE;
    }

    private int directPointsOf(BoundPart component) {
        double given = component.direct == null ? Double.NaN : component.direct.in(snapshot);
        if (Double.isNaN(given)) {
            boolean excluded = component.direct != null && component.direct.notApplicableIn(snapshot);
            return excluded ? NOT_APPLICABLE : MISSING;
        }
        usage = true;
        outOfRange |= !DirectPoints.inRange(given);
        int points = DirectPoints.hundredthsOf(given);
        if (watched != null && component.watched != Node.Component.UNWATCHED) {
            watched[component.watched] = Sums.ofMeasured(points);
        }
        return points;
    }

    private Sums inside(BoundPart component) {
        Sums inside = visit(component.parts);
        if (watched != null && component.watched != Node.Component.UNWATCHED && inside.apply()) {
            watched[component.watched] = inside;
        }
        return inside;
    }
}
