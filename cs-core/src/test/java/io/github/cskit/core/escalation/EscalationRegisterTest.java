package io.github.cskit.core.escalation;

import static io.github.cskit.core.escalation.EscalationStatus.ACKNOWLEDGED;
import static io.github.cskit.core.escalation.EscalationStatus.DECLINED;
import static io.github.cskit.core.escalation.EscalationStatus.IN_PROGRESS;
import static io.github.cskit.core.escalation.EscalationStatus.RAISED;
import static io.github.cskit.core.escalation.EscalationStatus.RESOLVED;
import static io.github.cskit.core.escalation.EscalationStatus.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.validation.InvalidValueException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ESC-8")
class EscalationRegisterTest {

    private static final Instant AT = Packets.AT;
    private static final Escalation PACKET = Packets.bug("t-1").build();
    private static final EscalationKey KEY = PACKET.key();

    private static final List<EscalationStatus> STEPS = List.of(ACKNOWLEDGED, IN_PROGRESS, RESOLVED, VERIFIED);

    private static final Map<EscalationStatus, Set<EscalationStatus>> LEGAL = Map.of(
            RAISED, Set.of(ACKNOWLEDGED, DECLINED),
            ACKNOWLEDGED, Set.of(IN_PROGRESS, DECLINED),
            IN_PROGRESS, Set.of(RESOLVED, DECLINED),
            RESOLVED, Set.of(VERIFIED, IN_PROGRESS),
            VERIFIED, Set.of(),
            DECLINED, Set.of());

    @Test
    void aMatterGoesFromRaisedToVerified() {
        EscalationRegister register = raised();
        int minutes = 1;
        for (EscalationStatus status : STEPS) {
            register = register.with(move(status, minutes++));

            assertThat(register.find(KEY).orElseThrow().status()).isEqualTo(status);
        }
        assertThat(register.open()).isEmpty();
        assertThat(register.cases())
                .singleElement()
                .extracting(each -> each.entries().size())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheLegalStepsAreTaken(EscalationStatus from) {
        for (EscalationStatus to : EscalationStatus.values()) {
            EscalationRegister register = standingAt(from);
            EscalationEvent step = move(to == RAISED ? ACKNOWLEDGED : to, 50);
            if (to == RAISED) {
                continue;
            }
            if (LEGAL.get(from).contains(to)) {
                assertThat(register.with(step).find(KEY).orElseThrow().status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> register.with(step))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining("status is " + from.wireName() + " but must be followed by another");
            }
        }
    }

    @Test
    void decliningNeedsAReason() {
        EscalationRegister register = raised().with(EscalationEvent.declined(KEY, "Export is going", "Peter", AT));

        assertThat(register.find(KEY).orElseThrow().reason()).contains("Export is going");
        assertThatThrownBy(() -> EscalationEvent.moved(KEY, DECLINED, "Peter", AT))
                .hasMessageContaining("reason is absent but must say why it was declined");
    }

    @Test
    void raisingTheSameTwiceUpdatesTheOpenOne() {
        Escalation again = Packets.bug("t-1", AT.plusSeconds(3600), ZoneOffset.UTC)
                .subject("Export fails for two customers")
                .build();
        EscalationRegister register = raised().with(move(ACKNOWLEDGED, 1)).with(EscalationEvent.raised(again));

        assertThat(register.cases()).singleElement().satisfies(each -> {
            assertThat(each.packet().subject()).isEqualTo("Export fails for two customers");
            assertThat(each.status()).isEqualTo(ACKNOWLEDGED);
            assertThat(each.timesRaised()).isEqualTo(2);
            assertThat(each.packet().raisedAt()).isEqualTo(AT);
            assertThat(each.lastRaisedAt()).isEqualTo(AT.plusSeconds(3600));
        });
    }

    @Test
    void raisingAgainWinsNobodyTimeAndMayShortenIt() {
        Escalation later =
                Packets.bug("t-1", AT.plusSeconds(3600), ZoneOffset.UTC).build();
        Escalation sooner = Packets.bug("t-1", AT.plusSeconds(7200), ZoneOffset.UTC)
                .resolveWithin(Deadline.hours(1))
                .build();

        EscalationCase first =
                raised().with(EscalationEvent.raised(later)).find(KEY).orElseThrow();
        EscalationCase second =
                raised().with(EscalationEvent.raised(sooner)).find(KEY).orElseThrow();

        assertThat(first.packet().acknowledgeBy()).isEqualTo(PACKET.acknowledgeBy());
        assertThat(first.packet().resolveBy()).isEqualTo(PACKET.resolveBy());
        assertThat(second.packet().resolveBy()).isEqualTo(AT.plusSeconds(10_800));
    }

    @Test
    void afterItIsClosedTheSameMatterIsAnotherCase() {
        EscalationEvent again = EscalationEvent.raised(
                Packets.bug("t-1", AT.plusSeconds(9000), ZoneOffset.UTC).build());
        EscalationRegister register = standingAt(VERIFIED).with(again);

        assertThat(register.cases()).extracting(EscalationCase::status).containsExactly(VERIFIED, RAISED);
        assertThat(register.find(KEY).orElseThrow().status()).isEqualTo(RAISED);
    }

    @Test
    void overdueIsListedFromTheSecondAfterItWasDue() {
        EscalationRegister register = raised();

        assertThat(register.overdue(PACKET.acknowledgeBy())).isEmpty();
        assertThat(register.overdue(PACKET.acknowledgeBy().plusSeconds(1)))
                .extracting(OverdueEscalation::late)
                .containsExactly(OverdueEscalation.Late.ACKNOWLEDGEMENT);
        assertThat(register.overdue(PACKET.resolveBy().plusSeconds(1)))
                .extracting(OverdueEscalation::late)
                .containsExactly(OverdueEscalation.Late.ACKNOWLEDGEMENT, OverdueEscalation.Late.RESOLUTION);
    }

    @Test
    void whatIsAcknowledgedOwesItsResolutionAndWhatIsResolvedOwesNothing() {
        Instant late = PACKET.resolveBy().plusSeconds(1);

        assertThat(standingAt(IN_PROGRESS).overdue(late))
                .extracting(OverdueEscalation::late)
                .containsExactly(OverdueEscalation.Late.RESOLUTION);
        assertThat(standingAt(RESOLVED).overdue(late)).isEmpty();
        assertThat(standingAt(DECLINED).overdue(late)).isEmpty();
    }

    @Test
    void anIllegalEntryOfALogIsListedAndStopsNothing() {
        EscalationRegister register = EscalationRegister.fold(
                List.of(EscalationEvent.raised(PACKET), move(VERIFIED, 1), move(ACKNOWLEDGED, 2)));

        assertThat(register.find(KEY).orElseThrow().status()).isEqualTo(ACKNOWLEDGED);
        assertThat(register.refused())
                .singleElement()
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(problem -> problem.message())
                        .containsExactly("status is raised but must be followed by another status than verified"));
    }

    @Test
    void whatWasNeverRaisedCannotMove() {
        assertThatThrownBy(() -> EscalationRegister.empty().with(move(ACKNOWLEDGED, 1)))
                .hasMessageContaining("status is unknown");
    }

    private static EscalationRegister raised() {
        return EscalationRegister.empty().with(EscalationEvent.raised(PACKET));
    }

    private static EscalationEvent move(EscalationStatus status, int minutes) {
        Instant at = AT.plusSeconds(60L * minutes);
        return status == DECLINED
                ? EscalationEvent.declined(KEY, "no", "Tucker", at)
                : EscalationEvent.moved(KEY, status, "Tucker", at);
    }

    private static EscalationRegister standingAt(EscalationStatus status) {
        EscalationRegister register = raised();
        if (status == DECLINED) {
            return register.with(move(DECLINED, 1));
        }
        if (status == RAISED) {
            return register;
        }
        int minutes = 1;
        for (EscalationStatus step : STEPS.subList(0, STEPS.indexOf(status) + 1)) {
            register = register.with(move(step, minutes++));
        }
        return register;
    }
}
