package io.github.cskit.triage.knowledge;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An article or an entry of the questions asked often, before a person has looked at it. It is not an {@link Article}: only a named
 * person makes one of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it would be
 * @param id the name it would be found under
 * @param markdown its text, without personal and secret data
 * @param tickets the tickets it was learned from
 * @param style what its author still has to mend; empty if it is in order
 */
public record ArticleDraft(Kind kind, ArticleId id, String markdown, Set<TicketId> tickets, List<ArticleRule> style) {

    /** What a draft would be. */
    public enum Kind {
        /** An article with steps. */
        ARTICLE,

        /** An entry of the questions asked often. */
        FAQ
    }

    /** Checks the parts and copies the collections. */
    public ArticleDraft {
        Checks.of("article draft", id)
                .present("kind", kind)
                .present("id", id)
                .text("markdown", markdown)
                .elements("tickets", tickets)
                .elements("style", style)
                .orThrow();
        tickets = Collections.unmodifiableSet(new TreeSet<>(tickets));
        style = List.copyOf(style);
    }

    static ArticleDraft of(Kind kind, ArticleId id, String markdown, Set<TicketId> tickets) {
        List<ArticleRule> style =
                kind == Kind.FAQ ? List.of() : ArticleLint.standard().broken(new Article(id, markdown));
        return new ArticleDraft(kind, id, markdown, tickets, style);
    }

    /**
     * Makes the article that a person publishes. That the name belongs to the person at the keyboard is the host's to make sure.
     *
     * @param person who has reviewed it
     * @return the article
     * @throws io.github.cskit.core.validation.InvalidValueException if nobody is named, or its style is not in order
     */
    public Article reviewedBy(String person) {
        Checks checks = Checks.of("article draft", id).name("person", person);
        style.forEach(rule -> checks.problem("markdown", "out of style", rule.rule()));
        checks.orThrow();
        return new Article(id, markdown);
    }

    /** Returns kind, id and tickets, never the words. */
    @Override
    public String toString() {
        return "ArticleDraft[" + kind + " " + id + ", " + tickets + "]";
    }
}
