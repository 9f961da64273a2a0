package io.github.cskit.triage.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.BusinessCalendar;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.time.Hours;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.core.time.WeeklyHours;
import io.github.cskit.triage.sla.SlaAssessor;
import io.github.cskit.triage.sla.SlaEvent;
import io.github.cskit.triage.sla.SlaEventType;
import io.github.cskit.triage.sla.SlaPolicies;
import io.github.cskit.triage.sla.SlaPolicy;
import io.github.cskit.triage.sla.SlaState;
import io.github.cskit.triage.sla.SlaTicket;
import io.github.cskit.triage.sla.TicketSla;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The snippets of the guide page on SLAs. */
@Tag("SLA-1")
@Tag("SLA-2")
class SlaGuideTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void openTimeIsCounted() {
        Schedule office = Schedule.of(
                        ZoneId.of("Europe/Berlin"),
                        WeeklyHours.mondayToFriday(Hours.of("09:00", "12:00").and("13:00", "17:00")))
                .withHolidays(List.of(LocalDate.of(2026, 12, 25)))
                .withBreak(LocalDate.of(2026, 12, 24), Hours.of("12:00", "24:00"));
        BusinessCalendar calendar = BusinessCalendar.of(office);
        Instant due = calendar.plus(Instant.parse("2026-12-24T10:30:00Z"), Duration.ofHours(1));

        assertThat(due).isEqualTo("2026-12-28T08:30:00Z");
    }

    @Test
    void clocksAreReadAndReported() {
        Schedule office = Schedule.of(BERLIN, WeeklyHours.mondayToFriday(Hours.of("09:00", "17:00")));
        SlaPolicy policy = SlaPolicy.standard(office);
        SlaAssessor assessor = SlaAssessor.of(SlaPolicies.of(policy));
        SlaTicket ticket = SlaTicket.builder(
                        TicketId.of("T-1"),
                        policy.ref(),
                        List.of(
                                new SlaEvent(Instant.parse("2026-11-20T15:30:00Z"), SlaEventType.CREATED),
                                new SlaEvent(Instant.parse("2026-11-23T08:10:00Z"), SlaEventType.RESPONDED)))
                .severity(1)
                .team("east")
                .build();
        TicketSla sla = assessor.assess(ticket, Instant.parse("2026-11-23T14:30:00Z"));
        DateRange week = DateRange.of(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));
        ComplianceReport report = ComplianceReport.of(List.of(sla), week, ZoneId.of("Europe/Berlin"));
        AtRiskQueue queue = AtRiskQueue.of(List.of(sla));

        assertThat(sla.firstResponse().state()).isEqualTo(SlaState.MET);
        assertThat(sla.firstResponse().elapsed()).isEqualTo(Duration.ofMinutes(40));
        assertThat(sla.resolution().state()).isEqualTo(SlaState.ABOUT_TO_BREACH);
        assertThat(sla.resolution().left()).contains(Duration.ofHours(1));
        assertThat(report.by(SlaDimension.TEAM)).hasSize(2);
        assertThat(queue.items()).hasSize(1);
    }
}
