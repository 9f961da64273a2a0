package io.github.cskit.examples.benchmarks.sla;

import io.github.cskit.triage.sla.SlaClockKind;
import io.github.cskit.triage.sla.SlaEvent;
import io.github.cskit.triage.sla.SlaEventType;
import io.github.cskit.triage.sla.SlaTicket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * One clock as anybody would write it by hand: minute by minute from the creation of the ticket until it stops, and on
 * until the target is used up. It knows one schedule, that of {@link TicketBlock}, and gives no segments. Immutable and
 * thread-safe.
 *
 * @param minutes the open minutes that are counted
 * @param due the epoch second at which the target is used up
 */
public record WalkedClock(long minutes, long due) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2025, 12, 25), LocalDate.of(2025, 12, 26));
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 0);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);
    private static final int FRIDAY = 5;
    private static final int MINUTE = 60;

    /**
     * Walks.
     *
     * @param ticket a resolved ticket with an ascending log
     * @param kind which clock
     * @param targetMinutes what is promised
     * @return the clock
     */
    public static WalkedClock of(SlaTicket ticket, SlaClockKind kind, long targetMinutes) {
        List<SlaEvent> events = ticket.events();
        long end = stop(events, kind);
        long now = events.get(0).at().getEpochSecond();
        int next = 1;
        boolean running = true;
        long counted = 0;
        long used = 0;
        long due = 0;
        while (now < end || due == 0) {
            while (next < events.size() && now < end && events.get(next).at().getEpochSecond() <= now) {
                running = goesOn(running, events.get(next).type());
                next++;
            }
            boolean open = isOpen(now);
            now += MINUTE;
            if (open && (running || now > end)) {
                counted += now <= end ? 1 : 0;
                used++;
                due = used == targetMinutes ? now : due;
            }
        }
        return new WalkedClock(counted, due);
    }

    private static boolean goesOn(boolean running, SlaEventType type) {
        return switch (type) {
            case WAITING, RESOLVED -> false;
            case RESUMED, REOPENED -> true;
            case CREATED, RESPONDED -> running;
        };
    }

    private static long stop(List<SlaEvent> events, SlaClockKind kind) {
        SlaEvent stop = kind == SlaClockKind.FIRST_RESPONSE ? events.get(1) : events.get(events.size() - 1);
        return stop.at().getEpochSecond();
    }

    private static boolean isOpen(long second) {
        ZonedDateTime local = Instant.ofEpochSecond(second).atZone(ZONE);
        if (local.getDayOfWeek().getValue() > FRIDAY || HOLIDAYS.contains(local.toLocalDate())) {
            return false;
        }
        LocalTime time = local.toLocalTime();
        return (!time.isBefore(OPENING) && time.isBefore(NOON))
                || (!time.isBefore(AFTERNOON) && time.isBefore(CLOSING));
    }
}
