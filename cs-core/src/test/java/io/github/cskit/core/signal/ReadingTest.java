package io.github.cskit.core.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.InvalidValueException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("DOM-8")
class ReadingTest {

    private static final Instant AT = Instant.parse("2026-10-05T08:30:00Z");

    @ParameterizedTest
    @EnumSource(MissingReason.class)
    void missingIsAValueOfItsOwnWithItsReason(MissingReason reason) {
        Reading missing = Reading.missing(reason);

        assertThat(missing).isEqualTo(new Reading.Missing(reason)).isNotEqualTo(Reading.of(0));
        assertThat(JsonCodec.standard().write(missing)).isEqualTo("{\"missing\":\"" + reason.wireName() + "\"}");
    }

    @Test
    void zeroIsMeasured() {
        assertThat(Reading.of(0)).isEqualTo(new Reading.Measured(0.0, Optional.empty()));
        assertThat(Reading.of(-0.0)).isEqualTo(Reading.of(0));
        assertThat(Reading.of(1, AT)).isEqualTo(new Reading.Measured(1.0, Optional.of(AT)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aMeasuredValueIsFinite(double value) {
        assertThatThrownBy(() -> Reading.of(value)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"'low'|0", "'medium'|1", "'high'|2", "3.5|3.5", "{'value':4}|4"})
    void aLevelIsReadAsItsNumber(String document, double value) {
        assertThat(JsonCodec.standard().read(document.replace('\'', '"'), Reading.class))
                .isEqualTo(Reading.of(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "[]",
                "{}",
                "'12'",
                "'unknown'",
                "{'value':null}",
                "{'value':'1'}",
                "{'missing':null}",
                "{'missing':'lost'}",
                "{'missing':'stale','value':1}",
                "{'value':1,'observedAt':'yesterday'}",
                "1e400"
            })
    void anythingElseIsRefused(String document) {
        assertThatThrownBy(() -> JsonCodec.standard().read(document.replace('\'', '"'), Reading.class))
                .isInstanceOf(InvalidValueException.class);
    }
}
