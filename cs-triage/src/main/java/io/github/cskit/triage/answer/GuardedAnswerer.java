package io.github.cskit.triage.answer;

import io.github.cskit.core.privacy.Pseudonyms;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.guard.Reply;
import io.github.cskit.triage.guard.TimeLimit;
import io.github.cskit.triage.knowledge.Article;
import io.github.cskit.triage.knowledge.ArticleId;
import io.github.cskit.triage.knowledge.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stands round an assistant of the host's: what is for a person never reaches it, personal and secret data is taken out of
 * the question first, and nothing of its answer gets through that is not, word for word, a whole sentence of the article
 * it cites, or that another article contradicts. An assistant that fails, answers with nothing or makes things up ends in a
 * hand-off for that one question; it can change nothing else.
 *
 * <p>Without a {@link TimeLimit} there is none: the assistant is asked in the calling thread for as long as it takes.
 *
 * <p>Immutable and thread-safe.
 */
public final class GuardedAnswerer implements AnswerPort {

    private static final int MOST_SENTENCES = 100;

    private final AnswerPort assistant;
    private final Guardrails guardrails;
    private final Map<ArticleId, Set<String>> sentences;
    private final SentenceIndex index;
    private final Optional<TimeLimit> limit;

    private GuardedAnswerer(
            AnswerPort assistant,
            Guardrails guardrails,
            Map<ArticleId, Set<String>> sentences,
            SentenceIndex index,
            Optional<TimeLimit> limit) {
        this.assistant = assistant;
        this.guardrails = guardrails;
        this.sentences = sentences;
        this.index = index;
        this.limit = limit;
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
        return new GuardedAnswerer(assistant, guardrails, byId, new SentenceIndex(articles), Optional.empty());
    }

    /**
     * Returns this answerer with a limit on how long the assistant may take. One that takes longer is left behind and the
     * question is handed over; so is every further one while all threads of the limit are held.
     *
     * @param limit how long it is waited for, and on whose threads it runs
     * @return another answerer
     */
    public GuardedAnswerer within(TimeLimit limit) {
        Checks.of("guarded answerer").present("limit", limit).orThrow();
        return new GuardedAnswerer(assistant, guardrails, sentences, index, Optional.of(limit));
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
    private Reply<Answer> asked(Question question) {
        return limit.map(within -> within.<Answer>call(() -> assistant.answer(question)))
                .orElseGet(() -> Reply.of(() -> assistant.answer(question)));
    }

    private Answer checked(Reply<Answer> reply) {
        if (reply instanceof Reply.Missing) {
            return new Answer.HandOff(HandOffReason.ASSISTANT_TIMED_OUT);
        }
        Answer answer = reply instanceof Reply.Returned<Answer> returned ? returned.answer() : null;
        if (answer instanceof Answer.HandOff) {
            return answer;
        }
        if (!(answer instanceof Answer.Answered answered)
                || answered.sentences().size() > MOST_SENTENCES) {
            return new Answer.HandOff(HandOffReason.ASSISTANT_FAILED);
        }
        if (!answered.sentences().stream().allMatch(this::isCited)) {
            return new Answer.HandOff(HandOffReason.NOT_CITED);
        }
        return answered.sentences().stream().anyMatch(this::isContradicted)
                ? new Answer.HandOff(HandOffReason.CONFLICT)
                : answered;
    }

    private boolean isCited(CitedSentence sentence) {
        return sentences.getOrDefault(sentence.article(), Set.of()).contains(sentence.text());
    }

    private boolean isContradicted(CitedSentence sentence) {
        Claim said = Claim.of(sentence.text());
        return SentenceIndex.isContradicted(
                said,
                sentence.article(),
                index.holding(said.topic()),
                AnswerPolicy.standard().agreement());
    }

    /** Returns the number of articles. */
    @Override
    public String toString() {
        return "GuardedAnswerer[articles=" + sentences.size() + "]";
    }
}
