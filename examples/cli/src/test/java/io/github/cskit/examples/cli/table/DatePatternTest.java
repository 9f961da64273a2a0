package io.github.cskit.examples.cli.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.validation.InvalidValueException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePatternTest {

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yy,          25/12/21,         2021-12-25",
        "MM/dd/yyyy,        12/25/2021,       2021-12-25",
        "d MMM yyyy,        5 Oct 2026,       2026-10-05",
        "MM/dd/yyyy HH:mm,  12/25/2021 14:03, 2021-12-25"
    })
    void aDateIsReadAsThePatternHasIt(String pattern, String text, LocalDate date) {
        assertThat(DatePattern.of(pattern).date(text)).isEqualTo(date);
    }

    @Test
    void aTimeIsKeptWhereThePatternHasOne() {
        assertThat(DatePattern.of("dd.MM.yyyy").toIso("05.10.2026")).isEqualTo("2026-10-05");
        assertThat(DatePattern.of("dd.MM.yyyy HH:mm").toIso("05.10.2026 14:03")).isEqualTo("2026-10-05T14:03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HH:mm", "MM/yyyy", "bogus", "", "dd/MM", "{"})
    void aPatternWithoutAWholeDateIsRefused(String pattern) {
        assertThatThrownBy(() -> DatePattern.of(pattern)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void noDayIsMadeUp() {
        assertThatThrownBy(() -> DatePattern.of("dd/MM/yy").date("30/02/21")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> DatePattern.of("dd/MM/yy").date("30/02/2021"))
                .isInstanceOf(InvalidValueException.class);
    }
}
