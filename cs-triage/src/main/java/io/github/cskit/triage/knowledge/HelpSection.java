package io.github.cskit.triage.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A section of a help centre. What fits no other belongs to the core features.
 *
 * <p>Immutable and thread-safe.
 */
public enum HelpSection {
    /** The first steps. */
    GETTING_STARTED("getting-started", "getting started start first welcome introduction onboarding quickstart setup"),

    /** What the product is for, by use case. */
    CORE_FEATURES("core-features", ""),

    /** Users, plans, payment. */
    ACCOUNT_AND_BILLING(
            "account-and-billing",
            "account billing invoice payment pay plan seat subscription price refund password sign login user role"),

    /** What to do when something does not work. */
    TROUBLESHOOTING(
            "troubleshooting",
            "troubleshooting troubleshoot problem error fail failed fix broken missing wrong slow stuck crash");

    private static final int MOST_WORDS = 100;

    private static final Map<HelpSection, Set<String>> STEMS = stems();

    private final String wireName;
    private final String words;

    HelpSection(String wireName, String words) {
        this.wireName = wireName;
        this.words = words;
    }

    /**
     * Returns the name used in files and messages.
     *
     * @return lower-kebab
     */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** Judges by the id, where authors often name the section, and by the title. */
    static HelpSection of(Article article) {
        Set<String> words = stems(article.id() + " " + article.title());
        for (HelpSection section : new HelpSection[] {TROUBLESHOOTING, GETTING_STARTED, ACCOUNT_AND_BILLING}) {
            if (words.stream().anyMatch(STEMS.getOrDefault(section, Set.of())::contains)) {
                return section;
            }
        }
        return CORE_FEATURES;
    }

    private static Map<HelpSection, Set<String>> stems() {
        Map<HelpSection, Set<String>> stems = new EnumMap<>(HelpSection.class);
        for (HelpSection section : values()) {
            stems.put(section, stems(section.words));
        }
        return stems;
    }

    private static Set<String> stems(String words) {
        return WordReader.read(words, MOST_WORDS).stream().map(Word::stem).collect(Collectors.toSet());
    }
}
