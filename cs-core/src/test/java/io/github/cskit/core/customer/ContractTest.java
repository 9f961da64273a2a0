package io.github.cskit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.validation.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DOM-1")
class ContractTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @Test
    void theOptOutDeadlineIsTheNoticeBeforeTheRenewal() {
        Contract contract = Contract.builder().renewal(DAY).noticeDays(30).build();

        assertThat(contract.optOutDeadline()).contains(LocalDate.of(2026, 9, 5));
        assertThat(Contract.builder().renewal(DAY).build().optOutDeadline()).isEmpty();
        assertThat(Contract.unknown().optOutDeadline()).isEmpty();
    }

    @Test
    void aContractMayRenewOnTheDayItStartsButNotBefore() {
        assertThat(Contract.builder().start(DAY).renewal(DAY).seats(0).build().start())
                .contains(DAY);
        assertThatThrownBy(() ->
                        Contract.builder().start(DAY).renewal(DAY.minusDays(1)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "The contract is not valid: renewal is 2026-10-04 but must not be before the start (2026-10-05).");
    }

    @Test
    void anAccountIsNotItsOwnParentAndHasNoNegativeRevenue() {
        CustomerId id = CustomerId.of("c-1");

        assertThatThrownBy(() -> Customer.builder(id, "Acme")
                        .parent(id)
                        .arr(Money.of("-0.01", "USD"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("arr is USD -0.01 but must not be negative")
                .hasMessageContaining("parent is c-1 but must be another account");
    }

    @Test
    void requestsFailAtMostAsOftenAsTheyAreMade() {
        Usage.Builder usage = Usage.builder(CustomerId.of("c-1"), DAY).requests(3L);

        assertThat(usage.errors(3L).build().errors()).contains(3L);
        assertThatThrownBy(() -> usage.errors(4L).build()).hasMessageContaining("errors is 4");
    }

    @Test
    void aFeatureWithoutPlansIsInAllOfThem() {
        Feature all = Feature.builder(FeatureId.of("a"), "A").build();
        Feature pro =
                Feature.builder(FeatureId.of("b"), "B").plans(List.of("pro")).build();

        assertThat(all.includedIn("free")).isTrue();
        assertThat(pro.includedIn("pro")).isTrue();
        assertThat(pro.includedIn("free")).isFalse();
    }

    @Test
    void aDirectoryIsTheHostsToChange() {
        Directory own = Directory.standard().with(Role.PRODUCT, "Paula");

        assertThat(own.find(Role.PRODUCT)).contains("Paula");
        assertThat(Directory.standard().find(Role.PRODUCT)).contains("Peter");
        assertThat(own.find(Role.SOLUTIONS)).isEmpty();
        assertThat(List.of(Role.TELEMETRY, Role.CSM)).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }
}
