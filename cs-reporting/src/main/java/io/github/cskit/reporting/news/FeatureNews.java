package io.github.cskit.reporting.news;

import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.knowledge.ArticleId;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A feature that customers are to be told of.
 *
 * <p>Immutable and thread-safe.
 *
 * @param feature the feature
 * @param name what customers call it
 * @param benefit a sentence that says what they get from it
 * @param requests the tickets that asked for it, for example those of a theme
 * @param related the features whose users it matters to
 * @param article the help article that has to be in order first
 */
public record FeatureNews(
        FeatureId feature,
        String name,
        String benefit,
        Set<TicketId> requests,
        Set<FeatureId> related,
        ArticleId article) {

    /** Checks the parts and copies the sets. */
    public FeatureNews {
        Checks.of("feature news", feature)
                .present("feature", feature)
                .name("name", name)
                .text("benefit", benefit)
                .elements("requests", requests)
                .elements("related", related)
                .present("article", article)
                .orThrow();
        requests = Collections.unmodifiableSet(new TreeSet<>(requests));
        related = Collections.unmodifiableSet(new TreeSet<>(related));
    }
}
