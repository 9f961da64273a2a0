package io.github.cskit.triage.compliance;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.triage.sla.SlaClockKind;
import java.time.Duration;
import java.time.Instant;

/**
 * One promise that was broken.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param kind the clock
 * @param due when the target was used up
 * @param over by how much open time the target was exceeded, so far if the clock still runs
 * @param stopped whether the clock has stopped since
 */
public record SlaBreach(TicketId ticket, SlaClockKind kind, Instant due, Duration over, boolean stopped) {}
