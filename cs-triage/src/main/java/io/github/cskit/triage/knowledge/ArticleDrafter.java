package io.github.cskit.triage.knowledge;

import io.github.cskit.core.privacy.Pseudonyms;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.validation.Checks;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Makes drafts of articles from resolved cases, in the order in which an article is read: what the reader achieves, the steps, what
 * is to be known, what's next. What an article covers is linked instead. Nothing is published here.
 *
 * <p>Personal and secret data is taken out of every word. Immutable and thread-safe.
 */
public final class ArticleDrafter {

    private static final int RELATED = 3;
    private static final int LONGEST_ID = 80;

    private final CoverageCheck coverage;
    private final Redactor redactor;

    private ArticleDrafter(CoverageCheck coverage, Redactor redactor) {
        this.coverage = coverage;
        this.redactor = redactor;
    }

    /**
     * Creates a drafter.
     *
     * @param articles the published articles
     * @param redactor takes out what nobody may read, best knowing the contacts of the accounts that the tickets came from
     * @return the drafter
     */
    public static ArticleDrafter of(Collection<Article> articles, Redactor redactor) {
        Checks.of("article drafter").present("redactor", redactor).orThrow();
        return new ArticleDrafter(CoverageCheck.of(articles), redactor);
    }

    /**
     * Drafts what a case taught, or names the article that teaches it already.
     *
     * @param resolved the case
     * @return the draft, or the article
     */
    public KnowledgeOutcome draft(ResolvedCase resolved) {
        return coverage.covering(resolved.title())
                .<KnowledgeOutcome>map(article -> new KnowledgeOutcome.Covered(article.id()))
                .orElseGet(() -> new KnowledgeOutcome.Drafted(written(resolved)));
    }

    private ArticleDraft written(ResolvedCase resolved) {
        Pseudonyms names = Pseudonyms.fresh();
        String title = line(resolved.title(), names);
        StringBuilder text = new StringBuilder("# ").append(title).append("\n\n");
        if (resolved.steps().isEmpty()) {
            text.append(clean(resolved.answer(), names)).append('\n');
            return ArticleDraft.of(ArticleDraft.Kind.FAQ, id(title), text.toString(), resolved.tickets());
        }
        text.append(line(resolved.outcome(), names)).append("\n\n## Steps\n\n");
        for (int i = 0; i < resolved.steps().size(); i++) {
            text.append(i + 1)
                    .append(". ")
                    .append(line(resolved.steps().get(i), names))
                    .append('\n');
        }
        if (!resolved.answer().isBlank()) {
            text.append("\n").append(clean(resolved.answer(), names)).append('\n');
        }
        appendNext(text, coverage.related(resolved.title() + " " + resolved.outcome(), RELATED));
        return ArticleDraft.of(ArticleDraft.Kind.ARTICLE, id(title), text.toString(), resolved.tickets());
    }

    private static void appendNext(StringBuilder text, List<Article> related) {
        if (!related.isEmpty()) {
            text.append("\n## What's next\n\n");
            related.forEach(article -> text.append("- [")
                    .append(article.title().replace("]", "\\]"))
                    .append("](")
                    .append(article.id())
                    .append(".md)\n"));
        }
    }

    /** Words of a case on one line, so that they cannot become headings or steps of their own. */
    private String line(String words, Pseudonyms names) {
        return clean(words, names).replaceAll("\\s+", " ").strip();
    }

    private String clean(String words, Pseudonyms names) {
        return redactor.redact(words, names).text().strip();
    }

    private static ArticleId id(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String cut = plain.length() > LONGEST_ID ? plain.substring(0, LONGEST_ID) : plain;
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return ArticleId.of(trimmed.isEmpty() ? "article" : trimmed);
    }
}
