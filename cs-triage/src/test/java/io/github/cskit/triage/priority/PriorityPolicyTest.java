package io.github.cskit.triage.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Priority;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.money.CurrencyMismatchException;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.InvalidValueException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("TKT-6")
class PriorityPolicyTest {

    private static final PriorityPolicy POLICY = PriorityPolicy.standard(Currency.getInstance("USD"));
    private static final PriorityAssessor STANDARD = PriorityAssessor.of(POLICY);

    @ParameterizedTest(name = "severity {0}: {1}")
    @CsvSource({"1, URGENT", "2, HIGH", "3, NORMAL", "4, LOW", ", NORMAL"})
    void withoutImpactThePriorityIsThatOfTheSeverity(Integer severity, Priority expected) {
        PriorityDecision decision = STANDARD.assess(Optional.ofNullable(severity), AffectedCustomers.none());
        assertThat(decision.priority()).isEqualTo(expected);
        assertThat(decision.moves()).isEmpty();
    }

    @ParameterizedTest(name = "{0} customers with {1} in all, one {2}: {3}")
    @CsvSource({
        "2, 100000, GREEN, LOW",
        "2, 100000.01, GREEN, NORMAL",
        "3, 100000, GREEN, NORMAL",
        "2, 100000, YELLOW, LOW",
        "2, 100000, RED, NORMAL",
        "3, 100000.01, GREEN, HIGH",
        "3, 100000.01, RED, HIGH"
    })
    void impactMovesIt(int customers, String arr, Band band, Priority expected) {
        AffectedCustomers impact = impact(customers, arr, band);
        assertThat(STANDARD.assess(Optional.of(4), impact).priority()).isEqualTo(expected);
    }

    @Test
    void theReasonsAddUpAlsoWhereTheBoundTakesAMoveBack() {
        PriorityDecision decision = STANDARD.assess(Optional.of(2), impact(3, "250000", Band.RED));
        assertThat(decision.sentence())
                .isEqualTo(
                        "urgent: high for severity 2; many-customers +1; much-revenue +1; red-customer +1; bound -2");
        assertThat(decision.policy()).isEqualTo(POLICY.model());
        assertThatThrownBy(() -> new PriorityDecision(
                        Priority.LOW,
                        decision.severity(),
                        decision.start(),
                        decision.impact(),
                        decision.moves(),
                        decision.policy()))
                .hasMessageContaining("add up to");
    }

    @Test
    void aCustomerCountsOnceHoweverOftenItWrote() {
        AffectedCustomer acme = customer(1).paying(Money.of(60_000, "USD")).withHealth(Band.GREEN);
        AffectedCustomers impact = AffectedCustomers.of(List.of(acme, acme, acme));
        assertThat(impact.customers()).isEqualTo(1);
        assertThat(impact.arr()).contains(Money.of(60_000, "USD"));
        assertThat(STANDARD.assess(Optional.of(3), impact).priority()).isEqualTo(Priority.NORMAL);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> AffectedCustomers.of(List.of(acme, acme.withHealth(Band.RED))))
                .withMessageContaining("c-1 in two ways");
    }

    @Test
    void whatIsNotKnownIsNeitherZeroNorHealthy() {
        AffectedCustomers impact =
                AffectedCustomers.of(List.of(customer(1), customer(2).paying(Money.of(5, "USD"))));
        assertThat(impact.arrUnknown()).isEqualTo(1);
        assertThat(impact.arr()).contains(Money.of(5, "USD"));
        assertThat(impact.health()).isEmpty();
        assertThat(AffectedCustomers.of(List.of(customer(1))).arr()).isEmpty();
    }

    @Test
    void amountsInAnotherCurrencyAreNotCompared() {
        AffectedCustomers euros = AffectedCustomers.of(List.of(customer(1).paying(Money.of(5, "EUR"))));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> STANDARD.assess(Optional.of(3), euros));
    }

    @Test
    void aHostReplacesEveryNumber() {
        PriorityPolicy own = new PriorityPolicy(
                "acme",
                "7",
                List.of(Priority.HIGH, Priority.HIGH, Priority.LOW, Priority.LOW),
                Priority.LOW,
                List.of(ImpactRule.health("all-is-well", -1, Band.GREEN), ImpactRule.customers("everybody", 3, 100)),
                3);
        assertThat(PriorityAssessor.of(own)
                        .assess(Optional.of(1), impact(1, "1", Band.GREEN))
                        .priority())
                .isEqualTo(Priority.NORMAL);
        assertThat(PriorityAssessor.of(own)
                        .assess(Optional.empty(), impact(100, "1", Band.YELLOW))
                        .priority())
                .isEqualTo(Priority.HIGH);
        String json = JsonCodec.standard().write(own);
        assertThat(JsonCodec.standard().read(json, PriorityPolicy.class)).isEqualTo(own);
    }

    @Test
    void policiesThatCannotBeAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PriorityPolicy("acme", "1", List.of(Priority.HIGH), Priority.LOW, List.of(), 9))
                .withMessageContainingAll("bySeverity is 1 priorities but must hold 4", "mostSteps");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new ImpactRule("none", 0, Optional.empty(), Optional.empty(), Optional.empty()))
                .withMessageContainingAll("steps", "fromCustomers");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> STANDARD.assess(Optional.of(5), AffectedCustomers.none()));
    }

    private static AffectedCustomers impact(int customers, String arr, Band oneOf) {
        return AffectedCustomers.of(IntStream.rangeClosed(1, customers)
                .mapToObj(i -> i == 1
                        ? customer(i).paying(Money.of(arr, "USD")).withHealth(oneOf)
                        : customer(i).paying(Money.of(0, "USD")).withHealth(Band.GREEN))
                .toList());
    }

    private static AffectedCustomer customer(int number) {
        return AffectedCustomer.of(CustomerId.of("c-" + number));
    }
}
