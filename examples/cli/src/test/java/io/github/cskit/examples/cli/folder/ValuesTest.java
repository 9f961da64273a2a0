package io.github.cskit.examples.cli.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.validation.InvalidValueException;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void aWholeNumberMayBeWrittenWithZeroDecimals() {
        assertThat(Values.whole("4")).isEqualTo(4);
        assertThat(Values.whole("4.0")).isEqualTo(4);
        assertThat(Values.whole("-4.")).isEqualTo(-4);
        assertThat(Values.wholeInt("2147483647")).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.5", "1e3", "", " 4", "4,000", "٤", "0x4", "NaN", "99999999999999999999", "+4"})
    void whatIsNoWholeNumberIsRefused(String text) {
        assertThatThrownBy(() -> Values.whole(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aWholeNumberOfOrdinarySizeIsAtMostTwoThousandMillion() {
        assertThatThrownBy(() -> Values.wholeInt("2147483648")).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e999", "1e-999", "1,5", "", ".", "1_000", "12345678901234567890"})
    void whatIsNoNumberIsRefusedWithoutComputingIt(String text) {
        assertThatThrownBy(() -> Values.decimal(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aNumberMayHaveAnExponentOfTwoDigits() {
        assertThat(Values.decimal("1.5e-05")).isEqualByComparingTo(new BigDecimal("0.000015"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-29", "26-10-05", "2026-10-5", "05/10/2026", "1899-12-31", "2200-01-01", "+2026-1-1"})
    void whatIsNoDateIsRefused(String text) {
        assertThatThrownBy(() -> Values.date(text)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-05 25:00:00", "2026-10-05T", "now", "1791208980", "9999-10-05T00:00:00Z"})
    void whatIsNoInstantIsRefused(String text) {
        assertThatThrownBy(() -> Values.instant(text, ZoneOffset.UTC)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void whatPeopleWroteIsNotRepeated() {
        assertThatThrownBy(() -> Values.date("secret")).hasMessageNotContaining("secret");
        assertThatThrownBy(() -> Values.date("2026-13-01")).hasMessageContaining("2026-13-01");
    }
}
