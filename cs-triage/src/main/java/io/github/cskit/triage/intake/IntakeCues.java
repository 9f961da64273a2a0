package io.github.cskit.triage.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people say without a form, by the first word of each phrase, longer phrases first. */
final class IntakeCues {

    private static final String FILE = "intake-cues.txt";

    /** What must be so besides the words. */
    enum Condition {
        PLAIN,
        CAPITALISED,
        NUMBER,
        VALUE,
        ROLE,
        NEVER
    }

    /**
     * A phrase that tells something.
     *
     * @param part what it tells
     * @param condition what must be so besides the words
     * @param words the words in lower case
     */
    record Phrase(IntakePart part, Condition condition, List<String> words) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private IntakeCues() {}

    static IntakeCues standard() {
        IntakeCues cues = new IntakeCues();
        try (InputStream file = IntakeCues.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The cues of ticket quality are not in the jar.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                cues.add(line);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        cues.byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(
                        Comparator.comparing((Phrase phrase) -> phrase.words().size())
                                .reversed()));
        return cues;
    }

    /** Returns the phrases that begin with a word, in lower case. */
    List<Phrase> startingWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] columns = line.split("\\|", 3);
        IntakePart part = IntakePart.parse(columns[0].strip());
        Condition condition = Condition.valueOf(columns[1].strip().toUpperCase(Locale.ROOT));
        for (String phrase : columns[2].split(";", -1)) {
            List<String> words = List.of(phrase.strip().split(" ", -1));
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Phrase(part, condition, words));
        }
    }
}
