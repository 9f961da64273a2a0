package io.github.cskit.triage.knowledge;

import io.github.cskit.core.validation.Checks;

/**
 * A sentence of an article, exactly as it stands there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the sentence; a substring of the article
 * @param startInclusive where it begins in the article, in UTF-16 units
 * @param kind in what it stands
 * @param section the heading above it; empty above the first
 */
public record Sentence(String text, int startInclusive, Block.Kind kind, String section) {

    /** Checks the parts. */
    public Sentence {
        Checks.of("sentence")
                .text("text", text)
                .require(startInclusive >= 0, "startInclusive", startInclusive, "be at least 0")
                .present("kind", kind)
                .text("section", section)
                .orThrow();
    }

    /** Returns the place, never the words. */
    @Override
    public String toString() {
        return "Sentence[at " + startInclusive + ", length=" + text.length() + "]";
    }
}
