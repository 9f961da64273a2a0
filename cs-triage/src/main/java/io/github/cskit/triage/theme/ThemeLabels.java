package io.github.cskit.triage.theme;

import io.github.cskit.triage.text.Vocabulary;
import io.github.cskit.triage.theme.Phrases.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what to call a group of texts: the words that stand in more of them than in texts at large, each widened to the
 * phrase in which it usually stands, as people write it. Immutable and thread-safe, as long as nobody adds to the
 * vocabulary.
 */
final class ThemeLabels {

    private static final int MOST_PHRASES = 3;
    private static final int MOST_LENGTH = 80;
    private static final double WORTH_SAYING = 0.4;
    private static final double USUAL = 0.3;

    private final Vocabulary vocabulary;
    private final int texts;

    ThemeLabels(Vocabulary vocabulary, int texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /** Returns a label; empty if the texts have no word that says anything. */
    Optional<String> label(Phrases phrases) {
        List<Phrase> words = phrases.all().values().stream()
                .filter(phrase -> phrase.stems().size() == 1)
                .sorted(Comparator.comparingDouble((Phrase word) -> -score(word, phrases.texts()))
                        .thenComparing(word -> word.stems().get(0)))
                .limit(4L * MOST_PHRASES)
                .toList();
        List<Phrase> chosen = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Phrase word : words) {
            boolean worth = chosen.isEmpty()
                    || score(word, phrases.texts()) >= WORTH_SAYING * score(words.get(0), phrases.texts());
            if (worth
                    && chosen.size() < MOST_PHRASES
                    && !said.contains(word.stems().get(0))) {
                Phrase phrase = widened(word, phrases, said);
                chosen.add(phrase);
                said.addAll(phrase.content());
            }
        }
        return joined(chosen);
    }

    /** Returns the phrase that says most of those in which the word usually stands. */
    private static Phrase widened(Phrase word, Phrases phrases, Set<String> said) {
        String stem = word.stems().get(0);
        Phrase best = word;
        for (Phrase phrase : phrases.all().values()) {
            boolean usual = phrase.texts() >= Math.max(Math.min(2, word.texts()), USUAL * word.texts());
            if (usual
                    && phrase.content().contains(stem)
                    && phrase.content().stream().noneMatch(said::contains)
                    && weight(phrase) > weight(best)) {
                best = phrase;
            }
        }
        return best;
    }

    private static int weight(Phrase phrase) {
        int content = phrase.content().size();
        return phrase.texts() * (2 * content * content + phrase.stems().size() - content);
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
