package io.github.cskit.triage.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.triage.knowledge.ArticleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("AIA-2")
class GuardedAnswererTest {

    private static final Question LABELS = Question.of("Q-1", "How do I print labels?");
    private static final ArticleId PRINT = Shelf.LABELS.id();

    private static Answer guarded(AnswerPort assistant, Question question) {
        return GuardedAnswerer.of(assistant, Shelf.ALL, Guardrails.standard()).answer(question);
    }

    private static Answer says(String text, ArticleId article) {
        return new Answer.Answered(List.of(new CitedSentence(text, article)));
    }

    @Test
    void whatStandsInTheArticlesGetsThrough() {
        Answer answer = says("Labels cannot be printed twice.", PRINT);

        assertThat(guarded(question -> answer, LABELS)).isEqualTo(answer);
        assertThat(guarded(question -> new Answer.HandOff(HandOffReason.AMBIGUOUS), LABELS))
                .isEqualTo(new Answer.HandOff(HandOffReason.AMBIGUOUS));
        assertThat(guarded(ArticleAnswerer.of(Shelf.ALL), LABELS)).isInstanceOf(Answer.Answered.class);
    }

    static Stream<Arguments> badAssistants() {
        AnswerPort obedient = question -> says(question.text(), PRINT);
        AnswerPort changesAWord = question -> says("Labels can be printed twice.", PRINT);
        AnswerPort citesAnother = question -> says("Labels cannot be printed twice.", Shelf.RETURNS.id());
        AnswerPort citesNothing = question -> says("Labels cannot be printed twice.", ArticleId.of("made-up"));
        AnswerPort addsASentence = question -> new Answer.Answered(List.of(
                new CitedSentence("Labels cannot be printed twice.", PRINT),
                new CitedSentence("Your refund is on its way.", PRINT)));
        AnswerPort endless = question -> new Answer.Answered(
                Collections.nCopies(101, new CitedSentence("Labels cannot be printed twice.", PRINT)));
        AnswerPort singleLetters = question -> says("a", PRINT);
        AnswerPort halfASentence = question -> says("be printed twice.", PRINT);
        AnswerPort throwing = question -> {
            throw new IllegalStateException("ada@example.com");
        };
        AnswerPort exploding = question -> {
            throw new StackOverflowError();
        };
        AnswerPort takesSides =
                question -> says("A pickup may be cancelled up to 2 hours before the driver comes.", Shelf.PICKUP.id());
        return Stream.of(
                Arguments.of("repeats the question", obedient, HandOffReason.NOT_CITED),
                Arguments.of("changes a word", changesAWord, HandOffReason.NOT_CITED),
                Arguments.of("cites another article", citesAnother, HandOffReason.NOT_CITED),
                Arguments.of("cites an article that is not there", citesNothing, HandOffReason.NOT_CITED),
                Arguments.of("adds a sentence", addsASentence, HandOffReason.NOT_CITED),
                Arguments.of("does not end", endless, HandOffReason.ASSISTANT_FAILED),
                Arguments.of("spells with letters of the article", singleLetters, HandOffReason.NOT_CITED),
                Arguments.of("cuts a sentence so that it says the opposite", halfASentence, HandOffReason.NOT_CITED),
                Arguments.of("takes the side of one of two articles", takesSides, HandOffReason.CONFLICT),
                Arguments.of("says nothing at all", (AnswerPort) question -> null, HandOffReason.ASSISTANT_FAILED),
                Arguments.of("throws", throwing, HandOffReason.ASSISTANT_FAILED),
                Arguments.of("throws an error", exploding, HandOffReason.ASSISTANT_FAILED));
    }

    @ParameterizedTest(name = "an assistant that {0} → {2}")
    @MethodSource("badAssistants")
    void anythingElseIsAHandOff(String name, AnswerPort assistant, HandOffReason reason) {
        assertThat(guarded(assistant, LABELS)).isEqualTo(new Answer.HandOff(reason));
    }

    @Test
    void anAssistantThatFailsForOneQuestionAnswersTheNext() {
        AnswerPort moody = question -> {
            if (question.id().equals("Q-1")) {
                throw new IllegalStateException();
            }
            return says("Labels cannot be printed twice.", PRINT);
        };

        assertThat(guarded(moody, LABELS)).isEqualTo(new Answer.HandOff(HandOffReason.ASSISTANT_FAILED));
        assertThat(guarded(moody, Question.of("Q-2", "print labels"))).isInstanceOf(Answer.Answered.class);
    }

    @Test
    void whatIsForAPersonNeverReachesTheAssistant() {
        List<Question> reached = new ArrayList<>();
        AnswerPort curious = question -> {
            reached.add(question);
            return says("Labels cannot be printed twice.", PRINT);
        };

        assertThat(guarded(curious, Question.of("Q-1", "Can we sue you?")))
                .isEqualTo(new Answer.HandOff(HandOffReason.LEGAL_ADVICE));
        assertThat(reached).isEmpty();
    }

    @Test
    @Tag("AIA-3")
    void personalDataIsTakenOutBeforeTheAssistantIsAsked() {
        List<String> reached = new ArrayList<>();
        AnswerPort curious = question -> {
            reached.add(question.text().toLowerCase(Locale.ROOT));
            return new Answer.HandOff(HandOffReason.AMBIGUOUS);
        };

        guarded(curious, Question.of("Q-1", "Print labels for ada@example.com, my password: hunter2hunter2"));

        assertThat(reached)
                .singleElement()
                .satisfies(text ->
                        assertThat(text).contains("print labels", "[email-1]").doesNotContain("ada@", "hunter2"));
    }
}
