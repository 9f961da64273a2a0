package io.github.cskit.triage.knowledge;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * A help article as it is published: Markdown with its title in the first heading. It is not a draft.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the name under which it is found
 * @param text the whole article as Markdown
 */
public record Article(ArticleId id, String text) {

    /** Checks the parts. */
    public Article {
        Checks.of("article", id).present("id", id).text("text", text).orThrow();
    }

    /**
     * Creates an article.
     *
     * @param id the name under which it is found
     * @param text the whole article as Markdown
     * @return the article
     */
    public static Article of(String id, String text) {
        return new Article(ArticleId.of(id), text);
    }

    /**
     * Returns the title.
     *
     * @return the first heading; the id if there is none
     */
    public String title() {
        return blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .findFirst()
                .map(block -> block.words(text))
                .filter(words -> !words.isBlank())
                .orElse(id.value());
    }

    /**
     * Returns the blocks of the article.
     *
     * @return headings, paragraphs, steps and points, in the order of the text
     */
    public List<Block> blocks() {
        return BlockReader.read(text);
    }

    /**
     * Returns the sentences that say something: of paragraphs, steps and points, and not those of the section that leads on
     * to other articles.
     *
     * @return the sentences in the order of the text
     */
    public List<Sentence> sentences() {
        return SentenceReader.read(text, blocks());
    }

    /** Returns the id and the length, never the text. */
    @Override
    public String toString() {
        return "Article[" + id + ", length=" + text.length() + "]";
    }
}
