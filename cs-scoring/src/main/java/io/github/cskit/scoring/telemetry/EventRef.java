package io.github.cskit.scoring.telemetry;

import io.github.cskit.core.validation.Checks;

/**
 * What tells an event of a feed from every other: its id and, where the sender corrects itself, its revision. It is not
 * a time: a feed may deliver in any order.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the sender's id, unique within its feed
 * @param revision 0 for the first version; of two versions of one event the higher revision counts
 */
public record EventRef(String id, long revision) {

    /** Checks the parts. */
    public EventRef {
        Checks.of("event", id)
                .name("id", id)
                .number("revision", revision, 0, Double.MAX_VALUE)
                .orThrow();
    }

    /**
     * Creates the reference of an event that is never corrected.
     *
     * @param id the sender's id
     * @return the reference, at revision 0
     */
    public static EventRef of(String id) {
        return new EventRef(id, 0);
    }
}
