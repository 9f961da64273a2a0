package io.github.cskit.triage.knowledge;

import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;

/**
 * The help to show beside a feature: the article behind "Need help?", and the words of a tooltip. A feature without one is a gap.
 *
 * <p>Immutable and thread-safe.
 *
 * @param feature the feature
 * @param article the article to link; absent if none covers the feature
 * @param tooltip the words of the tooltip, from the article's opening; absent with the article
 */
public record ContextualHelp(FeatureId feature, Optional<ArticleId> article, Optional<String> tooltip) {

    private static final int LONGEST_TOOLTIP = 140;

    /** Checks the parts. */
    public ContextualHelp {
        article = Absent.orEmpty(article);
        tooltip = Absent.orEmpty(tooltip);
        Checks.of("contextual help", feature)
                .present("feature", feature)
                .require(article.isPresent() == tooltip.isPresent(), "tooltip", "alone", "come with its article")
                .orThrow();
    }

    /**
     * Returns whether nothing helps with the feature yet.
     *
     * @return true without an article
     */
    public boolean isGap() {
        return article.isEmpty();
    }

    /** The first sentence if it is short enough, else the title. */
    static String tooltip(Article article) {
        List<Sentence> sentences = article.sentences();
        return sentences.isEmpty() || sentences.get(0).text().length() > LONGEST_TOOLTIP
                ? article.title()
                : sentences.get(0).text();
    }
}
