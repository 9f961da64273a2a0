package io.github.cskit.reporting.document;

import io.github.cskit.core.health.Band;

/**
 * The colour family of something shown. It never carries meaning alone: whatever has a tone has a label in words too.
 *
 * <p>Immutable and thread-safe.
 */
public enum Tone {
    /** Good. */
    GREEN,

    /** To be watched. */
    YELLOW,

    /** Bad. */
    RED,

    /** Neither. */
    NEUTRAL;

    /**
     * Returns the tone of a health band.
     *
     * @param band the band
     * @return the tone of the same colour
     */
    public static Tone of(Band band) {
        return switch (band) {
            case GREEN -> GREEN;
            case YELLOW -> YELLOW;
            case RED -> RED;
        };
    }
}
