package io.github.cskit.core.privacy;

import io.github.cskit.core.privacy.sensitive.SensitiveKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The placeholders given so far: the same value gets the same one in every text that is redacted with the same
 * pseudonyms. Use one for each account, never one for several: equal placeholders would tell that two accounts wrote of
 * the same person. It holds the values in memory, shows them to nobody, and is never stored.
 *
 * <p>Not thread-safe: the numbers follow the order of the texts.
 */
public final class Pseudonyms {

    private final Map<SensitiveKind, Map<String, String>> given = new EnumMap<>(SensitiveKind.class);
    private final Map<SensitiveKind, Integer> last = new EnumMap<>(SensitiveKind.class);
    private final Set<String> taken = new HashSet<>();

    private Pseudonyms() {}

    /**
     * Starts without any placeholder given.
     *
     * @return fresh pseudonyms
     */
    public static Pseudonyms fresh() {
        return new Pseudonyms();
    }

    /** Keeps a placeholder that stands in a text already from being given to something else. */
    void reserve(String placeholder) {
        taken.add(placeholder);
    }

    String of(SensitiveKind kind, String value) {
        String key = kind == SensitiveKind.EMAIL ? value.toLowerCase(Locale.ROOT) : value;
        return given.computeIfAbsent(kind, k -> new HashMap<>()).computeIfAbsent(key, v -> next(kind));
    }

    private String next(SensitiveKind kind) {
        String placeholder;
        do {
            int number = last.merge(kind, 1, Integer::sum);
            placeholder = "[" + kind.wireName() + "-" + number + "]";
        } while (taken.contains(placeholder));
        return placeholder;
    }

    /** Returns how many placeholders were given, never for what. */
    @Override
    public String toString() {
        return "Pseudonyms[" + given.values().stream().mapToInt(Map::size).sum() + "]";
    }
}
