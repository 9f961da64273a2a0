package io.github.cskit.triage.answer;

import io.github.cskit.triage.knowledge.Article;
import io.github.cskit.triage.knowledge.ArticleId;
import io.github.cskit.triage.knowledge.Sentence;
import io.github.cskit.triage.text.StopWords;
import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The articles by their words: which hold a word, and how much it says. Immutable and thread-safe. */
final class SentenceIndex {

    private static final int MOST_WORDS = 100_000;

    /** A sentence with the stems in it and in the heading above it. */
    record Indexed(Sentence sentence, Set<String> stems, Claim claim) {}

    /** One article with the stems of its title and of all of it. */
    record Entry(Article article, Set<String> title, List<Indexed> sentences, Set<String> all) {}

    private final List<Entry> entries;
    private final Map<String, List<Integer>> articlesWith = new HashMap<>();

    SentenceIndex(List<Article> articles) {
        List<Entry> read = new ArrayList<>();
        for (Article article : articles) {
            Entry entry = entry(article);
            for (String stem : entry.all()) {
                articlesWith.computeIfAbsent(stem, key -> new ArrayList<>()).add(read.size());
            }
            read.add(entry);
        }
        this.entries = List.copyOf(read);
    }

    int size() {
        return entries.size();
    }

    /** Returns the articles that hold any of the stems, in the order of the articles. */
    List<Entry> holding(Set<String> stems) {
        Set<Integer> found = new TreeSet<>();
        stems.forEach(stem -> found.addAll(articlesWith.getOrDefault(stem, List.of())));
        return found.stream().map(entries::get).toList();
    }

    /**
     * The share of what is asked for that a text speaks of, from 0 to 1. A word says as much as the logarithm of how few
     * articles hold it; a word that none holds, which may be what is asked for or only a manner of speaking, says as much
     * as the others do on average.
     */
    double coverage(Set<String> asked, Set<String> held) {
        double known = 0;
        double spokenOf = 0;
        int strange = 0;
        for (String stem : asked) {
            int with = articlesWith.getOrDefault(stem, List.of()).size();
            double weight = Math.log1p((entries.size() - with + 0.5) / (with + 0.5));
            known += with == 0 ? 0 : weight;
            strange += with == 0 ? 1 : 0;
            spokenOf += held.contains(stem) ? weight : 0;
        }
        int others = asked.size() - strange;
        return others == 0 ? 0 : spokenOf / (known + strange * known / others);
    }

    /** Returns whether a sentence of any article but one's own speaks of the same as a claim and says something else. */
    static boolean isContradicted(Claim said, ArticleId own, List<Entry> among, double agreement) {
        return among.stream()
                .filter(entry -> !entry.article().id().equals(own))
                .flatMap(entry -> entry.sentences().stream())
                .anyMatch(other -> said.contradicts(other.claim(), agreement));
    }

    /** Returns the stems of a text that say something of a topic, in the order of the text. */
    static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : WordReader.read(text, MOST_WORDS)) {
            if (!StopWords.english().contains(word.stem())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    private static Entry entry(Article article) {
        List<Indexed> sentences = new ArrayList<>();
        Set<String> title = stems(article.title());
        Set<String> all = new LinkedHashSet<>(title);
        for (Sentence sentence : article.sentences()) {
            Set<String> own = stems(sentence.text());
            own.addAll(stems(sentence.section()));
            sentences.add(new Indexed(sentence, own, Claim.of(sentence.text())));
            all.addAll(own);
        }
        return new Entry(article, title, List.copyOf(sentences), all);
    }
}
