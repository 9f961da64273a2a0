package io.github.cskit.triage.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;

/**
 * The name under which an article is found, for example its file name without ending. It is not its title.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the name
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

    /** Checks the name. */
    public ArticleId {
        Checks.of("article id").name("value", value).orThrow();
    }

    /**
     * Creates the id from its text.
     *
     * @param value the text
     * @return the id
     * @throws io.github.cskit.core.validation.InvalidValueException if it is blank
     */
    @JsonCreator
    public static ArticleId of(String value) {
        return new ArticleId(value);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
