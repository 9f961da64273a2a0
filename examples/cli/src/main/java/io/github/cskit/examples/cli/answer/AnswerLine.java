package io.github.cskit.examples.cli.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.triage.answer.Answer;
import io.github.cskit.triage.answer.CitedSentence;
import io.github.cskit.triage.answer.HandOffReason;
import java.util.List;
import java.util.Optional;

/**
 * What {@code cs answer} says to one question. Immutable and thread-safe.
 *
 * @param id the id of the question
 * @param answered whether articles answer it
 * @param sentences what they say, each sentence as it stands there; empty if a person takes over
 * @param handOff why a person takes over; absent if it is answered
 */
public record AnswerLine(
        String id,
        boolean answered,
        List<CitedSentence> sentences,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<TakeOver> handOff) {

    /** Copies the sentences. */
    public AnswerLine {
        sentences = Absent.orEmptyList(sentences);
    }

    /**
     * That a person takes over. Immutable and thread-safe.
     *
     * @param reason why, as a name
     * @param explanation the same as a sentence
     */
    public record TakeOver(HandOffReason reason, String explanation) {}

    /**
     * Creates the line.
     *
     * @param id the id of the question
     * @param answer what is said to it
     * @return the line
     */
    public static AnswerLine of(String id, Answer answer) {
        if (answer instanceof Answer.Answered answered) {
            return new AnswerLine(id, true, answered.sentences(), Optional.empty());
        }
        HandOffReason reason = ((Answer.HandOff) answer).reason();
        return new AnswerLine(id, false, List.of(), Optional.of(new TakeOver(reason, reason.sentence())));
    }
}
