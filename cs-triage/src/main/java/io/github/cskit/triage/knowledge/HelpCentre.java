package io.github.cskit.triage.knowledge;

import io.github.cskit.core.product.Feature;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A help centre as a whole: which article belongs into which section, what is out of style, which sections and features have no
 * article, and which help to show beside a feature.
 *
 * <p>Immutable and thread-safe.
 */
public final class HelpCentre {

    private final List<Article> articles;
    private final CoverageCheck coverage;

    private HelpCentre(List<Article> articles) {
        this.articles = articles;
        this.coverage = CoverageCheck.of(articles);
    }

    /**
     * Creates the help centre of some articles.
     *
     * @param articles the published articles
     * @return the help centre
     */
    public static HelpCentre of(Collection<Article> articles) {
        Checks.of("help centre").elements("articles", articles).orThrow();
        return new HelpCentre(
                articles.stream().sorted(Comparator.comparing(Article::id)).toList());
    }

    /**
     * Sorts the articles into sections.
     *
     * @return every section, those without an article too, in the order in which they are shown
     */
    public Map<HelpSection, List<ArticleId>> structure() {
        Map<HelpSection, List<ArticleId>> structure = new EnumMap<>(HelpSection.class);
        for (HelpSection section : HelpSection.values()) {
            structure.put(section, new ArrayList<>());
        }
        for (Article article : articles) {
            structure
                    .computeIfAbsent(HelpSection.of(article), section -> new ArrayList<>())
                    .add(article.id());
        }
        structure.replaceAll((section, ids) -> List.copyOf(ids));
        return structure;
    }

    /**
     * Lists the gaps: sections without an article, then articles out of style.
     *
     * @return the problems; empty if there are none
     */
    public List<Problem> gaps() {
        List<Problem> gaps = new ArrayList<>();
        structure().forEach((section, ids) -> {
            if (ids.isEmpty()) {
                gaps.add(new Problem(section.wireName(), "without an article", "hold at least one"));
            }
        });
        articles.forEach(article -> gaps.addAll(ArticleLint.standard().problems(article)));
        return List.copyOf(gaps);
    }

    /**
     * Finds the help to show beside each feature.
     *
     * @param features the features of the product
     * @return the help by feature, in the order given; absent where no article covers the feature
     */
    public List<ContextualHelp> contextualHelp(Collection<Feature> features) {
        Checks.of("help centre").elements("features", features).orThrow();
        return features.stream()
                .map(feature -> {
                    Optional<Article> article = coverage.covering(feature.name());
                    return new ContextualHelp(
                            feature.id(), article.map(Article::id), article.map(ContextualHelp::tooltip));
                })
                .toList();
    }

    /** Returns the number of articles. */
    @Override
    public String toString() {
        return "HelpCentre[articles=" + articles.size() + "]";
    }
}
