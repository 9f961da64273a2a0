package io.github.cskit.triage.sla;

import static io.github.cskit.triage.sla.Desk.POLICY;
import static io.github.cskit.triage.sla.Desk.at;
import static io.github.cskit.triage.sla.Desk.log;
import static io.github.cskit.triage.sla.Desk.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.result.Failure;
import io.github.cskit.core.result.Partial;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.Hours;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.core.time.WeeklyHours;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SLA-1")
@Tag("SLA-2")
class SlaAssessorTest {

    private final SlaAssessor assessor = Desk.assessor(POLICY);

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "half the hour used,           ,                 2026-11-23T09:00, not-yet-due,     30",
        "a minute more than 20 % left, ,                 2026-11-23T09:17, not-yet-due,     47",
        "20 % left,                    ,                 2026-11-23T09:18, about-to-breach, 48",
        "nothing left,                 ,                 2026-11-23T09:30, about-to-breach, 60",
        "a minute too long,            ,                 2026-11-23T09:31, breached,        61",
        "answered in time,             2026-11-23T09:10, 2026-11-24T12:00, met,             40",
        "answered at the last instant, 2026-11-23T09:30, 2026-11-24T12:00, met,             60",
        "answered too late,            2026-11-23T09:31, 2026-11-24T12:00, breached,        61",
        "answered later than the as-of, 2026-11-23T09:31, 2026-11-23T09:20, about-to-breach, 50"
    })
    void theFirstResponseOfATicketOfFridayAfternoon(
            String name, String answered, String asOf, String state, long minutes) {
        List<SlaEvent> events = new java.util.ArrayList<>(log("created 2026-11-20T16:30"));
        if (answered != null) {
            events.add(new SlaEvent(at(answered), SlaEventType.RESPONDED));
        }
        SlaTicket ticket = SlaTicket.builder(TicketId.of("T-1"), POLICY.ref(), events)
                .severity(1)
                .build();

        SlaClock clock = assessor.assess(ticket, at(asOf)).firstResponse();

        assertThat(clock.state()).isEqualTo(SlaState.parse(state));
        assertThat(clock.elapsed()).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(clock.due()).contains(at("2026-11-23T09:30"));
        assertThat(clock.left()).contains(Duration.ofMinutes(60 - minutes));
    }

    @Test
    void pausesAndTheTimeUntilReopeningDoNotCount() {
        SlaTicket ticket = ticket(
                1,
                "created 2026-11-20T09:00",
                "responded 2026-11-20T10:00",
                "waiting 2026-11-20T11:00",
                "resumed 2026-11-20T15:00",
                "resolved 2026-11-20T16:00",
                "reopened 2026-11-23T10:00",
                "resolved 2026-11-23T12:00");

        SlaClock clock = assessor.assess(ticket, at("2026-12-01T12:00")).resolution();

        assertThat(clock.elapsed()).isEqualTo(Duration.ofHours(5));
        assertThat(clock.state()).isEqualTo(SlaState.MET);
        assertThat(clock.due()).contains(at("2026-11-23T15:00"));
        assertThat(clock.segments())
                .containsExactly(
                        new SlaSegment(SegmentKind.COUNTED, at("2026-11-20T09:00"), at("2026-11-20T11:00")),
                        new SlaSegment(SegmentKind.PAUSED, at("2026-11-20T11:00"), at("2026-11-20T15:00")),
                        new SlaSegment(SegmentKind.COUNTED, at("2026-11-20T15:00"), at("2026-11-20T16:00")),
                        new SlaSegment(SegmentKind.PAUSED, at("2026-11-20T16:00"), at("2026-11-23T10:00")),
                        new SlaSegment(SegmentKind.COUNTED, at("2026-11-23T10:00"), at("2026-11-23T12:00")));
    }

    @Test
    void aReopenedTicketRunsOnFromWhereItStood() {
        SlaTicket ticket =
                ticket(1, "created 2026-11-20T09:00", "resolved 2026-11-20T16:00", "reopened 2026-11-23T10:00");

        assertThat(assessor.assess(ticket, at("2026-11-22T12:00")).resolution().state())
                .isEqualTo(SlaState.MET);
        assertThat(assessor.assess(ticket, at("2026-11-23T10:30")).resolution().state())
                .isEqualTo(SlaState.ABOUT_TO_BREACH);
        assertThat(assessor.assess(ticket, at("2026-11-23T11:01")).resolution().state())
                .isEqualTo(SlaState.BREACHED);
    }

    @Test
    void aWaitingTicketIsDueAsIfItWentOnNow() {
        SlaTicket ticket = ticket(1, "created 2026-11-20T09:00", "waiting 2026-11-20T09:30");

        SlaClock clock = assessor.assess(ticket, at("2026-11-20T18:00")).firstResponse();

        assertThat(clock.paused()).isTrue();
        assertThat(clock.elapsed()).isEqualTo(Duration.ofMinutes(30));
        assertThat(clock.due()).contains(at("2026-11-23T09:30"));
    }

    @Test
    void aResolutionIsAResponse() {
        SlaTicket ticket = ticket(1, "created 2026-11-20T09:00", "resolved 2026-11-20T09:20");

        SlaClock clock = assessor.assess(ticket, at("2026-11-20T18:00")).firstResponse();

        assertThat(clock.state()).isEqualTo(SlaState.MET);
        assertThat(clock.elapsed()).isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void stoppingWhileTheDeskIsClosedAfterTheLastMinuteIsNotABreach() {
        SlaTicket ticket = ticket(1, "created 2026-11-20T16:00", "responded 2026-11-21T11:00");

        SlaClock clock = assessor.assess(ticket, at("2026-11-24T12:00")).firstResponse();

        assertThat(clock.due()).contains(at("2026-11-20T17:00"));
        assertThat(clock.elapsed()).isEqualTo(Duration.ofHours(1));
        assertThat(clock.state()).isEqualTo(SlaState.MET);
    }

    @Test
    void withoutATargetOrBeforeItsCreationNothingApplies() {
        SlaTicket none = ticket(5, "created 2026-11-20T09:00");
        SlaTicket later = ticket(1, "created 2026-11-25T09:00");

        SlaClock untargeted = assessor.assess(none, at("2026-11-20T11:00")).resolution();
        SlaClock unborn = assessor.assess(later, at("2026-11-20T11:00")).resolution();

        assertThat(untargeted.state()).isEqualTo(SlaState.NOT_APPLICABLE);
        assertThat(untargeted.elapsed()).isEqualTo(Duration.ofHours(2));
        assertThat(untargeted.due()).isEmpty();
        assertThat(unborn.state()).isEqualTo(SlaState.NOT_APPLICABLE);
        assertThat(unborn.segments()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "resolved before created | created 2026-11-20T09:00,resolved 2026-11-19T09:00 | before the ticket was created",
                "never created           | resolved 2026-11-19T09:00                          | before the ticket was created",
                "created twice           | created 2026-11-20T09:00,created 2026-11-20T10:00  | created a second time",
                "reopened, not resolved  | created 2026-11-20T09:00,reopened 2026-11-20T10:00 | never resolved before",
                "resumed, not waiting    | created 2026-11-20T09:00,resumed 2026-11-20T10:00  | never waiting before"
            })
    void anImpossibleLogIsAFailureInTheBatchAndTheOthersGoOn(String name, String entries, String reason) {
        SlaTicket impossible = ticket(1, entries.split(",", -1));
        SlaTicket fine = ticket(1, "created 2026-11-20T09:00");

        Partial<TicketSla> done = assessor.assess(List.of(impossible, fine), at("2026-11-20T11:00"));

        assertThat(done.values()).hasSize(1);
        assertThat(done.failures())
                .extracting(Failure::message)
                .singleElement()
                .asString()
                .contains("T-1", reason);
    }

    @Test
    void everythingThatIsImpossibleIsListedAtOnce() {
        SlaTicket ticket =
                ticket(1, "resolved 2026-11-19T09:00", "created 2026-11-20T09:00", "resumed 2026-11-20T10:00");

        assertThatThrownBy(() -> assessor.assess(ticket, at("2026-11-20T11:00")))
                .hasMessageContaining("2 problems");
    }

    @Test
    void theClosestEventsOfOneInstantFindTheirOrder() {
        SlaTicket endsWaiting = ticket(
                1,
                "created 2026-11-20T09:00",
                "waiting 2026-11-20T09:10",
                "resumed 2026-11-20T09:20",
                "waiting 2026-11-20T09:20");

        SlaClock clock = assessor.assess(endsWaiting, at("2026-11-20T11:00")).resolution();

        assertThat(clock.paused()).isTrue();
        assertThat(clock.elapsed()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void aTicketKeepsItsFiguresWhenThePolicyIsChanged() {
        SlaTicket ticket = ticket(1, "created 2026-11-20T09:00", "resolved 2026-11-20T12:00");
        SlaPolicy stricter = new SlaPolicy(
                "standard",
                "2",
                Schedule.of(Desk.BERLIN, WeeklyHours.everyDay(Hours.allDay())),
                List.of(SlaTarget.of(1, Duration.ofMinutes(1), Duration.ofMinutes(2))),
                Optional.empty());
        TicketSla before = assessor.assess(ticket, at("2026-11-21T09:00"));

        TicketSla after = Desk.assessor(POLICY, stricter).assess(ticket, at("2026-11-21T09:00"));

        assertThat(after).isEqualTo(before);
        assertThat(after.policy().version()).isEqualTo("1");
        SlaTicket pinnedLater = SlaTicket.builder(ticket.id(), stricter.ref(), ticket.events())
                .severity(1)
                .build();
        assertThat(Desk.assessor(POLICY, stricter)
                        .assess(pinnedLater, at("2026-11-21T09:00"))
                        .resolution()
                        .state())
                .isEqualTo(SlaState.BREACHED);
    }

    @Test
    void aVersionCannotBeRewrittenAndAnUnknownOneIsAFailure() {
        SlaPolicy rewritten = new SlaPolicy(
                POLICY.name(),
                POLICY.version(),
                POLICY.schedule(),
                POLICY.targets().subList(0, 2),
                Optional.empty());
        SlaTicket ticket = SlaTicket.builder(TicketId.of("T-9"), SlaPolicyRef.of("standard", "0"), List.of())
                .build();

        assertThatThrownBy(() -> SlaPolicies.of(POLICY, rewritten)).hasMessageContaining("used already");
        assertThat(SlaPolicies.of(POLICY, SlaPolicy.standard(Desk.OFFICE)).all())
                .hasSize(1);
        assertThat(assessor.assess(List.of(ticket), at("2026-11-21T09:00")).failures())
                .extracting(Failure::message)
                .singleElement()
                .asString()
                .contains("T-9", "not among the 1 versions");
    }
}
