package io.github.cskit.reporting.outreach;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.validation.Checks;

/**
 * Something to bring up in a conversation, for our own people. It is not part of what the customer reads.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text what to bring up
 * @param evidence what it rests on
 */
public record TalkingPoint(String text, Evidence evidence) {

    /** Checks the parts. */
    public TalkingPoint {
        Checks.of("talking point")
                .text("text", text)
                .present("evidence", evidence)
                .orThrow();
    }

    /** Returns the evidence's source, never the words. */
    @Override
    public String toString() {
        return "TalkingPoint[" + evidence + "]";
    }
}
