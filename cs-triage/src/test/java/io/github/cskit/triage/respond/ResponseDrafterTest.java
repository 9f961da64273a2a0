package io.github.cskit.triage.respond;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.triage.answer.Answer;
import io.github.cskit.triage.answer.CitedSentence;
import io.github.cskit.triage.answer.GuardedAnswerer;
import io.github.cskit.triage.answer.Guardrails;
import io.github.cskit.triage.answer.HandOffReason;
import io.github.cskit.triage.knowledge.Article;
import io.github.cskit.triage.knowledge.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TKT-8")
class ResponseDrafterTest {

    private static final Instant OPENED = Instant.parse("2026-11-02T09:00:00Z");
    private static final Article LABELS = Article.of("print-labels", """
            # Print shipping labels

            You will print the labels of a day in one go.

            1. Open **Shipments** and choose **Today**.
            2. Choose **Print labels**.

            A label is valid for ten days.
            """);
    private static final ResponseDrafter DRAFTER = ResponseDrafter.over(List.of(LABELS));

    @Test
    void aResponseSaysWhatAnArticleSaysAndCitesIt() {
        DraftResponse draft = DRAFTER.draft(ticket("Labels", "How do I print the shipping labels?"));
        assertThat(draft.articles()).containsExactly(ArticleId.of("print-labels"));
        assertThat(draft.sentences())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(LABELS.text()).contains(sentence.text()));
        assertThat(draft.handOff()).isEmpty();
    }

    @Test
    void whatNoArticleAnswersIsLeftToAPerson() {
        DraftResponse draft = DRAFTER.draft(ticket("", "Why was the harbour of Rotterdam closed in spring?"));
        assertThat(draft.sentences()).isEmpty();
        assertThat(draft.handOff()).contains(HandOffReason.LOW_CONFIDENCE);
        assertThat(draft).hasToString("DraftResponse[T-1, sentences=0]");
    }

    @Test
    @Tag("AIA-3")
    void whoeverIsAskedIsNotToldPersonalOrSecretData() {
        List<String> asked = new ArrayList<>();
        ResponseDrafter drafter = ResponseDrafter.of(question -> {
            asked.add(question.text());
            return new Answer.HandOff(HandOffReason.LOW_CONFIDENCE);
        });
        drafter.draft(ticket("I am ada@example.com", "My password: Kestrel77x, again ada@example.com."));
        assertThat(asked).containsExactly("I am [email-1]\nMy password: [password-1], again [email-1].");
    }

    @Test
    void anAssistantThatMakesThingsUpIsNotQuoted() {
        ResponseDrafter drafter = ResponseDrafter.of(GuardedAnswerer.of(
                question -> new Answer.Answered(
                        List.of(new CitedSentence("A label is valid for ever.", ArticleId.of("print-labels")))),
                List.of(LABELS),
                Guardrails.standard()));
        assertThat(drafter.draft(ticket("Labels", "How long is a label valid?")).handOff())
                .contains(HandOffReason.NOT_CITED);
    }

    @Test
    void aDraftHasEitherSentencesOrAReason() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DraftResponse(TicketId.of("T-1"), List.of(), Optional.empty()))
                .withMessageContaining("handOff");
    }

    private static Ticket ticket(String title, String body) {
        return Ticket.builder(TicketId.of("T-1"), OPENED, title, body).build();
    }
}
