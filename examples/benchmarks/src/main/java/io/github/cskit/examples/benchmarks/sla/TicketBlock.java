package io.github.cskit.examples.benchmarks.sla;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.Hours;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.core.time.WeeklyHours;
import io.github.cskit.triage.sla.SlaEvent;
import io.github.cskit.triage.sla.SlaEventType;
import io.github.cskit.triage.sla.SlaPolicy;
import io.github.cskit.triage.sla.SlaTicket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Generated tickets of 2025, all different, with ten events each over some days, at whole minutes. Immutable and
 * thread-safe.
 */
public final class TicketBlock {

    /** How many tickets a block has. */
    public static final int SIZE = 1_024;

    /** The instant for which clocks are read. */
    public static final Instant AS_OF = Instant.parse("2026-02-01T00:00:00Z");

    /** 9 to 12 and 13 to 17 from Monday to Friday in Berlin, with two holidays. */
    public static final SlaPolicy POLICY = SlaPolicy.standard(Schedule.of(
                    ZoneId.of("Europe/Berlin"),
                    WeeklyHours.mondayToFriday(Hours.of("09:00", "12:00").and("13:00", "17:00")))
            .withHolidays(List.of(LocalDate.of(2025, 12, 25), LocalDate.of(2025, 12, 26))));

    private static final int MINUTE = 60;
    private static final int MINUTES_A_YEAR = 500_000;
    private static final int LONGEST_GAP = 1_440;
    private static final List<SlaEventType> LIFE = List.of(
            SlaEventType.CREATED,
            SlaEventType.RESPONDED,
            SlaEventType.WAITING,
            SlaEventType.RESUMED,
            SlaEventType.RESOLVED,
            SlaEventType.REOPENED,
            SlaEventType.RESPONDED,
            SlaEventType.WAITING,
            SlaEventType.RESUMED,
            SlaEventType.RESOLVED);

    private final List<SlaTicket> tickets;

    private TicketBlock(List<SlaTicket> tickets) {
        this.tickets = List.copyOf(tickets);
    }

    /**
     * Generates a block.
     *
     * @param seed what to begin with
     * @return the block; the same for the same seed
     */
    public static TicketBlock ofSeed(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<SlaTicket> tickets = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            tickets.add(SlaTicket.builder(TicketId.of("T-" + i), POLICY.ref(), log(random))
                    .severity(1 + random.nextInt(4))
                    .build());
        }
        return new TicketBlock(tickets);
    }

    /**
     * Returns the tickets.
     *
     * @return {@link #SIZE} of them
     */
    public List<SlaTicket> tickets() {
        return tickets;
    }

    private static List<SlaEvent> log(SplittableRandom random) {
        Instant at = Instant.parse("2025-01-01T00:00:00Z").plusSeconds(random.nextLong(MINUTES_A_YEAR) * MINUTE);
        List<SlaEvent> events = new ArrayList<>();
        for (SlaEventType type : LIFE) {
            events.add(new SlaEvent(at, type));
            at = at.plusSeconds((1L + random.nextInt(LONGEST_GAP)) * MINUTE);
        }
        return events;
    }
}
