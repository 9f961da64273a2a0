package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.scorecard.Curve;
import io.github.cskit.scoring.scorecard.LevelRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a scorecard made ready for scoring: signals are numbered, curves resolved, ranges at hand. */
sealed interface Node permits Node.Component, Node.Measure {

    /** Its weight among its siblings, in lowest terms: 40, 30 and 30 of a scorecard are 4, 3 and 3. */
    int weight();

    /** Its path, as ledgers show it. */
    String path();

    /** Returns a denominator that no figure of these siblings exceeds in lowest terms, whatever is missing. */
    static double denominatorOf(List<Node> siblings) {
        double denominator = 0;
        double inside = 1;
        for (Node node : siblings) {
            denominator += node.weight();
            inside *= node instanceof Component component ? denominatorOf(component.parts()) : 1;
        }
        return denominator * inside;
    }

    /**
     * A component with its parts. Points given directly under its name take the place of the parts. One that a hard rule
     * looks at is watched under a number of its own.
     */
    record Component(String path, int weight, int direct, int watched, SignalId name, List<Node> parts)
            implements Node {

        /** The number of a component that no rule looks at. */
        static final int UNWATCHED = -1;
    }

    /** A measure with its sources, the preferred one first. */
    record Measure(String path, String owner, int weight, List<Source> sources, int lowest, int highest)
            implements Node {

        /** Returns the first source that was measured; null if none was. */
        @Nullable
        Source measuredIn(Readings readings) {
            for (int i = 0; i < sources.size(); i++) {
                Source source = sources.get(i);
                if (!Double.isNaN(readings.judged(source))) {
                    return source;
                }
            }
            return null;
        }

        /** Returns whether any source could apply to the customer. */
        boolean applies(Readings readings) {
            for (int i = 0; i < sources.size(); i++) {
                if (sources.get(i).applies(readings)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * One signal of a measure: judged as it is, or, where it has a divisor, as the reading times {@code units} divided by
     * the divisor, which must be at least {@code from}.
     */
    record Source(
            int number,
            SignalId signal,
            Curve curve,
            @Nullable LevelRule levels,
            double min,
            double max,
            boolean usage,
            int divisor,
            double units,
            double from) {

        /** The divisor of a source that is judged as it is. */
        static final int NONE = -1;

        boolean inRange(double value) {
            return value >= min && value <= max;
        }

        boolean applies(Readings readings) {
            return !readings.notApplicable(number) && (divisor == NONE || !readings.notApplicable(divisor));
        }
    }
}
