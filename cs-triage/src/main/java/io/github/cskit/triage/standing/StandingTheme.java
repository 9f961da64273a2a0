package io.github.cskit.triage.standing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.theme.ThemeId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a theme, so that it is known again when new remarks come. It holds no remarks and no customers; its words
 * are those of several remarks, redacted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param theme its id, which never changes
 * @param label what it is about, as when it was found first; hostile text
 * @param words its words without endings, with their weights in thousandths, sorted by word; a tag begins with {@code #},
 *     a feature with {@code @}
 * @param idle for how many runs it has had no remark
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StandingTheme(ThemeId theme, String label, Map<String, Integer> words, int idle) {

    private static final int MOST_WEIGHT = 1_000;
    private static final int MOST_WORDS = 1_000;

    /** Checks the parts and reports all problems together. */
    public StandingTheme {
        Map<String, Integer> sorted = sorted(words);
        Checks checks = Checks.of("standing theme", theme)
                .present("theme", theme)
                .name("label", label)
                .number("words", sorted.size(), 0, MOST_WORDS)
                .number("idle", idle, 0, Integer.MAX_VALUE);
        sorted.values().forEach(weight -> checks.number("weight of a word", weight, 1, MOST_WEIGHT));
        checks.orThrow();
        words = Collections.unmodifiableMap(sorted);
    }

    /** Returns how many words there are, never the words. */
    @Override
    public String toString() {
        return "StandingTheme[" + words.size() + " words, idle=" + idle + "]";
    }

    private static Map<String, Integer> sorted(@Nullable Map<String, Integer> words) {
        return words == null ? new TreeMap<>() : new TreeMap<>(words);
    }
}
