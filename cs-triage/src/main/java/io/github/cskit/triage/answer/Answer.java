package io.github.cskit.triage.answer;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * What is said to a question: sentences of articles, or that a person takes over.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Answer {

    /**
     * Sentences that stand in articles.
     *
     * @param sentences the sentences in the order in which they are read; at least one
     */
    record Answered(List<CitedSentence> sentences) implements Answer {

        /** Copies the sentences. */
        public Answered {
            Checks.of("answer").elements("sentences", sentences).orThrow();
            Checks.of("answer")
                    .require(!sentences.isEmpty(), "sentences", "empty", "hold at least one")
                    .orThrow();
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * That a person takes over, and why.
     *
     * @param reason why
     */
    record HandOff(HandOffReason reason) implements Answer {

        /** Checks that there is a reason. */
        public HandOff {
            Checks.of("hand-off").present("reason", reason).orThrow();
        }
    }
}
