package io.github.cskit.triage.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.triage.knowledge.Article;
import io.github.cskit.triage.knowledge.ArticleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleAnswererTest {

    private static final ArticleAnswerer ANSWERER = ArticleAnswerer.of(Shelf.ALL);

    private static Answer ask(String question) {
        return ANSWERER.answer(Question.of("Q-1", question));
    }

    private static List<String> said(String question) {
        assertThat(ask(question)).isInstanceOf(Answer.Answered.class);
        return ((Answer.Answered) ask(question))
                .sentences().stream().map(CitedSentence::text).toList();
    }

    @Test
    @Tag("AIA-1")
    void aQuestionForAProcedureGetsTheOutcomeAndEveryStepOfOneArticle() {
        assertThat(said("How do I print the shipping labels?"))
                .containsExactly(
                        "You will print the labels of a day in one go.",
                        "Open **Shipments** and choose **Today**.",
                        "Choose **Print labels**.",
                        "A file in PDF opens.",
                        "Print it on paper of size A6.");
    }

    @Test
    @Tag("AIA-1")
    void aQuestionForADetailGetsTheSentenceThatSaysIt() {
        assertThat(said("How long is a label valid?")).containsExactly("A label is valid for ten days.");
        assertThat(said("What is the most that a parcel weighs?"))
                .containsExactly("A parcel weighs 30 kilograms at most.");
    }

    @Test
    @Tag("AIA-1")
    void aQuestionForAnAmountIsNotAnsweredByASentenceWithoutOne() {
        assertThat(ask("How many labels can I print?")).isEqualTo(new Answer.HandOff(HandOffReason.LOW_CONFIDENCE));
    }

    @Test
    @Tag("AIA-1")
    void courtesiesDoNotHideWhatIsAsked() {
        assertThat(said("Good morning, hope you are well! I was wondering if anyone could possibly explain how to print"
                        + " shipping labels? Many thanks in advance, kind regards"))
                .contains("Choose **Print labels**.");
    }

    @Test
    @Tag("AIA-1")
    void personalDataDoesNotHideWhatIsAsked() {
        assertThat(said("How long is a label valid? ada.quillfeather@post.example, +1 (415) 555-0132, "
                        + "4111 1111 1111 1111, 203.0.113.77"))
                .containsExactly("A label is valid for ten days.");
    }

    @Tag("AIA-2")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'', EMPTY",
        "'  \u00a0?!', EMPTY",
        "Can we sue you over the lost parcel?, LEGAL_ADVICE",
        "Are your labels GDPR compliant?, LEGAL_ADVICE",
        "Are we liable if the driver breaks a parcel?, LEGAL_ADVICE",
        "Can I deduct the pickup from my taxes?, FINANCIAL_ADVICE",
        "Should we depreciate the label printer?, FINANCIAL_ADVICE",
        "It does not work., AMBIGUOUS",
        "Please help me with this problem, AMBIGUOUS",
        "driver?, AMBIGUOUS",
        "Until when may a pickup be cancelled?, CONFLICT",
        "What is the capital of France?, LOW_CONFIDENCE",
        "How do I connect the printer to Salesforce and Okta?, LOW_CONFIDENCE",
        "\u00bfC\u00f3mo puedo imprimir las etiquetas?, LOW_CONFIDENCE"
    })
    void whatIsForAPersonGoesToAPersonWithTheReason(String question, HandOffReason reason) {
        assertThat(ask(question)).isEqualTo(new Answer.HandOff(reason));
    }

    @Test
    @Tag("AIA-2")
    void articlesThatAgreeAreNoConflict() {
        Article same =
                Article.of("pickup-again", "# Pickups once more\n\nA pickup may be cancelled up to 2 hours before.\n");

        assertThat(ArticleAnswerer.of(List.of(Shelf.LABELS, Shelf.PICKUP, same))
                        .answer(Question.of("Q-1", "Until when may a pickup be cancelled?")))
                .isInstanceOf(Answer.Answered.class);
    }

    @Test
    @Tag("AIA-2")
    void oneArticleThatDeniesWhatAnotherSaysIsAConflict() {
        Article denies = Article.of("labels-again", "# Labels once more\n\nLabels can be printed twice.\n");

        assertThat(ArticleAnswerer.of(List.of(Shelf.LABELS, denies))
                        .answer(Question.of("Q-1", "Can labels be printed twice?")))
                .isEqualTo(new Answer.HandOff(HandOffReason.CONFLICT));
    }

    @Test
    @Tag("AIA-1")
    void theOrderOfTheArticlesChangesNothing() {
        List<Article> turned = new ArrayList<>(Shelf.ALL);
        Collections.reverse(turned);
        ArticleAnswerer other = ArticleAnswerer.of(turned);

        for (String question : List.of("print labels", "driver", "Return a parcel", "When do drivers come?")) {
            assertThat(other.answer(Question.of("Q-1", question))).isEqualTo(ask(question));
        }
    }

    @Test
    @Tag("AIA-1")
    void withoutArticlesAPersonAnswers() {
        assertThat(ArticleAnswerer.of(List.of()).answer(Question.of("Q-1", "How do I print labels?")))
                .isEqualTo(new Answer.HandOff(HandOffReason.LOW_CONFIDENCE));
        assertThat(ArticleAnswerer.of(List.of(Article.of("empty", ""))).answer(Question.of("Q-1", "empty")))
                .isEqualTo(new Answer.HandOff(HandOffReason.LOW_CONFIDENCE));
    }

    @Test
    void twoArticlesWithOneIdAreRefused() {
        assertThatThrownBy(() -> ArticleAnswerer.of(List.of(Shelf.LABELS, Shelf.LABELS)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("(print-labels) twice");
    }

    @Test
    void namesAndNumbersAreShownAndNoWords() {
        assertThat(Question.of("Q-1", "secret")).hasToString("Question[Q-1, length=6]");
        assertThat(new CitedSentence("secret", ArticleId.of("a"))).hasToString("CitedSentence[a]");
        assertThat(ANSWERER).hasToString("ArticleAnswerer[articles=4]");
    }
}
