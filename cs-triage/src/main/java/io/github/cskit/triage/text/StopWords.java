package io.github.cskit.triage.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The English words that say nothing of a topic, held as stems. They come from a file of the library.
 *
 * <p>Immutable and thread-safe.
 */
public final class StopWords {

    private static final StopWords ENGLISH = load("stop-words-en.txt");

    private final Set<String> stems;

    private StopWords(Set<String> stems) {
        this.stems = stems;
    }

    /**
     * Returns the English ones.
     *
     * @return the same instance each time
     */
    public static StopWords english() {
        return ENGLISH;
    }

    /**
     * Returns whether a word says nothing of a topic.
     *
     * @param stem its stem
     * @return true if it is one of these
     */
    public boolean contains(String stem) {
        return stems.contains(stem);
    }

    private static StopWords load(String name) {
        try (InputStream stream = StopWords.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + name + " is missing from the library but must be in it.");
            }
            String file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new StopWords(file.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .filter(word -> !word.isEmpty())
                    .map(Stemmer::stem)
                    .collect(Collectors.toCollection(HashSet::new)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
