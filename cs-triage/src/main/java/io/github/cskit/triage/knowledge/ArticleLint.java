package io.github.cskit.triage.knowledge;

import io.github.cskit.core.validation.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the style of an article: outcome first, steps, the words of the screen, what's next. It does not judge whether
 * what the article says is true.
 *
 * <p>Immutable and thread-safe.
 */
public final class ArticleLint {

    /** The longest description before the first section, in words, inclusive. */
    private static final int LONGEST_OUTCOME = 60;

    private static final ArticleLint STANDARD = new ArticleLint();

    private ArticleLint() {}

    /**
     * Returns the check of the standard style.
     *
     * @return the same each time
     */
    public static ArticleLint standard() {
        return STANDARD;
    }

    /**
     * Finds the rules that an article breaks.
     *
     * @param article the article
     * @return the rules, in the order in which an article is read; empty if it is in order
     */
    public List<ArticleRule> broken(Article article) {
        List<Block> blocks = article.blocks();
        List<ArticleRule> broken = new ArrayList<>();
        if (blocks.isEmpty() || blocks.get(0).kind() != Block.Kind.HEADING) {
            broken.add(ArticleRule.TITLE);
        }
        if (!beginsWithOutcome(article, blocks)) {
            broken.add(ArticleRule.OUTCOME_FIRST);
        }
        boolean steps = blocks.stream().anyMatch(block -> block.kind() == Block.Kind.STEP);
        if (!steps) {
            broken.add(ArticleRule.STEPS);
        } else if (!showsTheScreen(article.text())) {
            broken.add(ArticleRule.SCREEN);
        }
        if (!leadsOn(article, blocks)) {
            broken.add(ArticleRule.WHATS_NEXT);
        }
        return List.copyOf(broken);
    }

    /**
     * Finds the same as {@link #broken}, as sentences.
     *
     * @param article the article
     * @return one problem for each broken rule, with the article's id as path
     */
    public List<Problem> problems(Article article) {
        return broken(article).stream()
                .map(rule -> new Problem(article.id().value(), "out of style", rule.rule()))
                .toList();
    }

    private static boolean beginsWithOutcome(Article article, List<Block> blocks) {
        int first = !blocks.isEmpty() && blocks.get(0).kind() == Block.Kind.HEADING ? 1 : 0;
        if (first >= blocks.size() || blocks.get(first).kind() != Block.Kind.PARAGRAPH) {
            return false;
        }
        String[] words = blocks.get(first).words(article.text()).strip().split("\\s+", LONGEST_OUTCOME + 2);
        return words.length <= LONGEST_OUTCOME;
    }

    private static boolean showsTheScreen(String text) {
        return text.contains("![") || text.contains("**") || text.contains("<kbd>");
    }

    private static boolean leadsOn(Article article, List<Block> blocks) {
        boolean within = false;
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.HEADING) {
                within = SentenceReader.leadsOn(block.words(article.text()));
            } else if (within && block.words(article.text()).contains("](")) {
                return true;
            }
        }
        return false;
    }
}
