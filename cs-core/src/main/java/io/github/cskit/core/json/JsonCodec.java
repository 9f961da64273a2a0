package io.github.cskit.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.result.Partial;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The one strict door between values and JSON documents. Reading reports everything that is wrong with a document at
 * once, each problem with its path; writing the same value always gives the same bytes. It is not a general mapper: hosts
 * bind the records of this library with their own mapper if they like, and lose only the complete report.
 *
 * <p>Refused: keys given twice, anything after the document, text that is not UTF-8, lone surrogates in keys or values,
 * {@code NaN} and the like, numbers beyond a double or with an exponent beyond 400, nesting deeper than 200. Unknown
 * properties are ignored. Nothing is coerced: a text is never a number, a number never a text, a fraction never a whole
 * number. A null is read as absence, which only optional parts and lists may have.
 *
 * <pre>{@code
 * Customer customer = JsonCodec.standard().read("{\"id\":\"c-12\",\"name\":\"Acme\"}", Customer.class);
 * }</pre>
 *
 * <p>Messages name path, kind and rule, and numbers; they never repeat what people wrote. Immutable and thread-safe.
 */
public final class JsonCodec {

    private static final JsonCodec STANDARD = new JsonCodec(CanonicalMapper.create());

    private final JsonMapper mapper;
    private final ObjectWriter pretty;

    private JsonCodec(JsonMapper mapper) {
        this.mapper = mapper;
        this.pretty = CanonicalMapper.pretty(mapper);
    }

    /**
     * Returns the codec of this library.
     *
     * @return the same codec each time
     */
    public static JsonCodec standard() {
        return STANDARD;
    }

    /**
     * Reads one document.
     *
     * @param <T> what it holds
     * @param document the JSON text
     * @param type what it holds
     * @return the value
     * @throws InvalidJsonException if the text is not one JSON value
     * @throws InvalidValueException with every problem of the document
     */
    public <T> T read(String document, Class<T> type) {
        JsonTree tree = JsonTree.parse(document);
        List<Problem> problems = new ArrayList<>(tree.problems());
        Object value = new Binder(mapper, problems).bind(tree.root(), type, "");
        if (value == null || !problems.isEmpty()) {
            throw new InvalidValueException(Types.words(type), problems);
        }
        return type.cast(value);
    }

    /**
     * Reads one document.
     *
     * @param <T> what it holds
     * @param document the JSON text in UTF-8; a byte-order mark is ignored
     * @param type what it holds
     * @return the value
     * @throws InvalidJsonException if the bytes are not one JSON value in UTF-8
     * @throws InvalidValueException with every problem of the document
     */
    public <T> T read(byte[] document, Class<T> type) {
        return read(Utf8.decode(document), type);
    }

    /**
     * Reads one document to the end of the stream, which is left open.
     *
     * @param <T> what it holds
     * @param document the JSON text in UTF-8; a byte-order mark is ignored
     * @param type what it holds
     * @return the value
     * @throws InvalidJsonException if the bytes are not one JSON value in UTF-8
     * @throws InvalidValueException with every problem of the document
     * @throws UncheckedIOException if the stream cannot be read
     */
    public <T> T read(InputStream document, Class<T> type) {
        try {
            return read(document.readAllBytes(), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Checks that bytes are one well-formed JSON value, of any kind, without making anything of it.
     *
     * @param document the JSON text in UTF-8; a byte-order mark is ignored
     * @throws InvalidJsonException if the bytes are not one JSON value in UTF-8
     * @throws InvalidValueException if a key is given twice, a surrogate stands alone or a number is out of all bounds
     */
    public void check(byte[] document) {
        List<Problem> problems = JsonTree.parse(Utf8.decode(document)).problems();
        if (!problems.isEmpty()) {
            throw new InvalidValueException(JsonTree.SUBJECT, problems);
        }
    }

    /**
     * Reads a file with one document on each line. A line that is refused becomes a failure, and the rest goes on; empty
     * lines are passed over. The stream is read to its end and left open.
     *
     * @param <T> what each line holds
     * @param lines the JSON texts in UTF-8, each ended by a line feed
     * @param type what each line holds
     * @param source what failures call it: {@code tickets.jsonl}, which gives {@code tickets.jsonl line 14}
     * @return the values and the failures, each in the order of the lines
     * @throws UncheckedIOException if the stream cannot be read
     */
    public <T> Partial<T> readLines(InputStream lines, Class<T> type, String source) {
        List<T> values = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        readLines(lines, type, source, values::add, failures::add);
        return new Partial<>(values, failures);
    }

    /**
     * Reads a file with one document on each line, without holding all of it.
     *
     * @param <T> what each line holds
     * @param lines the JSON texts in UTF-8, each ended by a line feed; left open
     * @param type what each line holds
     * @param source what failures call it: {@code tickets.jsonl}, which gives {@code tickets.jsonl line 14}
     * @param onValue told each value, in the order of the lines
     * @param onFailure told each failure, in the order of the lines
     * @throws UncheckedIOException if the stream cannot be read
     */
    public <T> void readLines(
            InputStream lines,
            Class<T> type,
            String source,
            Consumer<? super T> onValue,
            Consumer<? super Failure> onFailure) {
        DocumentLines.forEach(lines, (line, number) -> {
            T value;
            try {
                value = read(line, type);
            } catch (InvalidValueException refusal) {
                onFailure.accept(Failure.from(source + " line " + number, refusal));
                return;
            }
            onValue.accept(value);
        });
    }

    /**
     * Writes a value as canonical JSON: one line, components in their order, maps sorted by key, ISO-8601 dates, plain
     * decimals.
     *
     * @param value the value
     * @return the JSON text, without a line feed
     * @throws InvalidValueException if it holds what JSON cannot say: a number that is not finite, a lone surrogate
     * @throws IllegalStateException if its type cannot be written at all
     */
    public String write(Object value) {
        return written(mapper.writer(), value);
    }

    /**
     * Writes a value as {@link #write} does, in UTF-8.
     *
     * @param value the value
     * @return the bytes
     * @throws InvalidValueException if it holds what JSON cannot say
     */
    public byte[] writeBytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a value as {@link #write} does, but indented by two blanks for people to read.
     *
     * @param value the value
     * @return the JSON text with line feeds between its lines, none at the end
     * @throws InvalidValueException if it holds what JSON cannot say
     */
    public String writePretty(Object value) {
        return written(pretty, value);
    }

    private static String written(ObjectWriter writer, Object value) {
        String text;
        try {
            text = writer.writeValueAsString(Objects.requireNonNull(value, "value"));
        } catch (InvalidDefinitionException closed) {
            throw new IllegalStateException(
                    "The type " + value.getClass().getName()
                            + " cannot be written.\nMaybe its module does not open it.",
                    closed);
        } catch (JsonProcessingException refusal) {
            throw refused(value, "holding what JSON cannot say");
        }
        if (Surrogates.indexOfLone(text) >= 0) {
            throw refused(value, "holding a lone surrogate");
        }
        return text;
    }

    private static InvalidValueException refused(Object value, String found) {
        return new InvalidValueException(
                Types.words(value.getClass()), List.of(new Problem("", found, "have a JSON form")));
    }
}
