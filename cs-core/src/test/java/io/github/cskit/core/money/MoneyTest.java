package io.github.cskit.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cskit.core.validation.InvalidValueException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("DOM-4")
class MoneyTest {

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "5, USD, USD 5.00",
        "5.0, USD, USD 5.00",
        "5.000000, USD, USD 5.00",
        "0.005, USD, USD 0.005",
        "-0.10, EUR, EUR -0.10",
        "1200, JPY, JPY 1200",
        "1200.5, JPY, JPY 1200.5",
        "1.5, KWD, KWD 1.500",
        "1e3, USD, USD 1000.00",
        "0e999999999, USD, USD 0.00",
        "999999999999999999999999.999999, USD, USD 999999999999999999999999.999999"
    })
    void anAmountHasOneCanonicalForm(String amount, String currency, String shown) {
        assertThat(Money.of(amount, currency)).hasToString(shown);
    }

    @Test
    void amountsWrittenDifferentlyAreEqual() {
        assertThat(Money.of("5", "USD")).isEqualTo(Money.of("5.000", "USD")).isEqualTo(Money.of(5, "USD"));
        assertThat(Money.of("5", "USD")).isNotEqualTo(Money.of("5", "EUR"));
        assertThat(Money.zero(Currency.getInstance("USD"))).isEqualTo(Money.of("-0.00", "USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0000001", "1e24", "1e999999999", "1e-999999999", "-1e24"})
    void whatWouldHaveToBeRoundedIsRefusedAtOnce(String amount) {
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> Money.of(amount, "USD"))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageContaining("amount is "));
    }

    @Test
    void aLongTextIsRefusedWithoutBeingRead() {
        assertThatThrownBy(() -> Money.of("9".repeat(1_000_000), "USD")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Money.of("secret", "USD"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The money is not valid: amount is not a number but must be decimal digits.");
        assertThatThrownBy(() -> Money.of(1, "secret"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContainingAny("secret");
    }

    @Test
    void bothPartsAreJudgedTogether() {
        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> new Money(new BigDecimal("1e30"), null));

        assertThat(refusal.problems()).extracting(problem -> problem.path()).containsExactly("amount", "currency");
    }

    @Test
    void sumsAreExact() {
        Money tenth = Money.of("0.10", "USD");

        assertThat(tenth.plus(tenth).plus(tenth)).isEqualTo(Money.of("0.30", "USD"));
        assertThat(tenth.minus(Money.of("0.000001", "USD"))).isEqualTo(Money.of("0.099999", "USD"));
        assertThat(tenth).isGreaterThan(Money.of("0.099999", "USD"));
        assertThatThrownBy(() -> Money.of("999999999999999999999999", "USD").plus(Money.of(1, "USD")))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void twoCurrenciesCannotBeCombined() {
        Money dollars = Money.of(1, "USD");
        Money euros = Money.of(1, "EUR");

        assertThatThrownBy(() -> dollars.plus(euros))
                .isInstanceOfSatisfying(CurrencyMismatchException.class, refusal -> {
                    assertThat(refusal.expected()).isEqualTo(dollars.currency());
                    assertThat(refusal.actual()).isEqualTo(euros.currency());
                })
                .hasMessage(
                        "An amount in EUR cannot be combined with one in USD.\nMaybe a CurrencyConverter is missing.");
        assertThatThrownBy(() -> dollars.minus(euros)).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> dollars.compareTo(euros)).isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void aConverterOfTheHostBringsThemTogether() {
        CurrencyConverter twoForOne =
                (amount, target) -> new Money(amount.amount().multiply(BigDecimal.valueOf(2)), target);
        Currency dollar = Currency.getInstance("USD");

        assertThat(Money.of(1, "USD").plus(twoForOne.convert(Money.of("1.50", "EUR"), dollar)))
                .isEqualTo(Money.of(4, "USD"));
        assertThat(CurrencyConverter.none().convert(Money.of(1, "USD"), dollar)).isEqualTo(Money.of(1, "USD"));
        assertThatThrownBy(() -> CurrencyConverter.none().convert(Money.of(1, "EUR"), dollar))
                .isInstanceOf(CurrencyMismatchException.class);
    }
}
