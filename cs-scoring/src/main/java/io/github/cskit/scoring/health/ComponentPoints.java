package io.github.cskit.scoring.health;

import org.apache.commons.numbers.fraction.BigFraction;

/** The published points, in hundredths, of the components that hard rules look at. */
@FunctionalInterface
interface ComponentPoints {

    /** There are no points: nothing was measured, or the component does not apply. */
    int NONE = -1;

    /** Which points are asked for. */
    enum Figure {
        /** What is measured. */
        NOW {
            @Override
            double of(Sums sums) {
                return sums.value();
            }

            @Override
            BigFraction of(ExactEvaluation.Outcome exact) {
                return exact.value().orElseThrow();
            }
        },

        /** With everything missing at its lowest. */
        LEAST {
            @Override
            double of(Sums sums) {
                return sums.low();
            }

            @Override
            BigFraction of(ExactEvaluation.Outcome exact) {
                return exact.low();
            }
        },

        /** With everything missing at its highest. */
        MOST {
            @Override
            double of(Sums sums) {
                return sums.high();
            }

            @Override
            BigFraction of(ExactEvaluation.Outcome exact) {
                return exact.high();
            }
        };

        abstract double of(Sums sums);

        abstract BigFraction of(ExactEvaluation.Outcome exact);
    }

    /** Returns the points of a component by the number under which it is watched; {@link #NONE} if there are none. */
    int of(int watched, Figure figure);
}
