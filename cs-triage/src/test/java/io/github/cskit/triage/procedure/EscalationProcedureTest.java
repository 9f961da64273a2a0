package io.github.cskit.triage.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.Hours;
import io.github.cskit.core.time.Schedule;
import io.github.cskit.core.time.WeeklyHours;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.triage.sla.SlaAssessor;
import io.github.cskit.triage.sla.SlaEvent;
import io.github.cskit.triage.sla.SlaEventType;
import io.github.cskit.triage.sla.SlaPolicies;
import io.github.cskit.triage.sla.SlaPolicy;
import io.github.cskit.triage.sla.SlaTicket;
import io.github.cskit.triage.sla.TicketSla;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A desk that is open from 9 to 17 on working days, and tickets of severity 1, to be resolved within 8 open hours. */
@Tag("TKT-11")
class EscalationProcedureTest {

    private static final SlaPolicy POLICY =
            SlaPolicy.standard(Schedule.of(ZoneOffset.UTC, WeeklyHours.mondayToFriday(Hours.of("09:00", "17:00"))));
    private static final SlaAssessor CLOCKS = SlaAssessor.of(SlaPolicies.of(POLICY));
    private static final EscalationProcedure STANDARD = EscalationProcedure.standard();

    @ParameterizedTest(name = "as of {0}: level {1}")
    @CsvSource({
        "2026-11-02T17:00:00Z, 0",
        "2026-11-03T09:00:00Z, 0",
        "2026-11-03T09:00:01Z, 1",
        "2026-11-03T16:59:59Z, 1",
        "2026-11-03T17:00:00Z, 2",
        "2026-11-05T16:59:59Z, 2",
        "2026-11-05T17:00:00Z, 3",
        "2026-11-30T00:00:00Z, 3"
    })
    void aTicketUnresolvedAfterItsTargetRisesWithOpenTime(Instant asOf, int level) {
        assertThat(escalation(asOf, "created 2026-11-02T09:00:00Z")
                        .map(TicketEscalation::level)
                        .orElse(0))
                .isEqualTo(level);
    }

    @Test
    void itSaysWhoOwnsItSinceWhenAndWhatComesNext() {
        TicketEscalation escalation = escalation(Instant.parse("2026-11-04T10:00:00Z"), "created 2026-11-02T09:00:00Z")
                .orElseThrow();
        assertThat(escalation.owner()).isEqualTo(Role.CSM);
        assertThat(escalation.causes()).containsExactly(EscalationCause.OVERDUE);
        assertThat(escalation.since()).isEqualTo(Instant.parse("2026-11-03T17:00:00Z"));
        assertThat(escalation.untilNext()).contains(Duration.ofHours(15));
        assertThat(escalation.procedure()).isEqualTo(STANDARD.model());
    }

    @ParameterizedTest(name = "{0} reopenings: level {1}")
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 3", "4, 3"})
    void aReopenedTicketRisesAtOnce(int reopenings, int level) {
        List<String> log = new ArrayList<>(List.of("created 2026-11-02T09:00:00Z"));
        for (int i = 1; i <= reopenings; i++) {
            log.add("resolved 2026-11-02T09:1" + i + ":00Z");
            log.add("reopened 2026-11-02T09:1" + i + ":30Z");
        }
        Optional<TicketEscalation> escalation =
                escalation(Instant.parse("2026-11-02T10:00:00Z"), log.toArray(String[]::new));
        assertThat(escalation.map(TicketEscalation::level).orElse(0)).isEqualTo(level);
        escalation.ifPresent(each -> {
            assertThat(each.causes()).containsExactly(EscalationCause.REOPENED);
            assertThat(each.since()).isEqualTo(Instant.parse("2026-11-02T09:1" + level + ":30Z"));
        });
    }

    @Test
    void whatIsResolvedDoesNotEscalate() {
        assertThat(escalation(
                        Instant.parse("2026-11-30T00:00:00Z"),
                        "created 2026-11-02T09:00:00Z",
                        "resolved 2026-11-20T09:00:00Z"))
                .isEmpty();
        assertThat(escalation(
                        Instant.parse("2026-11-02T16:00:00Z"),
                        "created 2026-11-02T09:00:00Z",
                        "resolved 2026-11-02T10:00:00Z",
                        "reopened 2026-11-02T11:00:00Z",
                        "resolved 2026-11-02T12:00:00Z"))
                .isEmpty();
    }

    @Test
    void whoWaitsForTheCustomerDoesNotRise() {
        assertThat(escalation(
                        Instant.parse("2026-11-30T00:00:00Z"),
                        "created 2026-11-02T09:00:00Z",
                        "waiting 2026-11-02T10:00:00Z"))
                .isEmpty();
    }

    @Test
    void aTicketThatIsOverdueAndBackHasBothCauses() {
        TicketEscalation escalation = escalation(
                        Instant.parse("2026-11-04T11:00:00Z"),
                        "created 2026-11-02T09:00:00Z",
                        "resolved 2026-11-02T10:00:00Z",
                        "reopened 2026-11-02T11:00:00Z",
                        "resolved 2026-11-02T12:00:00Z",
                        "reopened 2026-11-02T13:00:00Z",
                        "reopened 2026-11-02T14:00:00Z")
                .orElseThrow();
        assertThat(escalation.level()).as("the last reopening opened nothing").isEqualTo(2);
        assertThat(escalation.causes()).containsExactly(EscalationCause.OVERDUE, EscalationCause.REOPENED);
        assertThat(escalation.since()).isEqualTo(Instant.parse("2026-11-02T13:00:00Z"));
    }

    @Test
    void theListBeginsWithTheHighestAndThenTheLongest() {
        Instant asOf = Instant.parse("2026-11-04T10:00:00Z");
        List<TicketSla> tickets = List.of(
                sla("T-1", asOf, "created 2026-11-03T09:00:00Z"),
                sla("T-2", asOf, "created 2026-11-02T09:00:00Z"),
                sla("T-3", asOf, "created 2026-11-02T10:00:00Z"),
                sla("T-4", asOf, "created 2026-11-04T09:00:00Z"));
        assertThat(STANDARD.escalations(tickets))
                .extracting(each -> each.ticket().value())
                .containsExactly("T-2", "T-3", "T-1");
    }

    @Test
    void aProcedureIsDataAndOneThatCannotBeIsRefused() {
        String json = JsonCodec.standard().write(STANDARD);
        assertThat(JsonCodec.standard().read(json, EscalationProcedure.class)).isEqualTo(STANDARD);
        EscalationLevel day = EscalationLevel.of(Role.SUPPORT, Duration.ofHours(24), 2);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new EscalationProcedure("acme", "1", List.of(day, day)))
                .withMessageContainingAll("overdue 86400 after 86400", "reopened 2 after 2");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new EscalationLevel(Role.SUPPORT, Optional.empty(), Optional.empty()));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new EscalationProcedure("acme", "1", List.of()));
    }

    private static Optional<TicketEscalation> escalation(Instant asOf, String... log) {
        return STANDARD.escalation(sla("T-1", asOf, log));
    }

    private static TicketSla sla(String id, Instant asOf, String... log) {
        List<SlaEvent> events = new ArrayList<>();
        for (String entry : log) {
            String[] parts = entry.split(" ", -1);
            events.add(new SlaEvent(Instant.parse(parts[1]), SlaEventType.parse(parts[0])));
        }
        return CLOCKS.assess(
                SlaTicket.builder(TicketId.of(id), POLICY.ref(), events)
                        .severity(1)
                        .build(),
                asOf);
    }
}
