package io.github.cskit.scoring.health;

/**
 * Rounds doubles that stand for exact numbers: where the double is too close to a tie to tell, the caller computes the
 * exact number instead.
 */
final class Rounding {

    /** Far above the error of the few operations that lead here, far below the distance of ordinary numbers to a tie. */
    private static final double DOUBT = 1e-6;

    private Rounding() {}

    /** Returns whether a non-negative number is too close to a half to be rounded as it is. */
    static boolean nearTie(double number) {
        double fraction = number - Math.floor(number);
        return Math.abs(fraction - 0.5) < DOUBT;
    }

    /** Rounds a non-negative number that is not near a tie. */
    static int halfUp(double number) {
        return (int) (number + 0.5);
    }
}
