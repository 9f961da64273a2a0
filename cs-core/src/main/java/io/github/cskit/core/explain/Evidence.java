package io.github.cskit.core.explain;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;

/**
 * One fact that speaks for a statement, and where it can be looked up. It is not the statement.
 *
 * <p>The text may quote customers: it is shown to the account's own people only, and never logged. Immutable and
 * thread-safe.
 *
 * @param kind what sort of fact it is, for example {@code signal}, {@code ticket}, {@code event}
 * @param source the id under which it is found, for example a signal or ticket id
 * @param text the fact in words
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Evidence(String kind, String source, String text) {

    /** Checks the parts. */
    public Evidence {
        Checks.of("evidence", source)
                .name("kind", kind)
                .name("source", source)
                .text("text", text)
                .orThrow();
    }

    /** Returns kind and source, never the text. */
    @Override
    public String toString() {
        return "Evidence[" + kind + " " + source + "]";
    }
}
