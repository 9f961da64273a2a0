package io.github.cskit.triage.answer;

import io.github.cskit.core.privacy.Pseudonyms;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.knowledge.Article;
import io.github.cskit.triage.knowledge.ArticleId;
import io.github.cskit.triage.knowledge.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stands round an assistant of the host's: what is for a person never reaches it, personal and secret data is taken out of
 * the question first, and nothing of its answer gets through that is not, word for word, a whole sentence of the article it cites. An
 * assistant that fails, answers with nothing or makes things up ends in a hand-off for that one question; it can change
 * nothing else.
 *
 * <p>Immutable and thread-safe.
 */
public final class GuardedAnswerer implements AnswerPort {

    private static final int MOST_SENTENCES = 100;

    private final AnswerPort assistant;
    private final Guardrails guardrails;
    private final Map<ArticleId, Set<String>> sentences;

    private GuardedAnswerer(AnswerPort assistant, Guardrails guardrails, Map<ArticleId, Set<String>> sentences) {
        this.assistant = assistant;
        this.guardrails = guardrails;
        this.sentences = sentences;
    }

    /**
     * Puts the guardrails round an assistant.
     *
     * @param assistant the host's assistant
     * @param articles the articles it may cite
     * @param guardrails what is for a person
     * @return the guarded assistant
     */
    public static GuardedAnswerer of(AnswerPort assistant, List<Article> articles, Guardrails guardrails) {
        Checks.of("guarded answerer")
                .present("assistant", assistant)
                .elements("articles", articles)
                .present("guardrails", guardrails)
                .orThrow();
        Map<ArticleId, Set<String>> byId = new HashMap<>();
        for (Article article : articles) {
            byId.put(
                    article.id(),
                    article.sentences().stream().map(Sentence::text).collect(Collectors.toSet()));
        }
        return new GuardedAnswerer(assistant, guardrails, byId);
    }

    @Override
    public Answer answer(Question question) {
        Optional<HandOffReason> guarded = guardrails.check(question);
        if (guarded.isPresent()) {
            return new Answer.HandOff(guarded.get());
        }
        String redacted =
                Redactor.standard().redact(question.text(), Pseudonyms.fresh()).text();
        return checked(asked(new Question(question.id(), redacted)));
    }

    /** Whatever an assistant throws, the question still has an answer. */
    private @Nullable Answer asked(Question question) {
        try {
            return assistant.answer(question);
        } catch (RuntimeException failed) {
            return null;
        }
    }

    private Answer checked(@Nullable Answer answer) {
        if (answer instanceof Answer.HandOff) {
            return answer;
        }
        if (!(answer instanceof Answer.Answered answered)
                || answered.sentences().size() > MOST_SENTENCES) {
            return new Answer.HandOff(HandOffReason.ASSISTANT_FAILED);
        }
        boolean cited = answered.sentences().stream().allMatch(this::isCited);
        return cited ? answered : new Answer.HandOff(HandOffReason.NOT_CITED);
    }

    private boolean isCited(CitedSentence sentence) {
        return sentences.getOrDefault(sentence.article(), Set.of()).contains(sentence.text());
    }

    /** Returns the number of articles. */
    @Override
    public String toString() {
        return "GuardedAnswerer[articles=" + sentences.size() + "]";
    }
}
