package io.github.cskit.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Texts that were collected to break renderers, read from outside the project. */
public final class HostileTexts {

    private HostileTexts() {}

    /** Returns naughty strings and markup payloads that are well-formed text. */
    public static List<String> all() {
        List<String> texts = new ArrayList<>();
        parse(read("naughty-strings.json")).forEach(node -> texts.add(node.textValue()));
        texts.addAll(payloads("markup.jsonl"));
        return texts.stream().filter(HostileTexts::isWellFormed).toList();
    }

    /** Returns cells that spreadsheets take for formulas. */
    public static List<String> formulas() {
        return payloads("csv-formulas.jsonl");
    }

    private static List<String> payloads(String file) {
        return read(file)
                .lines()
                .map(line -> parse(line).get("payload").textValue())
                .toList();
    }

    private static boolean isWellFormed(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static String read(String file) {
        String data = System.getProperty("cskit.data", "");
        if (data.isEmpty()) {
            assertThat(Boolean.getBoolean("cskit.data.required"))
                    .as("cskit.data is required but not set")
                    .isFalse();
            Assumptions.abort("cskit.data is not set");
        }
        try {
            return Files.readString(Path.of(data, "hostile", file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
