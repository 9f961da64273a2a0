package io.github.cskit.scoring.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.signal.CustomerHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-12")
class ChurnDatesTest {

    private static final LocalDate EFFECT = LocalDate.of(2026, 10, 31);

    @Test
    void aDepartureHasADayOfDecisionAndADayOfEffect() {
        ChurnDates dates = dates(List.of(event(CustomerEventKind.CANCELLATION_REQUESTED, "2026-08-05T10:00:00Z")));

        assertThat(dates.decidedOn()).contains(LocalDate.of(2026, 8, 5));
        assertThat(dates.effectiveOn()).contains(EFFECT);
        assertThat(dates.knownFrom()).contains(LocalDate.of(2026, 8, 5));
    }

    @Test
    void withoutARequestTheDecisionIsNotKnown() {
        assertThat(dates(List.of()).decidedOn()).isEmpty();
        assertThat(dates(List.of()).knownFrom()).contains(EFFECT);
    }

    @Test
    void aReturnUndoesBoth() {
        ChurnDates dates = dates(List.of(
                event(CustomerEventKind.CANCELLATION_REQUESTED, "2026-08-05T10:00:00Z"),
                event(CustomerEventKind.REACTIVATED, "2026-11-05T10:00:00Z")));

        assertThat(dates).isEqualTo(new ChurnDates(Optional.empty(), Optional.empty()));
    }

    @Test
    void aDecisionAfterItsEffectIsRefused() {
        assertThatThrownBy(() -> new ChurnDates(Optional.of(EFFECT.plusDays(1)), Optional.of(EFFECT)))
                .hasMessageContaining("decidedOn is 2026-11-01 but must not be after effectiveOn (2026-10-31)");
    }

    private static ChurnDates dates(List<CustomerEvent> events) {
        return ChurnDates.of(
                CustomerHistory.builder(Customer.builder(Watched.ID, "Acme").build())
                        .events(events)
                        .movements(List.of(ContractMovement.builder(Watched.ID, EFFECT, MovementKind.CHURN)
                                .build()))
                        .build(),
                ZoneOffset.UTC);
    }

    private static CustomerEvent event(CustomerEventKind kind, String at) {
        return CustomerEvent.builder(Watched.ID, Instant.parse(at), kind).build();
    }
}
