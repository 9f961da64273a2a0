package io.github.cskit.triage.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.CurrencyMismatchException;
import io.github.cskit.core.money.Money;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("THM-6")
class ThemeRevenueTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Map<CustomerId, Money> REVENUE = Map.of(
            CustomerId.of("a"), Money.of("100000.10", "USD"),
            CustomerId.of("b"), Money.of("50000.20", "USD"),
            CustomerId.of("c"), Money.of("25000.00", "USD"),
            CustomerId.of("d"), Money.of("24999.70", "USD"));
    private static final List<Theme> THEMES =
            List.of(theme("first", "a", "b"), theme("second", "b", "c", "x"), theme("third", "a"));

    private final ThemeRevenue revenue =
            ThemeRevenue.of(THEMES, ids("a", "b", "c", "x"), ids("a", "b", "c", "d", "x", "y"), REVENUE, USD);

    @Test
    @Tag("THM-1")
    void aTotalCountsEachCustomerOnce() {
        assertThat(revenue.shares())
                .extracting(ThemeShare::total)
                .containsExactly(usd("150000.30"), usd("75000.20"), usd("100000.10"));
    }

    @Test
    void exclusiveAndSharedAddUpToTheTotal() {
        assertThat(revenue.shares())
                .extracting(ThemeShare::exclusive)
                .containsExactly(usd("0"), usd("25000.00"), usd("0"));
        revenue.shares()
                .forEach(share ->
                        assertThat(share.exclusive().plus(share.shared())).isEqualTo(share.total()));
    }

    @Test
    void marginalAmountsAddUpToTheUnion() {
        assertThat(revenue.shares())
                .extracting(ThemeShare::marginal)
                .containsExactly(usd("150000.30"), usd("25000.00"), usd("0"));
        assertThat(revenue.union()).isEqualTo(usd("175000.30"));
        assertThat(revenue.coveredPercent(1)).isEqualByComparingTo("75.00");
        assertThat(revenue.coveredPercent(3)).isEqualByComparingTo("87.50");
        assertThat(revenue.marginalPercent(2)).isEqualByComparingTo("12.50");
        assertThat(revenue.coveredPercent(0)).isEqualByComparingTo("0");
    }

    @Test
    void whoNeverWroteIsCountedAndWhoseRevenueIsUnknownIsNotZero() {
        assertThat(revenue.customers()).isEqualTo(6);
        assertThat(revenue.silent()).isEqualTo(2);
        assertThat(revenue.silentRevenue()).isEqualTo(usd("24999.70"));
        assertThat(revenue.shares()).extracting(ThemeShare::unpriced).containsExactly(0, 1, 0);
    }

    @Test
    void nothingKnownCoversNothingAndCurrenciesAreNotMixed() {
        ThemeRevenue nothing = ThemeRevenue.of(THEMES, ids("a"), ids("a"), Map.of(), USD);
        assertThat(nothing.coveredPercent(3)).isZero();
        Map<CustomerId, Money> mixed = Map.of(CustomerId.of("a"), Money.of("1", "EUR"));
        assertThatThrownBy(() -> ThemeRevenue.of(THEMES, ids("a"), ids("a"), mixed, USD))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    private static List<CustomerId> ids(String... ids) {
        return Arrays.stream(ids).map(CustomerId::of).toList();
    }

    private static Theme theme(String id, String... customers) {
        return new Theme(
                ThemeId.of(id), id, List.of(new RemarkRef(RemarkKind.TICKET, id)), ids(customers), Map.of(), List.of());
    }
}
