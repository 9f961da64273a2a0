package io.github.cskit.triage.sla;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Clocks over possible logs of any length. */
@Tag("SLA-1")
@Tag("SLA-2")
class SlaLogProperties {

    private static final SlaAssessor ASSESSOR = Desk.assessor(Desk.POLICY);
    private static final List<SlaEventType> LATER = List.of(
            SlaEventType.RESPONDED,
            SlaEventType.WAITING,
            SlaEventType.RESUMED,
            SlaEventType.RESOLVED,
            SlaEventType.REOPENED);
    private static final BusinessCalendar CALENDAR = BusinessCalendar.of(Desk.OFFICE);

    @Property(tries = 10_000, seed = "2026", shrinking = ShrinkingMode.OFF)
    void orderAndRepetitionOfTheLogDoNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<SlaEvent> log = possibleLog(random);
        List<SlaEvent> told = new ArrayList<>(log);
        told.addAll(log.subList(0, random.nextInt(log.size())));
        Collections.shuffle(told, random);
        Instant asOf = log.get(0).at().plus(Duration.ofMinutes(random.nextInt(40_000)));

        assertThat(ASSESSOR.assess(ticket(told), asOf)).isEqualTo(ASSESSOR.assess(ticket(log), asOf));
    }

    @Property(tries = 10_000, seed = "2027", shrinking = ShrinkingMode.OFF)
    void segmentsFollowEachOtherAndAddUp(@ForAll long seed) {
        Random random = new Random(seed);
        List<SlaEvent> log = possibleLog(random);
        Instant asOf = log.get(0).at().plus(Duration.ofMinutes(random.nextInt(40_000)));
        TicketSla sla = ASSESSOR.assess(ticket(log), asOf);

        for (SlaClockKind kind : SlaClockKind.values()) {
            assertItAddsUp(sla.clock(kind), log.get(0).at(), asOf);
        }
        assertThat(sla.firstResponse().elapsed())
                .isLessThanOrEqualTo(sla.resolution().elapsed());
    }

    private static void assertItAddsUp(SlaClock clock, Instant created, Instant asOf) {
        Duration counted = Duration.ZERO;
        Instant reached = created;
        for (SlaSegment segment : clock.segments()) {
            assertThat(segment.from()).isEqualTo(reached);
            reached = segment.to();
            boolean counts = segment.kind() == SegmentKind.COUNTED;
            counted = counts ? counted.plus(segment.length()) : counted;
            Duration open = CALENDAR.between(segment.from(), segment.to());
            assertThat(segment.kind() == SegmentKind.CLOSED && !open.isZero()).isFalse();
            assertThat(counts && !open.equals(segment.length())).isFalse();
        }
        assertThat(counted).isEqualTo(clock.elapsed());
        assertThat(clock.stopped() || reached.equals(asOf)).isTrue();
        assertThat(clock.left().orElseThrow().isNegative()).isEqualTo(clock.state() == SlaState.BREACHED);
        if (clock.state() == SlaState.BREACHED) {
            assertThat(clock.due().orElseThrow()).isBefore(reached);
        }
    }

    private static List<SlaEvent> possibleLog(Random random) {
        Instant at = Desk.at("2026-03-20T08:00").plus(Duration.ofMinutes(random.nextInt(20_000)));
        List<SlaEvent> log = new ArrayList<>(List.of(new SlaEvent(at, SlaEventType.CREATED)));
        boolean waited = false;
        boolean resolved = false;
        for (int left = random.nextInt(10); left > 0; left--) {
            at = at.plus(Duration.ofMinutes(random.nextInt(3_000)));
            SlaEventType type = LATER.get(random.nextInt(LATER.size()));
            boolean possible = (type != SlaEventType.RESUMED || waited) && (type != SlaEventType.REOPENED || resolved);
            waited |= type == SlaEventType.WAITING && !resolved;
            resolved |= type == SlaEventType.RESOLVED;
            if (possible) {
                log.add(new SlaEvent(at, type));
            }
        }
        return log;
    }

    private static SlaTicket ticket(List<SlaEvent> log) {
        return SlaTicket.builder(TicketId.of("T-1"), Desk.POLICY.ref(), log)
                .severity(1)
                .build();
    }
}
