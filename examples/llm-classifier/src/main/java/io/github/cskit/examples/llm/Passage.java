package io.github.cskit.examples.llm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * A sentence and the article in which it stands, or is said to stand.
 *
 * @param article the id of the article
 * @param text the sentence
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Passage(String article, String text) {

    /** Checks the parts. */
    public Passage {
        Checks.of("passage").name("article", article).text("text", text).orThrow();
    }

    /** Returns the article, never the words. */
    @Override
    public String toString() {
        return "Passage[" + article + "]";
    }
}
