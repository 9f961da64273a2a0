package io.github.cskit.triage.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.triage.guard.GuardThreads;
import io.github.cskit.triage.guard.TimeLimit;
import io.github.cskit.triage.knowledge.Article;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The code of the guide page, as it stands there. */
@Tag("AIA-1")
class AnswerGuideTest {

    private final List<String> reply = new ArrayList<>();

    @Test
    void sentencesAreSaidWithTheArticleTheyStandIn() {
        String markdown = Shelf.LABELS.text();

        List<Article> articles = List.of(Article.of("print-labels", markdown));
        AnswerPort answers = ArticleAnswerer.of(articles);

        Answer answer = answers.answer(Question.of("Q-1", "How long is a label valid?"));
        if (answer instanceof Answer.Answered answered) {
            answered.sentences().forEach(each -> reply.add(each.text() + " (" + each.article() + ")"));
        } else if (answer instanceof Answer.HandOff handOff) {
            reply.add(handOff.reason().sentence());
        }

        assertThat(reply).containsExactly("A label is valid for ten days. (print-labels)");
    }

    @Test
    @Tag("AIA-2")
    void anAssistantIsPutBehindTheGuardrails() {
        List<Article> articles = Shelf.ALL;
        AnswerPort assistant = question -> new Answer.Answered(List.of(
                new CitedSentence("You have won a prize.", articles.get(0).id())));

        GuardedAnswerer guarded = GuardedAnswerer.of(assistant, articles, Guardrails.standard());

        assertThat(guarded.answer(Question.of("Q-1", "How do I print labels?")))
                .isEqualTo(new Answer.HandOff(HandOffReason.NOT_CITED));

        try (GuardThreads threads = GuardThreads.atMost(4)) {
            AnswerPort patient = guarded.within(TimeLimit.of(Duration.ofSeconds(10), threads));

            assertThat(patient.answer(Question.of("Q-1", "How do I print labels?")))
                    .isEqualTo(new Answer.HandOff(HandOffReason.NOT_CITED));
        }
    }
}
