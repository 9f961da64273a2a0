package io.github.cskit.reporting.outreach;

import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.SignalWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How a measure that stands low is put to the customer it is about: with its value and a question, and without a word of
 * what it does to a score. From a data file.
 *
 * <p>Immutable and thread-safe.
 *
 * @param signal the measure
 * @param topic the subject of a message about it
 * @param sentence the fact, with {@code {{value}}} where the value goes
 * @param question what we would like to know
 * @param onlyNegative whether it is a concern only below zero: a change for the worse
 */
record ConcernWords(SignalId signal, String topic, String sentence, String question, boolean onlyNegative) {

    private static final String VALUE = "{{value}}";
    private static final String TIMES = "{{times}}";
    private static final List<ConcernWords> ALL = read();

    ConcernWords {
        Checks.of("concern words")
                .present("signal", signal)
                .name("topic", topic)
                .text("sentence", sentence)
                .text("question", question)
                .orThrow();
    }

    /** Finds the words for a measure that stands at a value. */
    static Optional<ConcernWords> of(SignalId signal, double value) {
        return ALL.stream()
                .filter(each -> each.signal().equals(signal) && (value < 0 || !each.onlyNegative()))
                .findFirst();
    }

    String sentence(double value) {
        String count = SignalWords.value(signal, value);
        String times = switch (count) {
            case "1" -> "once";
            case "2" -> "twice";
            default -> count + " times";
        };
        return sentence.replace(VALUE, count).replace(TIMES, times);
    }

    private static List<ConcernWords> read() {
        try (InputStream stream = ConcernWords.class.getResourceAsStream("concerns.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The resource (concerns.txt) is missing from this jar.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(ConcernWords::parse)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ConcernWords parse(String line) {
        String[] parts = line.split(" \\| ", -1);
        return new ConcernWords(SignalId.of(parts[0]), parts[2], parts[3], parts[4], parts[1].equals("worse"));
    }
}
