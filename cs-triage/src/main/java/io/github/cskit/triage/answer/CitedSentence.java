package io.github.cskit.triage.answer;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.knowledge.ArticleId;

/**
 * A sentence of an answer, and the article in which it stands word for word.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the sentence
 * @param article where it stands
 */
public record CitedSentence(String text, ArticleId article) {

    /** Checks the parts. */
    public CitedSentence {
        Checks.of("cited sentence")
                .text("text", text)
                .require(text == null || !text.isBlank(), "text", "blank", "say something")
                .present("article", article)
                .orThrow();
    }

    /** Returns the article, never the words. */
    @Override
    public String toString() {
        return "CitedSentence[" + article + "]";
    }
}
