package io.github.cskit.triage.respond;

import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.answer.CitedSentence;
import io.github.cskit.triage.answer.HandOffReason;
import io.github.cskit.triage.knowledge.ArticleId;
import java.util.List;
import java.util.Optional;

/**
 * What a person may answer to a ticket, pending review: sentences of knowledge articles, or why no article answers it. It
 * is not sent, and says nothing that it cannot cite.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ticket the ticket
 * @param sentences the sentences, each with the article in which it stands; empty if a person has to write
 * @param handOff why a person has to write; absent if there are sentences
 */
public record DraftResponse(TicketId ticket, List<CitedSentence> sentences, Optional<HandOffReason> handOff) {

    /** Checks that there is either something to say or a reason why not. */
    public DraftResponse {
        sentences = Absent.orEmptyList(sentences);
        handOff = Absent.orEmpty(handOff);
        Checks.of("draft response", ticket)
                .present("ticket", ticket)
                .elements("sentences", sentences)
                .require(
                        sentences.isEmpty() == handOff.isPresent(),
                        "handOff",
                        handOff.isPresent() ? "given beside sentences" : "absent without sentences",
                        "be given exactly where there are no sentences")
                .orThrow();
    }

    /**
     * Returns the articles that it rests on.
     *
     * @return each once, in the order in which they are cited
     */
    public List<ArticleId> articles() {
        return sentences.stream().map(CitedSentence::article).distinct().toList();
    }

    /** Returns the ticket and how much there is, never the words. */
    @Override
    public String toString() {
        return "DraftResponse[" + ticket + ", sentences=" + sentences.size() + "]";
    }
}
