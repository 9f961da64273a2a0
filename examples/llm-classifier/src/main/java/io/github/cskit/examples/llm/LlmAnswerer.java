package io.github.cskit.examples.llm;

import io.github.cskit.triage.answer.Answer;
import io.github.cskit.triage.answer.AnswerPort;
import io.github.cskit.triage.answer.CitedSentence;
import io.github.cskit.triage.answer.HandOffReason;
import io.github.cskit.triage.answer.Question;
import io.github.cskit.triage.knowledge.Article;
import io.github.cskit.triage.knowledge.ArticleId;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;

/**
 * Has a language model choose the sentences of articles that answer a question. It believes what comes back and throws where
 * nothing usable does: put a {@code GuardedAnswerer} in front of it, which lets only sentences of the articles through.
 *
 * <p>Immutable and thread-safe.
 */
public final class LlmAnswerer implements AnswerPort {

    private final ModelClient model;
    private final List<Article> articles;

    /**
     * Creates the assistant.
     *
     * @param client how the model is reached
     * @param model where it is
     * @param articles what it may cite
     * @param patience how long its whole answer is waited for
     */
    public LlmAnswerer(HttpClient client, URI model, List<Article> articles, Duration patience) {
        this.model = new ModelClient(client, model, patience);
        this.articles = List.copyOf(articles);
    }

    @Override
    public Answer answer(Question question) {
        ModelCitations cited = model.ask(PassageQuestion.about(question, articles), ModelCitations.class);
        if (cited.sentences().isEmpty()) {
            return new Answer.HandOff(HandOffReason.LOW_CONFIDENCE);
        }
        return new Answer.Answered(cited.sentences().stream()
                .map(each -> new CitedSentence(each.text(), ArticleId.of(each.article())))
                .toList());
    }
}
