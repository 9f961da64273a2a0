package io.github.cskit.triage.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiceInputsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest(name = "{0} × {1} × {2} % ÷ {3} = {4}")
    @CsvSource({"500, 2, 80, 4, 200.00", "7, 0.25, 50, 3, 0.29", "1, 3, 100, 0.5, 6.00", "0, 1, 100, 1, 0.00"})
    @Tag("ESC-3")
    void theScoreIsReachTimesImpactTimesConfidenceOverEffort(
            int reach, BigDecimal impact, int confidence, BigDecimal effort, BigDecimal score) {
        assertThat(new RiceInputs(reach, impact, confidence, List.of()).score(effort))
                .isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100000.01"})
    @Tag("ESC-3")
    void thereIsNoScoreWithoutAnEffort(BigDecimal effort) {
        RiceInputs inputs = new RiceInputs(1, BigDecimal.ONE, 100, List.of());

        assertThatThrownBy(() -> inputs.score(effort)).hasMessageContaining("effort");
    }

    @Test
    @Tag("ESC-3")
    void onlyTheStepsOfTheScalesAreTaken() {
        assertThatThrownBy(() -> new RiceInputs(1, new BigDecimal("1.5"), 100, List.of()))
                .hasMessageContaining("impact");
        assertThatThrownBy(() -> new RiceInputs(1, BigDecimal.ONE, 90, List.of()))
                .hasMessageContaining("confidence");
    }

    @ParameterizedTest(name = "{0} of 1,000,000: impact {1}")
    @CsvSource({
        "100000, 3",
        "99999.99, 2",
        "50000, 2",
        "49999.99, 1",
        "10000, 1",
        "9999.99, 0.5",
        "1000, 0.5",
        "999.99, 0.25",
        "0, 0.25"
    })
    @Tag("ESC-3")
    void theImpactFollowsTheShareOfRevenueExactly(String arr, BigDecimal impact) {
        AccountBook book = book(
                account("c-1", arr, Optional.empty()),
                account(
                        "c-2",
                        new BigDecimal("1000000").subtract(new BigDecimal(arr)).toPlainString(),
                        Optional.empty()));
        RiceInputs inputs = new RiceAdvisor(RicePolicy.standard(), book)
                .suggest(impacts(book).of(ids("c-1")), 90);

        assertThat(inputs.impact()).isEqualByComparingTo(impact);
        assertThat(inputs.reach()).isEqualTo(1);
        assertThat(inputs.derivation()).hasSize(3);
    }

    @Test
    @Tag("ESC-3")
    void urgencyLiftsTheImpactByOneStep() {
        AccountBook book = book(
                account("c-1", "10000", Optional.of(TODAY.plusDays(90))), account("c-2", "990000", Optional.empty()));

        assertThat(new RiceAdvisor(RicePolicy.standard(), book)
                        .suggest(impacts(book).of(ids("c-1")), 90)
                        .impact())
                .isEqualByComparingTo("2");
    }

    @ParameterizedTest(name = "{0} customers: {1} %")
    @CsvSource({"1, 50", "2, 50", "3, 80", "9, 80", "10, 100"})
    @Tag("ESC-3")
    void theConfidenceFollowsTheNumberOfCustomers(int customers, int confidence) {
        List<AffectedAccount> accounts = new ArrayList<>();
        List<CustomerId> asked = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            accounts.add(account("c-" + i, "5", Optional.empty()));
            asked.add(CustomerId.of("c-" + i));
        }
        AccountBook book = AccountBook.of(Currency.getInstance("USD"), accounts);

        assertThat(new RiceAdvisor(RicePolicy.standard(), book)
                        .suggest(impacts(book).of(asked), 90)
                        .confidence())
                .isEqualTo(confidence);
    }

    @ParameterizedTest(name = "renewal in {0} days: {1}")
    @CsvSource({"-1, planned", "0, immediate", "90, immediate", "91, planned"})
    @Tag("ESC-7")
    void aRenewalWithinNinetyDaysIsImmediate(int days, String urgency) {
        AccountBook book = book(account("c-1", "5", Optional.of(TODAY.plusDays(days))));
        CustomerImpact impact = impacts(book).of(ids("c-1"));

        assertThat(impact.urgency().wireName()).isEqualTo(urgency);
        assertThat(impact.because()).hasSize(urgency.equals("immediate") ? 1 : 0);
    }

    @Test
    @Tag("ESC-7")
    void prioritisationDataHaveCustomersRevenueHealthAndUrgency() {
        AccountBook book = book(account("c-1", "70.50", Optional.empty()), account("c-2", "29.50", Optional.empty()));
        CustomerImpact impact = impacts(book).of(ids("c-1", "c-2", "c-2", "c-3"));

        assertThat(impact.customers()).hasSize(3);
        assertThat(impact.arr()).isEqualTo(Money.of("100", "USD"));
        assertThat(impact.unpriced()).isEqualTo(1);
        assertThat(impact.notScored()).isEqualTo(3);
        assertThat(impact.bands()).containsOnlyKeys(Band.values()).containsValue(0);
        assertThat(impact.atRisk()).isZero();
    }

    private static ImpactAnalyzer impacts(AccountBook book) {
        return new ImpactAnalyzer(ImpactPolicy.standard(), book, TODAY);
    }

    private static AccountBook book(AffectedAccount... accounts) {
        return AccountBook.of(Currency.getInstance("USD"), List.of(accounts));
    }

    private static List<CustomerId> ids(String... ids) {
        return List.of(ids).stream().map(CustomerId::of).toList();
    }

    private static AffectedAccount account(String id, String arr, Optional<LocalDate> renewal) {
        Customer.Builder builder = Customer.builder(CustomerId.of(id), "Acme").arr(Money.of(arr, "USD"));
        renewal.ifPresent(day ->
                builder.contract(new Contract(Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty())));
        return AffectedAccount.of(builder.build());
    }
}
