package io.github.cskit.examples.llm;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * The sentences that a model chose: text from outside, not yet compared with any article.
 *
 * @param sentences the sentences in the order in which they are read; none if the articles do not answer
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ModelCitations(@JsonProperty(required = true) List<Passage> sentences) {

    private static final int MOST_SENTENCES = 100;

    /** Checks that there is a list and that it is no flood. */
    public ModelCitations {
        Checks.of("model citations")
                .elements("sentences", sentences)
                .require(
                        sentences == null || sentences.size() <= MOST_SENTENCES,
                        "sentences",
                        "a flood",
                        "be " + MOST_SENTENCES + " at most")
                .orThrow();
        sentences = List.copyOf(sentences);
    }
}
