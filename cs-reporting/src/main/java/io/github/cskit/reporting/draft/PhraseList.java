package io.github.cskit.reporting.draft;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases from a data file, one a line, found word by word. Immutable and thread-safe. */
final class PhraseList {

    private final Map<String, List<String[]>> byFirstWord;

    private PhraseList(Map<String, List<String[]>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** Reads the phrases beside this class; empty lines and those that begin with # are passed over. */
    static PhraseList named(String file) {
        try (InputStream stream = PhraseList.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The resource (" + file + ") is missing from this jar.");
            }
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PhraseList of(List<String> lines) {
        Map<String, List<String[]>> phrases = new HashMap<>();
        for (String line : lines) {
            String[] words = Tokens.of(line).stream().map(Token::word).toArray(String[]::new);
            if (words.length > 0 && !line.startsWith("#")) {
                phrases.computeIfAbsent(words[0], word -> new ArrayList<>()).add(words);
            }
        }
        return new PhraseList(phrases);
    }

    /** Returns how many words the longest phrase has that begins at a place; 0 if none does. */
    int lengthAt(List<Token> tokens, int at) {
        int longest = 0;
        for (String[] phrase : byFirstWord.getOrDefault(tokens.get(at).word(), List.of())) {
            if (phrase.length > longest && matches(phrase, tokens, at)) {
                longest = phrase.length;
            }
        }
        return longest;
    }

    private static boolean matches(String[] phrase, List<Token> tokens, int at) {
        if (at + phrase.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (!phrase[i].equals(tokens.get(at + i).word())) {
                return false;
            }
        }
        return true;
    }
}
