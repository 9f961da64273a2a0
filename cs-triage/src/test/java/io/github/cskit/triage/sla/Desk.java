package io.github.cskit.triage.sla;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.Hours;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.core.time.WeeklyHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A desk in Berlin that is open 9–17 from Monday to Friday, and short ways to write its tickets. */
final class Desk {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Schedule OFFICE = Schedule.of(BERLIN, WeeklyHours.mondayToFriday(Hours.of("09:00", "17:00")));
    static final SlaPolicy POLICY = SlaPolicy.standard(OFFICE);

    private Desk() {}

    static SlaAssessor assessor(SlaPolicy... policies) {
        return SlaAssessor.of(SlaPolicies.of(policies));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    /** Makes a log of {@code "created 2026-11-20T16:30"} and so on. */
    static List<SlaEvent> log(String... entries) {
        List<SlaEvent> events = new ArrayList<>();
        for (String entry : entries) {
            String[] parts = entry.split(" ", -1);
            events.add(new SlaEvent(at(parts[1]), SlaEventType.parse(parts[0])));
        }
        return events;
    }

    static SlaTicket ticket(int severity, String... entries) {
        return SlaTicket.builder(TicketId.of("T-1"), POLICY.ref(), log(entries))
                .severity(severity)
                .build();
    }

    /** Makes a target of two numbers of hours. */
    static SlaTarget target(Integer severity, String tier, String channel, long firstResponse, long resolution) {
        return new SlaTarget(
                Optional.ofNullable(severity),
                Optional.ofNullable(tier),
                Optional.ofNullable(channel),
                Optional.of(Duration.ofHours(firstResponse).toSeconds()),
                Optional.of(Duration.ofHours(resolution).toSeconds()));
    }
}
