package io.github.cskit.triage.respond;

import io.github.cskit.core.privacy.Pseudonyms;
import io.github.cskit.core.privacy.Redactor;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.answer.Answer;
import io.github.cskit.triage.answer.AnswerPort;
import io.github.cskit.triage.answer.ArticleAnswerer;
import io.github.cskit.triage.answer.Question;
import io.github.cskit.triage.knowledge.Article;
import java.util.List;
import java.util.Optional;

/**
 * Drafts responses to tickets out of knowledge articles. Personal and secret data is taken out of a ticket before anybody is
 * asked, and what a ticket says is text to be answered, never an order.
 *
 * <p>Immutable and thread-safe.
 */
public final class ResponseDrafter {

    private final AnswerPort answers;

    private ResponseDrafter(AnswerPort answers) {
        this.answers = answers;
    }

    /**
     * Creates a drafter that looks for answers in articles.
     *
     * @param articles the host's articles
     * @return the drafter
     */
    public static ResponseDrafter over(List<Article> articles) {
        return of(ArticleAnswerer.of(articles));
    }

    /**
     * Creates a drafter that asks a port. Put an assistant of the host's own behind a {@code GuardedAnswerer}, which lets
     * nothing through that stands in no article.
     *
     * @param answers who answers
     * @return the drafter
     */
    public static ResponseDrafter of(AnswerPort answers) {
        Checks.of("response drafter").present("answers", answers).orThrow();
        return new ResponseDrafter(answers);
    }

    /**
     * Drafts a response.
     *
     * @param ticket the ticket
     * @return sentences of articles, or why a person has to write
     */
    public DraftResponse draft(Ticket ticket) {
        Pseudonyms pseudonyms = Pseudonyms.fresh();
        Redactor redactor = Redactor.standard();
        String title = redactor.redact(ticket.title(), pseudonyms).text();
        String body = redactor.redact(ticket.body(), pseudonyms).text();
        Answer answer = answers.answer(Question.of(ticket.id().value(), asked(title, body)));
        if (answer instanceof Answer.Answered answered) {
            return new DraftResponse(ticket.id(), answered.sentences(), Optional.empty());
        }
        Answer.HandOff handOff = (Answer.HandOff) answer;
        return new DraftResponse(ticket.id(), List.of(), Optional.of(handOff.reason()));
    }

    private static String asked(String title, String body) {
        return title.isBlank() ? body : body.isBlank() ? title : title + "\n" + body;
    }
}
