package io.github.cskit.scoring.scorecard;

/**
 * Rounds doubles that stand for exact numbers. Where the exact number is a tie, the double may lie on either side of it,
 * so that it takes the exact number, or knowledge of what it can be, to round. For what scores; hosts have no use for it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Rounding {

    /**
     * Far above the error of a score in hundredths: a few hundred operations on numbers up to 10,000, each off by 1e-16
     * of itself.
     */
    public static final double ERROR = 1e-9;

    /**
     * How near a tie a score is computed again in rational numbers, where floating point does not settle it by itself:
     * above the error of the largest scorecard that is allowed, and still rare.
     */
    public static final double DOUBT = 1e-6;

    private Rounding() {}

    /**
     * Returns whether a number may be a tie, or on the other side of one, for all its error.
     *
     * @param number a non-negative number
     * @param error the most that it may be off
     * @return true if rounding it takes more than itself
     */
    public static boolean nearTie(double number, double error) {
        double fraction = number - Math.floor(number);
        return Math.abs(fraction - 0.5) < error;
    }

    /**
     * Rounds half up, and takes a number that is within {@link #ERROR} of a tie for the tie.
     *
     * @param number a non-negative number
     * @return the whole number
     */
    public static int halfUp(double number) {
        return (int) (number + (0.5 + ERROR));
    }

    /**
     * Returns whether every fraction with at most this denominator is either a tie or well away from one, so that
     * {@link #halfUp} is right for it.
     *
     * @param denominator the greatest denominator
     * @return true if floating point alone rounds such fractions
     */
    public static boolean tellsTies(double denominator) {
        double nearestToTie = 1 / (2 * denominator);
        return nearestToTie > 2 * ERROR;
    }
}
