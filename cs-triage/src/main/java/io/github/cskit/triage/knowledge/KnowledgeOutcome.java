package io.github.cskit.triage.knowledge;

import io.github.cskit.core.validation.Checks;

/**
 * What becomes of a resolved case: an article covers it already, or there is a draft.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface KnowledgeOutcome {

    /**
     * An article covers it: link that one.
     *
     * @param article the article
     */
    record Covered(ArticleId article) implements KnowledgeOutcome {

        /** Checks that there is an article. */
        public Covered {
            Checks.of("covered").present("article", article).orThrow();
        }
    }

    /**
     * Nothing covers it: a person reviews this draft.
     *
     * @param draft the draft
     */
    record Drafted(ArticleDraft draft) implements KnowledgeOutcome {

        /** Checks that there is a draft. */
        public Drafted {
            Checks.of("drafted").present("draft", draft).orThrow();
        }
    }
}
