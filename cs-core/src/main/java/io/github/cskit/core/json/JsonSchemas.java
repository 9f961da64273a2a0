package io.github.cskit.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The JSON Schemas (draft 2020-12) of the wire types, as shipped with this library. They say what a document looks like;
 * rules between two parts, such as a renewal after its start, are the constructors' alone.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonSchemas {

    private static final String FOLDER = "/io/github/cskit/core/schema/";

    private JsonSchemas() {}

    /**
     * Finds the schema of a type.
     *
     * @param type a wire type of this library, for example {@code Customer.class}
     * @return the schema as JSON text; empty if the type has no documents of its own
     */
    public static Optional<String> find(Class<?> type) {
        try (InputStream schema = JsonSchemas.class.getResourceAsStream(FOLDER + fileName(type))) {
            return schema == null
                    ? Optional.empty()
                    : Optional.of(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Returns the name of the file that holds, or would hold, the schema of a type.
     *
     * @param type a type
     * @return for example {@code survey-response.schema.json}
     */
    public static String fileName(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
