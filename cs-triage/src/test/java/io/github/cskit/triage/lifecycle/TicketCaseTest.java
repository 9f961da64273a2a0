package io.github.cskit.triage.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.triage.sla.SlaEvent;
import io.github.cskit.triage.sla.SlaEventType;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("TKT-8")
class TicketCaseTest {

    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));
    private static final List<Evidence> LOG = List.of(new Evidence("log", "gateway", "timeout after 30 s"));
    private static final RootCauseAnalysis CAUSE =
            new RootCauseAnalysis("The pool was too small.", "Its size is watched.", LOG);
    private static final TicketCase NEW = TicketCase.opened(TicketId.of("T-1"), NINE, LifeCycle.standard());

    @Test
    void aTicketGoesFromNewToClosedAndMayComeBack() {
        TicketCase reopened = NEW.moveTo(TicketStatus.TRIAGED, NINE)
                .answered(TEN)
                .moveTo(TicketStatus.WAITING, TEN)
                .moveTo(TicketStatus.TRIAGED, ELEVEN)
                .moveTo(TicketStatus.RESOLVED, ELEVEN.plusSeconds(1))
                .moveTo(TicketStatus.CLOSED, ELEVEN.plusSeconds(2))
                .moveTo(TicketStatus.REOPENED, ELEVEN.plusSeconds(3));
        assertThat(reopened.status()).isEqualTo(TicketStatus.REOPENED);
        assertThat(reopened.slaEvents())
                .containsExactly(
                        new SlaEvent(NINE, SlaEventType.CREATED),
                        new SlaEvent(TEN, SlaEventType.RESPONDED),
                        new SlaEvent(TEN, SlaEventType.WAITING),
                        new SlaEvent(ELEVEN, SlaEventType.RESUMED),
                        new SlaEvent(ELEVEN.plusSeconds(1), SlaEventType.RESOLVED),
                        new SlaEvent(ELEVEN.plusSeconds(3), SlaEventType.REOPENED));
        assertThat(TicketCase.replay(reopened.ticket(), LifeCycle.standard(), reopened.entries()))
                .isEqualTo(reopened)
                .hasSameHashCodeAs(reopened)
                .hasToString("TicketCase[T-1, reopened, entries=8]");
    }

    @Test
    void anIllegalStepIsRefusedAndSaysWhatIsLegal() {
        TicketCase triaged = NEW.moveTo(TicketStatus.TRIAGED, NINE);
        assertThatExceptionOfType(IllegalTransitionException.class)
                .isThrownBy(() -> triaged.moveTo(TicketStatus.CLOSED, TEN))
                .withMessage("ticket (T-1): status is triaged, which closed cannot follow; "
                        + "it must be followed by waiting or resolved.\nMaybe a step in between was left out.")
                .satisfies(refused -> assertThat(refused.from()).isEqualTo(TicketStatus.TRIAGED))
                .satisfies(refused -> assertThat(refused.to()).isEqualTo(TicketStatus.CLOSED));
        assertThat(triaged.status()).isEqualTo(TicketStatus.TRIAGED);
    }

    @Test
    void nothingHappensBeforeWhatHappenedBefore() {
        TicketCase triaged = NEW.moveTo(TicketStatus.TRIAGED, TEN);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> triaged.moveTo(TicketStatus.WAITING, TEN.minusNanos(1)));
        assertThat(triaged.moveTo(TicketStatus.WAITING, TEN).status()).isEqualTo(TicketStatus.WAITING);
    }

    @Tag("TKT-6")
    @ParameterizedTest(name = "severity {0}")
    @ValueSource(ints = {1, 2})
    void theTwoWorstSeveritiesAreNotClosedWithoutARootCause(int severity) {
        TicketCase resolved = resolved().graded(severity, TEN);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> resolved.moveTo(TicketStatus.CLOSED, TEN))
                .withMessageContaining("rootCause is absent at severity " + severity + " but must be given before");
        TicketCase closed = resolved.analysed(CAUSE, TEN).moveTo(TicketStatus.CLOSED, TEN);
        assertThat(closed.rootCause()).contains(CAUSE);
    }

    @Tag("TKT-6")
    @ParameterizedTest(name = "severity {0}")
    @ValueSource(ints = {3, 4})
    void theTwoMildestAre(int severity) {
        assertThat(resolved()
                        .graded(severity, TEN)
                        .moveTo(TicketStatus.CLOSED, TEN)
                        .status())
                .isEqualTo(TicketStatus.CLOSED);
    }

    @Test
    @Tag("TKT-6")
    void anAnalysisFromBeforeAReopeningDoesNotCount() {
        TicketCase again = resolved()
                .graded(1, TEN)
                .analysed(CAUSE, TEN)
                .moveTo(TicketStatus.CLOSED, TEN)
                .moveTo(TicketStatus.REOPENED, ELEVEN)
                .moveTo(TicketStatus.RESOLVED, ELEVEN);
        assertThat(again.rootCause()).isEmpty();
        assertThat(again.missingForClosure()).hasSize(1);
        assertThat(again.analysed(CAUSE, ELEVEN).missingForClosure()).isEmpty();
    }

    @Test
    void aDiagnosisIsKeptWithWhatShowsIt() {
        Diagnosis diagnosis = new Diagnosis("The gateway gives up too early.", LOG);
        assertThat(NEW.diagnosed(diagnosis, TEN).diagnosis()).contains(diagnosis);
        assertThat(diagnosis).hasToString("Diagnosis[31 characters, evidence=1]");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Diagnosis(" ", List.of()))
                .withMessageContainingAll("finding", "evidence");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new RootCauseAnalysis(" ", "", List.of()))
                .withMessageContainingAll("cause", "prevention", "evidence");
    }

    @Test
    void aHostReplacesTheTable() {
        Map<TicketStatus, Set<TicketStatus>> next =
                new EnumMap<>(LifeCycle.standard().next());
        next.put(TicketStatus.NEW, Set.of(TicketStatus.TRIAGED, TicketStatus.CLOSED));
        next.put(TicketStatus.CLOSED, Set.of());
        LifeCycle own = new LifeCycle(next, 0);
        TicketCase spam = TicketCase.opened(TicketId.of("T-1"), NINE, own).graded(1, NINE);
        TicketCase closed = spam.moveTo(TicketStatus.CLOSED, NINE);
        assertThat(closed.slaEvents()).contains(new SlaEvent(NINE, SlaEventType.RESOLVED));
        assertThatExceptionOfType(IllegalTransitionException.class)
                .isThrownBy(() -> closed.moveTo(TicketStatus.REOPENED, TEN))
                .withMessageContaining("must be followed by nothing");
        String json = JsonCodec.standard().write(own);
        assertThat(JsonCodec.standard().read(json, LifeCycle.class)).isEqualTo(own);
    }

    @Test
    void tablesAndRecordsThatCannotBeAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new LifeCycle(
                        Map.of(TicketStatus.NEW, Set.of(TicketStatus.NEW), TicketStatus.TRIAGED, Set.of()), 5))
                .withMessageContainingAll("next[new]", "next[closed]", "rootCauseUpTo");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TicketCase.replay(TicketId.of("T-1"), LifeCycle.standard(), List.of()));
    }

    @Test
    void aTicketsOwnSeverityIsTaken() {
        Ticket ticket =
                Ticket.builder(TicketId.of("T-2"), NINE, "Down", "").severity(1).build();
        assertThat(TicketCase.opened(ticket, LifeCycle.standard()).severity()).contains(1);
        assertThat(NEW.severity()).isEmpty();
    }

    private static TicketCase resolved() {
        return NEW.moveTo(TicketStatus.TRIAGED, NINE).moveTo(TicketStatus.RESOLVED, NINE);
    }
}
