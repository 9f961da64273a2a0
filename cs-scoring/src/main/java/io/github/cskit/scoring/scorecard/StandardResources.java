package io.github.cskit.scoring.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the documents that are shipped beside the models. */
final class StandardResources {

    private StandardResources() {}

    static String text(String name) {
        try (InputStream stream = StandardResources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource (" + name + ") is missing from this jar.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
