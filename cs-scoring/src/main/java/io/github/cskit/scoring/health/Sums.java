package io.github.cskit.scoring.health;

/**
 * The weighted sums over siblings from which their figures follow, in floating point and hundredths of a point. Mutable
 * and not thread-safe.
 */
final class Sums {

    private double weights;
    private double measuredWeights;
    private double covered;
    private double values;
    private double lows;
    private double highs;

    /** Returns the sums of points that were given directly. */
    static Sums ofMeasured(double points) {
        Sums sums = new Sums();
        sums.addMeasured(1, points);
        return sums;
    }

    void addMeasured(double weight, double points) {
        double weighted = weight * points;
        weights += weight;
        measuredWeights += weight;
        covered += weight;
        values += weighted;
        lows += weighted;
        highs += weighted;
    }

    void addMissing(double weight, double lowest, double highest) {
        weights += weight;
        lows += weight * lowest;
        highs += weight * highest;
    }

    /** Adds a component by the sums of its parts, unless none of them applies. */
    void add(double weight, Sums parts) {
        if (parts.apply()) {
            double share = weight / parts.weights;
            weights += weight;
            covered += share * parts.covered;
            lows += share * parts.lows;
            highs += share * parts.highs;
            if (parts.measuredWeights > 0) {
                measuredWeights += weight;
                values += weight * parts.value();
            }
        }
    }

    /** Returns whether any of the siblings applies to the customer; if not, there are no other figures. */
    boolean apply() {
        return weights > 0;
    }

    /** Returns whether anything was measured; if not, there is no value. */
    boolean measured() {
        return measuredWeights > 0;
    }

    /** Returns the measured share of the weight, 0 to 1. */
    double coverage() {
        return covered / weights;
    }

    /** Returns the value; meaningless where nothing was measured. */
    double value() {
        return values / measuredWeights;
    }

    /** Returns the value with everything missing at its lowest. */
    double low() {
        return lows / weights;
    }

    /** Returns the value with everything missing at its highest. */
    double high() {
        return highs / weights;
    }
}
