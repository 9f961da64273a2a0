package io.github.cskit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.InvalidValueException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("DOM-3")
class JsonWritingTest {

    private static final JsonCodec CODEC = JsonCodec.standard();

    @Test
    void componentsKeepTheirOrderAndMapsAreSorted() {
        Map<String, Object> map = new HashMap<>();
        map.put("zeta", List.of(Money.of("1.50", "USD")));
        map.put("alpha", LocalDate.of(2026, 10, 5));
        map.put("mid", Optional.of(Instant.parse("2026-10-05T08:30:00Z")));

        assertThat(CODEC.write(map))
                .isEqualTo("{\"alpha\":\"2026-10-05\",\"mid\":\"2026-10-05T08:30:00Z\","
                        + "\"zeta\":[{\"amount\":1.50,\"currency\":\"USD\"}]}");
        assertThat(CODEC.writeBytes(map)).isEqualTo(CODEC.write(map).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePrettyFormIsForPeople() {
        assertThat(CODEC.writePretty(Map.of("a", List.of(1, Map.of()))))
                .isEqualTo("{\n  \"a\": [\n    1,\n    {}\n  ]\n}");
    }

    /** From RFC 8785, appendix B, but for the last digit of the least double, which Java writes as 4.9. */
    @ParameterizedTest(name = "{0} is written as {1}")
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "12, 12",
        "0.1, 0.1",
        "-0.5, -0.5",
        "100, 100",
        "4.35, 4.35",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
        "295147905179352825856, 295147905179352830000",
        "999999999999999900000, 999999999999999900000",
        "9.999999999999997e22, 9.999999999999997e+22",
        "2e23, 2e+23",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "9.999999999999997e-7, 9.999999999999997e-7",
        "-0.0000033333333333333333, -0.0000033333333333333333",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "4.9e-324, 4.9e-324",
        "333333333.33333329, 333333333.3333333"
    })
    void doublesAreWrittenAsRfc8785Says(double value, String written) {
        assertThat(CODEC.write(value)).isEqualTo(written);
        assertThat(CODEC.read(written, Double.class)).isEqualTo(value + 0.0);
    }

    @Test
    void decimalsAreWrittenPlain() {
        assertThat(CODEC.write(new BigDecimal("1.20E+3"))).isEqualTo("1200");
        assertThat(CODEC.write(new BigDecimal("1.50"))).isEqualTo("1.50");
        assertThat(CODEC.write(new BigDecimal("1E-7"))).isEqualTo("0.0000001");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNotFiniteCannotBeWritten(double value) {
        assertThatThrownBy(() -> CODEC.write(List.of(value))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aLoneSurrogateCannotBeWritten() {
        assertThatThrownBy(() -> CODEC.write("a\ud800b")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aTypeThatCannotBeWrittenIsSaid() {
        assertThatThrownBy(() -> CODEC.write(new Closed()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Closed.class.getName());
    }

    /** A property that Jackson is told of twice. */
    private static final class Closed {

        @com.fasterxml.jackson.annotation.JsonProperty("a")
        int one() {
            return 1;
        }

        @com.fasterxml.jackson.annotation.JsonProperty("a")
        int two() {
            return 2;
        }
    }
}
