package io.github.cskit.triage.sla;

import java.time.Duration;
import java.time.Instant;

/**
 * One stretch of a clock. The next one begins where it ends.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind why it counts, or does not
 * @param from its first instant
 * @param to the instant after its last, after {@code from}
 */
public record SlaSegment(SegmentKind kind, Instant from, Instant to) {

    /**
     * Returns how long it is, whether it counts or not.
     *
     * @return more than zero
     */
    public Duration length() {
        return Duration.between(from, to);
    }
}
