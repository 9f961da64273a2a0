package io.github.cskit.core.time;

/**
 * A stretch of time in seconds: of a day, where one that runs past midnight ends after {@link #DAY}, or of the epoch.
 * Immutable and thread-safe.
 *
 * @param from the first second of it
 * @param to the second after its last, after {@code from}
 */
record Span(long from, long to) {

    /** The seconds of a wall-clock day. */
    static final long DAY = 86_400;

    /** Returns the part before midnight. */
    Span today() {
        return new Span(from, Math.min(to, DAY));
    }

    boolean runsPastMidnight() {
        return to > DAY;
    }

    /** Returns the part after midnight, in seconds of the next day. */
    Span tomorrow() {
        return new Span(0, to - DAY);
    }
}
