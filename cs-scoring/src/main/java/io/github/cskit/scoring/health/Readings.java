package io.github.cskit.scoring.health;

/** What is known of the signals of a model, by their numbers; what is too old counts as missing. */
interface Readings {

    /** Returns the reading of a signal; NaN if it is missing or stale. */
    double valueOf(int number);

    /** Returns whether the signal does not apply to the customer. */
    boolean notApplicable(int number);

    /**
     * Returns the value that a source is judged by; NaN if it is not measured. A rate multiplies first and then divides:
     * whoever wants the same bits does it in that order.
     */
    default double judged(Node.Source source) {
        double value = valueOf(source.number());
        if (source.divisor() == Node.Source.NONE) {
            return value;
        }
        double divisor = valueOf(source.divisor());
        return divisor >= source.from() ? value * source.units() / divisor : Double.NaN;
    }
}
