package io.github.cskit.scoring.satisfaction.feedback;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * Where somebody was asked: the article {@code export-csv}, the screen {@code billing}. It is not who was asked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param channel the sort of place in lower-kebab: {@code article}, {@code screen}, {@code e-mail}, or a host's own
 * @param id which one of them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedbackPlace(String channel, String id) implements Comparable<FeedbackPlace> {

    /** The channel of help articles. */
    public static final String ARTICLE = "article";

    /** Checks the texts. */
    public FeedbackPlace {
        Checks.of("feedback place").name("channel", channel).name("id", id).orThrow();
    }

    /**
     * Creates the place of a help article.
     *
     * @param id the article's id
     * @return the place
     */
    public static FeedbackPlace article(String id) {
        return new FeedbackPlace(ARTICLE, id);
    }

    /** Compares by channel, then by id. */
    @Override
    public int compareTo(FeedbackPlace other) {
        int byChannel = channel.compareTo(other.channel);
        return byChannel != 0 ? byChannel : id.compareTo(other.id);
    }
}
