package io.github.cskit.triage.answer;

import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases from a data file, one a line, found by the stems of their words. Immutable and thread-safe. */
final class GuardPhrases {

    private static final int LONGEST = 20;

    private final Map<String, List<List<String>>> byFirstStem;

    private GuardPhrases(Map<String, List<List<String>>> byFirstStem) {
        this.byFirstStem = byFirstStem;
    }

    static GuardPhrases named(String file) {
        return of(lines(file));
    }

    /** Returns the lines of a file beside this class that are no comment. */
    static List<String> lines(String file) {
        try (InputStream stream = GuardPhrases.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource (" + file + ") is missing from this jar.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GuardPhrases of(List<String> lines) {
        Map<String, List<List<String>>> phrases = new HashMap<>();
        for (String line : lines) {
            List<String> stems = stems(WordReader.read(line, LONGEST));
            if (!stems.isEmpty()) {
                phrases.computeIfAbsent(stems.get(0), stem -> new ArrayList<>()).add(stems);
            }
        }
        return new GuardPhrases(phrases);
    }

    boolean standIn(List<Word> words) {
        List<String> stems = stems(words);
        for (int i = 0; i < stems.size(); i++) {
            for (List<String> phrase : byFirstStem.getOrDefault(stems.get(i), List.of())) {
                int end = i + phrase.size();
                if (end <= stems.size() && stems.subList(i, end).equals(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().map(Word::stem).toList();
    }
}
