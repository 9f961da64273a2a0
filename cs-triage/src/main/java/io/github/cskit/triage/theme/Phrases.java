package io.github.cskit.triage.theme;

import io.github.cskit.triage.text.StopWords;
import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The phrases of some texts: up to six words in a row, four of which say something, that begin and end with such a word, or
 * begin with a negation, or end with the particle of a verb; in how many of the texts each stands, and how it is written most
 * often. Not thread-safe while texts are added.
 */
final class Phrases {

    private static final int LONGEST = 6;
    private static final int MOST_CONTENT = 4;
    private static final int WIDEST_GAP = 1;

    /** Stop words that end a phrase as part of a verb: what one can top up, log in to or cut off. */
    private static final Set<String> PARTICLES = Set.of("up", "down", "in", "out", "on", "off", "over");

    /** Stop words that begin a phrase, since without them it says the contrary. */
    private static final Set<String> NEGATIONS = WordReader.read(
                    "not no cannot can't won't don't doesn't isn't didn't hasn't haven't wasn't without never",
                    Integer.MAX_VALUE)
            .stream()
            .map(Word::stem)
            .collect(Collectors.toCollection(TreeSet::new));

    private final StopWords stopWords = StopWords.english();
    private final Set<String> unsaid;
    private final Map<String, Phrase> phrases = new TreeMap<>();
    private int texts;

    /** Starts without any phrase; words with one of some stems begin and end none, as if they were stop words. */
    Phrases(Set<String> unsaid) {
        this.unsaid = Set.of(unsaid.toArray(String[]::new));
    }

    /** A phrase, by the stems of its words. Not thread-safe. */
    static final class Phrase {

        private final List<String> stems;
        private final List<String> content;
        private final Map<String, Integer> forms = new HashMap<>();
        private int texts;
        private int titles;

        private Phrase(List<String> stems, List<String> content) {
            this.stems = stems;
            this.content = content;
        }

        /** Returns the stems of all its words. */
        List<String> stems() {
            return stems;
        }

        /** Returns the stems of the words that say something. */
        List<String> content() {
            return content;
        }

        /** Returns in how many texts it stands. */
        int texts() {
            return texts;
        }

        /** Returns in how many texts it stands, those in whose title it stands twice. */
        int weight() {
            return texts + titles;
        }

        /** Returns how it is written most often; of equally frequent forms the one with the most small letters. */
        String form() {
            String best = "";
            int most = 0;
            for (Map.Entry<String, Integer> form : forms.entrySet()) {
                if (form.getValue() > most
                        || (form.getValue() == most && form.getKey().compareTo(best) > 0)) {
                    best = form.getKey();
                    most = form.getValue();
                }
            }
            return best;
        }
    }

    /** Adds the phrases of a text that is given in parts; a phrase that stands in it several times counts once. */
    void add(List<String> title, List<String> text) {
        Set<String> seen = new HashSet<>();
        title.forEach(part -> addAll(part, seen));
        seen.forEach(key -> Objects.requireNonNull(phrases.get(key)).titles++);
        text.forEach(part -> addAll(part, seen));
        texts++;
    }

    /** Returns how many texts were added. */
    int texts() {
        return texts;
    }

    /** Returns the phrases by their stems. */
    Map<String, Phrase> all() {
        return phrases;
    }

    private void addAll(String part, Set<String> seen) {
        List<Word> words = WordReader.read(part, Integer.MAX_VALUE);
        for (int from = 0; from < words.size(); from++) {
            addFrom(part, words, from, seen);
        }
    }

    private void addFrom(String text, List<Word> words, int from, Set<String> seen) {
        boolean negated = NEGATIONS.contains(words.get(from).stem());
        if (!negated && !says(words.get(from))) {
            return;
        }
        int most = Math.min(words.size(), from + LONGEST);
        int content = 0;
        for (int to = from; to < most && (to == from || adjacent(text, words.get(to - 1), words.get(to))); to++) {
            boolean says = says(words.get(to));
            content += says ? 1 : 0;
            if (content > MOST_CONTENT) {
                return;
            }
            if (says
                    || (to > from
                            && says(words.get(to - 1))
                            && PARTICLES.contains(words.get(to).stem()))) {
                add(text, words.subList(from, to + 1), seen);
            }
        }
    }

    private void add(String text, List<Word> words, Set<String> seen) {
        List<String> stems = words.stream().map(Word::stem).toList();
        String key = String.join(" ", stems);
        if (!seen.add(key)) {
            return;
        }
        Phrase phrase = phrases.computeIfAbsent(
                key,
                none -> new Phrase(
                        stems, words.stream().filter(this::says).map(Word::stem).toList()));
        phrase.texts++;
        String form =
                text.substring(words.get(0).start(), words.get(words.size() - 1).end());
        phrase.forms.merge(form, 1, Integer::sum);
    }

    private boolean says(Word word) {
        return !stopWords.contains(word.stem())
                && !unsaid.contains(word.stem())
                && word.stem().codePoints().anyMatch(Character::isLetter);
    }

    private static boolean adjacent(String text, Word before, Word after) {
        int gap = after.start() - before.end();
        return gap <= 0 || (gap == WIDEST_GAP && " -/_".indexOf(text.charAt(before.end())) >= 0);
    }
}
