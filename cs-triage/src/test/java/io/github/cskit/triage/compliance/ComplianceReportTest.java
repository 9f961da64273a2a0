package io.github.cskit.triage.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.time.Hours;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.core.time.WeeklyHours;
import io.github.cskit.triage.sla.SlaAssessor;
import io.github.cskit.triage.sla.SlaClock;
import io.github.cskit.triage.sla.SlaClockKind;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Severity 1 is answered within an hour and resolved within eight, at 9–17 from Monday to Friday in UTC. */
@Tag("SLA-2")
class ComplianceReportTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final SlaPolicy POLICY =
            SlaPolicy.standard(Schedule.of(UTC, WeeklyHours.mondayToFriday(Hours.of("09:00", "17:00"))));
    private static final SlaAssessor ASSESSOR = SlaAssessor.of(SlaPolicies.of(POLICY));
    private static final Instant AS_OF = Instant.parse("2026-11-20T12:00:00Z");
    private static final DateRange WEEK = DateRange.of(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23));

    private static final List<TicketSla> TICKETS = List.of(
            // answered after 30 min, resolved after 3 h
            sla("T-1", "east", "email", "2026-11-16T09:00:00Z", "2026-11-16T09:30:00Z", "2026-11-16T12:00:00Z"),
            // answered after 2 h, one too late; resolved after 10 h, two too late
            sla("T-2", "east", "chat", "2026-11-17T09:00:00Z", "2026-11-17T11:00:00Z", "2026-11-18T11:00:00Z"),
            // answered after an hour, not resolved after 7 h
            sla("T-3", "west", "email", "2026-11-19T13:00:00Z", "2026-11-19T14:00:00Z", null),
            // not answered after 10 min
            sla("T-4", "west", "email", "2026-11-20T11:50:00Z", null, null),
            // without a team, not answered after 50 min
            sla("T-5", null, "email", "2026-11-20T11:10:00Z", null, null),
            // of the week before
            sla("T-6", "east", "email", "2026-11-13T09:00:00Z", "2026-11-16T09:30:00Z", null));

    @Test
    void thePeriodIsThatOfTheCreation() {
        ComplianceReport report = ComplianceReport.of(TICKETS, WEEK, UTC);

        SlaFigures first = report.overall().get(0);
        assertThat(first.kind()).isEqualTo(SlaClockKind.FIRST_RESPONSE);
        assertThat(first.counts())
                .containsEntry(SlaState.MET, 2)
                .containsEntry(SlaState.BREACHED, 1)
                .containsEntry(SlaState.ABOUT_TO_BREACH, 1)
                .containsEntry(SlaState.NOT_YET_DUE, 1)
                .containsEntry(SlaState.NOT_APPLICABLE, 0);
        assertThat(first.compliance()).contains(Proportion.of(2, 3));
        assertThat(report.overall().get(1).compliance()).contains(Proportion.of(1, 2));
    }

    @Test
    void groupsAreToldApart() {
        ComplianceReport report = ComplianceReport.of(TICKETS, WEEK, UTC);

        assertThat(report.by(SlaDimension.TEAM))
                .extracting(figures ->
                        figures.group().orElse("-") + " " + figures.times().count())
                .containsExactly("east 2", "east 2", "west 2", "west 2", "- 1", "- 1");
        assertThat(report.by(SlaDimension.CHANNEL).get(0).compliance()).contains(Proportion.of(0, 1));
        assertThat(report.by(SlaDimension.TIER)).hasSize(2);
        assertThat(report.by(SlaDimension.SEVERITY))
                .extracting(SlaFigures::group)
                .containsOnly(Optional.of("1"));
    }

    @Test
    void breachesAreListedWorstFirst() {
        assertThat(ComplianceReport.of(TICKETS, WEEK, UTC).breaches())
                .containsExactly(
                        new SlaBreach(
                                TicketId.of("T-2"),
                                SlaClockKind.RESOLUTION,
                                Instant.parse("2026-11-17T17:00:00Z"),
                                Duration.ofHours(2),
                                true),
                        new SlaBreach(
                                TicketId.of("T-2"),
                                SlaClockKind.FIRST_RESPONSE,
                                Instant.parse("2026-11-17T10:00:00Z"),
                                Duration.ofHours(1),
                                true));
    }

    @Test
    void theQueueIsInTheOrderOfTheTimeLeft() {
        assertThat(AtRiskQueue.of(TICKETS).items())
                .extracting(item -> item.ticket() + " " + item.kind().wireName() + " " + item.left())
                .containsExactly("T-5 first-response PT10M", "T-3 resolution PT1H");
    }

    @Test
    void theOrderOfTheTicketsDoesNotMatter() {
        List<TicketSla> reversed = new ArrayList<>(TICKETS);
        Collections.reverse(reversed);

        assertThat(ComplianceReport.of(reversed, WEEK, UTC).breaches())
                .isEqualTo(ComplianceReport.of(TICKETS, WEEK, UTC).breaches());
        assertThat(AtRiskQueue.of(reversed)).isEqualTo(AtRiskQueue.of(TICKETS));
    }

    @Test
    void openTicketsAreCensored() {
        ResponseTimes times =
                ComplianceReport.of(TICKETS, WEEK, UTC).overall().get(0).times();

        // 10 min open, 30 min done, 50 min open, 60 min done, 120 min done:
        // after 30 min 3/4 are left, after 60 min half of them, after 120 min none.
        assertThat(times.open()).isEqualTo(2);
        assertThat(times.percentile(25)).contains(Duration.ofMinutes(30));
        assertThat(times.percentile(50)).contains(Duration.ofHours(1));
        assertThat(times.percentile(62)).contains(Duration.ofHours(1));
        assertThat(times.percentile(63)).contains(Duration.ofHours(2));
    }

    @Test
    void whatTooManyOpenTicketsHideIsNotGuessed() {
        ResponseTimes times =
                ComplianceReport.of(TICKETS, WEEK, UTC).overall().get(1).times();

        // Resolution: 10 and 50 min open, 3 h done, 7 h open, 10 h done.
        assertThat(times.percentile(33)).contains(Duration.ofHours(3));
        assertThat(times.percentile(34)).contains(Duration.ofHours(10));
        SlaClock open = TICKETS.get(3).firstResponse();
        assertThat(ResponseTimes.of(List.of(open)).percentile(1)).isEmpty();
        assertThatThrownBy(() -> times.percentile(100)).hasMessageContaining("percent is 100");
    }

    private static TicketSla sla(
            String id, String team, String channel, String created, String answered, String resolved) {
        List<SlaEvent> events = new ArrayList<>();
        add(events, created, SlaEventType.CREATED);
        add(events, answered, SlaEventType.RESPONDED);
        add(events, resolved, SlaEventType.RESOLVED);
        SlaTicket.Builder ticket = SlaTicket.builder(TicketId.of(id), POLICY.ref(), events)
                .severity(1)
                .channel(channel);
        if (team != null) {
            ticket.team(team);
        }
        return ASSESSOR.assess(ticket.build(), AS_OF);
    }

    private static void add(List<SlaEvent> events, String at, SlaEventType type) {
        if (at != null) {
            events.add(new SlaEvent(Instant.parse(at), type));
        }
    }
}
