package io.github.cskit.triage.knowledge;

import io.github.cskit.core.validation.Checks;

/**
 * A part of an article: where it stands, and what it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param level of a heading, its level from 1; 0 otherwise
 * @param startInclusive where its words begin, after the mark of the block, in UTF-16 units
 * @param endExclusive where they end
 */
public record Block(Kind kind, int level, int startInclusive, int endExclusive) {

    /** What a block is. */
    public enum Kind {
        /** A heading. */
        HEADING,

        /** A paragraph. */
        PARAGRAPH,

        /** A numbered item. */
        STEP,

        /** An item without a number. */
        POINT,

        /** Code or anything else that is not prose. */
        OTHER
    }

    /** Checks the range. */
    public Block {
        Checks.of("block")
                .present("kind", kind)
                .require(startInclusive >= 0, "startInclusive", startInclusive, "be at least 0")
                .require(endExclusive >= startInclusive, "endExclusive", endExclusive, "not lie before the start")
                .orThrow();
    }

    /**
     * Returns the words of the block.
     *
     * @param text the article
     * @return its words, without the mark of the block
     */
    public String words(String text) {
        return text.substring(startInclusive, endExclusive);
    }
}
