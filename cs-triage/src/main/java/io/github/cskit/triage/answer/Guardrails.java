package io.github.cskit.triage.answer;

import io.github.cskit.triage.text.Word;
import io.github.cskit.triage.text.WordReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides, before anything is answered, whether a question is for a person: nothing is asked, legal or financial advice is
 * asked for, or nothing in it says what it is about. Its knowledge is English and lies in the data files beside it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Guardrails {

    private static final int MOST_WORDS = 2_000;

    private static final Guardrails STANDARD =
            new Guardrails(GuardPhrases.named("legal.txt"), GuardPhrases.named("financial.txt"));

    private final GuardPhrases legal;
    private final GuardPhrases financial;

    private Guardrails(GuardPhrases legal, GuardPhrases financial) {
        this.legal = legal;
        this.financial = financial;
    }

    /**
     * Returns the standard guardrails.
     *
     * @return the same each time
     */
    public static Guardrails standard() {
        return STANDARD;
    }

    /**
     * Decides whether a question is for a person.
     *
     * @param question the question; of a very long one, the first 2,000 words are looked at
     * @return why it is; empty if it may be answered
     */
    public Optional<HandOffReason> check(Question question) {
        List<Word> words = WordReader.read(question.text(), MOST_WORDS);
        if (words.isEmpty()) {
            return Optional.of(HandOffReason.EMPTY);
        }
        if (legal.standIn(words)) {
            return Optional.of(HandOffReason.LEGAL_ADVICE);
        }
        if (financial.standIn(words)) {
            return Optional.of(HandOffReason.FINANCIAL_ADVICE);
        }
        Set<String> topic = TopicWords.topic(TopicWords.asked(question.text()));
        return topic.isEmpty() ? Optional.of(HandOffReason.AMBIGUOUS) : Optional.empty();
    }
}
