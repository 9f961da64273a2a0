package io.github.cskit.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.result.Partial;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DOM-3")
class JsonLinesTest {

    private static final String GOOD = "{\"amount\":1,\"currency\":\"USD\"}";

    @Test
    void aBadLineIsAFailureAndTheRestGoesOn() {
        Partial<Money> read = read(GOOD + "\r\n\n{\"amount\":\n" + GOOD + "\n{\"currency\":\"USD\"}");

        assertThat(read.values()).containsExactly(Money.of(1, "USD"), Money.of(1, "USD"));
        assertThat(read.failures())
                .extracting(Failure::message)
                .containsExactly(
                        "amounts.jsonl line 3: the value is malformed at line 1, column 11 but must be one well-formed JSON value",
                        "amounts.jsonl line 5: amount is absent but must be given");
    }

    @Test
    void brokenBytesSpoilOneLine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0xFF);
        bytes.write('\n');
        bytes.writeBytes(GOOD.getBytes(StandardCharsets.UTF_8));

        Partial<Money> read =
                JsonCodec.standard().readLines(new ByteArrayInputStream(bytes.toByteArray()), Money.class, "a");

        assertThat(read.values()).hasSize(1);
        assertThat(read.failures()).extracting(Failure::subject).containsExactly("a line 1");
    }

    @Test
    void aFileWithoutLinesHasNothing() {
        assertThat(read("")).isEqualTo(Partial.of(List.of()));
        assertThat(read("\n \n\t\r\n")).isEqualTo(Partial.of(List.of()));
    }

    @Test
    void linesAreHandedOverInTheirOrder() {
        List<Object> seen = new ArrayList<>();
        InputStream lines = new ByteArrayInputStream((GOOD + "\n7\n" + GOOD).getBytes(StandardCharsets.UTF_8));

        JsonCodec.standard().readLines(lines, Money.class, "x", seen::add, failure -> seen.add(failure.subject()));

        assertThat(seen).containsExactly(Money.of(1, "USD"), "x line 2", Money.of(1, "USD"));
    }

    @Test
    void whatAReceiverThrowsIsNotAFailureOfTheLine() {
        InputStream lines = new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8));
        IllegalArgumentException own = new IllegalArgumentException("own");

        assertThatThrownBy(() -> JsonCodec.standard()
                        .readLines(
                                lines,
                                Money.class,
                                "x",
                                money -> {
                                    throw own;
                                },
                                failure -> {}))
                .isSameAs(own);
    }

    @Test
    void aStreamThatBreaksIsSaid() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> JsonCodec.standard().readLines(broken, Money.class, "x"))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> JsonCodec.standard().read(broken, Money.class))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static Partial<Money> read(String lines) {
        InputStream stream = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        return JsonCodec.standard().readLines(stream, Money.class, "amounts.jsonl");
    }
}
