package io.github.cskit.triage.knowledge;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.text.StopWords;
import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the article that covers a topic: all the words that say something of it stand in the article, and at least half of
 * them in its title or in one of its headings. It compares words by their stems, not meanings.
 *
 * <p>Immutable and thread-safe.
 */
public final class CoverageCheck {

    private static final int MOST_WORDS = 20_000;

    /** The share of a topic that headings have to name, inclusive. */
    private static final double NAMED = 0.5;

    private record Entry(Article article, Set<String> headings, Set<String> all) {}

    private final List<Entry> entries;

    private CoverageCheck(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * Creates a check.
     *
     * @param articles the published articles
     * @return the check
     */
    public static CoverageCheck of(Collection<Article> articles) {
        Checks.of("coverage check").elements("articles", articles).orThrow();
        List<Entry> entries = new ArrayList<>();
        articles.stream().sorted(Comparator.comparing(Article::id)).forEach(article -> {
            Set<String> headings = stems(article.title());
            article.blocks().stream()
                    .filter(block -> block.kind() == Block.Kind.HEADING)
                    .forEach(block -> headings.addAll(stems(block.words(article.text()))));
            Set<String> all = stems(article.text());
            all.addAll(headings);
            entries.add(new Entry(article, headings, all));
        });
        return new CoverageCheck(List.copyOf(entries));
    }

    /**
     * Finds the article that covers a topic.
     *
     * @param topic what it is about, for example a title, a question or the name of a feature
     * @return the article whose headings name most of it; empty if none covers it, or if the topic says nothing
     */
    public Optional<Article> covering(String topic) {
        Set<String> asked = stems(topic);
        return entries.stream()
                .filter(entry -> !asked.isEmpty() && entry.all().containsAll(asked))
                .filter(entry -> named(asked, entry) >= NAMED * asked.size())
                .max(Comparator.comparingInt((Entry entry) -> named(asked, entry))
                        .thenComparing(entry -> -entry.headings().size()))
                .map(Entry::article);
    }

    /**
     * Finds the articles that have most in common with a text.
     *
     * @param text any text
     * @param most how many at most
     * @return the articles, most first, then by id
     */
    public List<Article> related(String text, int most) {
        Set<String> asked = stems(text);
        return entries.stream()
                .filter(entry -> named(asked, entry) > 0)
                .sorted(Comparator.comparingInt((Entry entry) -> -named(asked, entry))
                        .thenComparing(entry -> entry.article().id()))
                .limit(most)
                .map(Entry::article)
                .toList();
    }

    private static int named(Set<String> asked, Entry entry) {
        return (int) asked.stream().filter(entry.headings()::contains).count();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (Word word : WordReader.read(text, MOST_WORDS)) {
            if (!StopWords.english().contains(word.stem())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    /** Returns the number of articles. */
    @Override
    public String toString() {
        return "CoverageCheck[articles=" + entries.size() + "]";
    }
}
