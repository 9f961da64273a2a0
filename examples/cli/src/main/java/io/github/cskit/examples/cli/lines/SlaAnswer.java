package io.github.cskit.examples.cli.lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.sla.SegmentKind;
import io.github.cskit.triage.sla.SlaClock;
import io.github.cskit.triage.sla.SlaState;
import io.github.cskit.triage.sla.TicketSla;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What {@code cs sla} says of one ticket. Immutable and thread-safe.
 *
 * @param id the id of the ticket
 * @param firstResponse the clock until somebody first answers
 * @param resolution the clock until the ticket is resolved
 */
public record SlaAnswer(TicketId id, Clock firstResponse, Clock resolution) {

    /**
     * One clock. Immutable and thread-safe.
     *
     * @param state how it stands
     * @param due when the target is used up; absent without a target
     * @param elapsedSeconds the open time that it has counted
     * @param segments what it counted, and what not, without a gap
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Clock(SlaState state, Optional<Instant> due, BigDecimal elapsedSeconds, List<Segment> segments) {}

    /**
     * One stretch of a clock. Immutable and thread-safe.
     *
     * @param kind why it counts, or does not
     * @param from its first instant
     * @param to the instant after its last
     * @param seconds how long it is
     */
    public record Segment(SegmentKind kind, Instant from, Instant to, BigDecimal seconds) {}

    /**
     * Creates the answer.
     *
     * @param sla the clocks
     * @return the answer
     */
    public static SlaAnswer of(TicketSla sla) {
        return new SlaAnswer(sla.ticket().id(), clock(sla.firstResponse()), clock(sla.resolution()));
    }

    private static Clock clock(SlaClock clock) {
        List<Segment> segments = clock.segments().stream()
                .map(s -> new Segment(s.kind(), s.from(), s.to(), HoursLine.seconds(s.length())))
                .toList();
        return new Clock(clock.state(), clock.due(), HoursLine.seconds(clock.elapsed()), segments);
    }
}
