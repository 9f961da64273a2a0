package io.github.cskit.triage.theme;

import io.github.cskit.triage.text.Vocabulary;
import io.github.cskit.triage.theme.Phrases.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what to call a group of texts: the phrase that says most of what stands in them and not in texts at large, as people
 * write it; and another one or two where it leaves much unsaid. A phrase of several words may stand in few of the texts, as
 * long as its words stand in many. Immutable and thread-safe, as long as nobody adds to the vocabulary.
 */
final class ThemeLabels {

    private static final int MOST_PHRASES = 3;
    private static final int MOST_LENGTH = 80;
    private static final double WORTH_SAYING = 0.5;
    private static final double RARE = 0.04;
    private static final double COMMON = 0.2;
    private static final double MOSTLY = 0.5;

    private final Vocabulary vocabulary;
    private final int texts;

    ThemeLabels(Vocabulary vocabulary, int texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /** Returns a label; empty if the texts have no word that says anything. */
    Optional<String> label(Phrases phrases) {
        Map<String, Double> words = words(phrases);
        List<Phrase> usual = usual(phrases);
        List<Phrase> chosen = new ArrayList<>();
        Set<String> said = new HashSet<>();
        double first = 0;
        while (chosen.size() < MOST_PHRASES) {
            Optional<Phrase> best = usual.stream()
                    .filter(phrase -> chosen.isEmpty() || phrase.texts() >= COMMON * phrases.texts())
                    .filter(phrase -> 2 * gain(phrase, words, said) >= gain(phrase, words, Set.of()))
                    .max(Comparator.comparingDouble(
                                    (Phrase phrase) -> gain(phrase, words, said) * presence(phrase, phrases.texts()))
                            .thenComparing(Phrase::weight)
                            .thenComparing(phrase -> -phrase.stems().size())
                            .thenComparing(phrase -> String.join(" ", phrase.stems()), Comparator.reverseOrder()));
            if (best.isEmpty() || said.containsAll(best.get().content())) {
                break;
            }
            double gain = gain(best.get(), words, said);
            if (gain < worthSaying(chosen) * first) {
                break;
            }
            first = Math.max(first, gain);
            chosen.add(best.get());
            said.addAll(best.get().content());
        }
        return joined(chosen);
    }

    /** A single word is vague, so that less is worth saying beside it. */
    private static double worthSaying(List<Phrase> chosen) {
        boolean vague = chosen.size() == 1 && chosen.get(0).content().size() == 1;
        return vague ? WORTH_SAYING / 2 : WORTH_SAYING;
    }

    /** Returns the phrases that are no accident of one text, as long as there are several, and no part of longer ones. */
    private static List<Phrase> usual(Phrases phrases) {
        int least = phrases.texts() < 3 ? 1 : Math.max(2, (int) Math.ceil(RARE * phrases.texts()));
        Map<String, Phrase> usual = new TreeMap<>();
        phrases.all().forEach((key, phrase) -> {
            if (phrase.texts() >= least) {
                usual.put(key, phrase);
            }
        });
        Map<String, Phrase> some = usual.isEmpty() ? phrases.all() : usual;
        Set<String> parts = new HashSet<>();
        some.values().forEach(whole -> addParts(whole, some, parts));
        return some.entrySet().stream()
                .filter(each -> !parts.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Adds the phrases that stand mostly within a longer one. */
    private static void addParts(Phrase whole, Map<String, Phrase> some, Set<String> parts) {
        List<String> stems = whole.stems();
        for (int from = 0; from < stems.size(); from++) {
            for (int to = from + 1; to <= stems.size(); to++) {
                String key = String.join(" ", stems.subList(from, to));
                Phrase part = some.get(key);
                if (part != null && to - from < stems.size() && MOSTLY * part.texts() <= whole.texts()) {
                    parts.add(key);
                }
            }
        }
    }

    /** Returns how much each word says of the texts, by stem. */
    private Map<String, Double> words(Phrases phrases) {
        Map<String, Double> words = new HashMap<>();
        for (Phrase phrase : phrases.all().values()) {
            if (phrase.stems().size() == 1) {
                words.put(phrase.stems().get(0), score(phrase, phrases.texts()));
            }
        }
        return words;
    }

    private static double gain(Phrase phrase, Map<String, Double> words, Set<String> said) {
        double gain = 0;
        for (String stem : new LinkedHashSet<>(phrase.content())) {
            gain += said.contains(stem) ? 0 : words.getOrDefault(stem, 0.0);
        }
        return gain;
    }

    /** Returns the eighth root of the share of the texts in which it stands, titles counting twice. */
    private static double presence(Phrase phrase, int sampled) {
        return StrictMath.sqrt(StrictMath.sqrt(StrictMath.sqrt(phrase.weight() / (double) sampled)));
    }

    /** Returns the share of the texts with the word, times how many times more frequent it is than at large, as a logarithm. */
    private double score(Phrase word, int sampled) {
        int number = vocabulary.find(word.stems().get(0));
        int atLarge = number < 0 ? 0 : vocabulary.frequency(number);
        double share = word.texts() / (double) sampled;
        double usual = (atLarge + 1.0) / (texts + 1.0);
        return share * StrictMath.log(1 + share / usual);
    }

    private static Optional<String> joined(Collection<Phrase> phrases) {
        StringBuilder label = new StringBuilder();
        for (Phrase phrase : phrases) {
            String form = phrase.form().replaceAll("\\s+", " ");
            if (label.isEmpty()) {
                label.append(form, 0, Math.min(form.length(), MOST_LENGTH));
            } else if (label.length() + 2 + form.length() <= MOST_LENGTH) {
                label.append(", ").append(form);
            }
        }
        return label.isEmpty() ? Optional.empty() : Optional.of(label.toString());
    }

    /** Returns the id that a label suggests: its letters and digits in lower case, joined by hyphens. */
    static String slug(String label) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < label.length(); ) {
            int c = label.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        String words = slug.toString().toLowerCase(Locale.ROOT);
        return words.endsWith("-") ? words.substring(0, words.length() - 1) : words;
    }
}
