package io.github.cskit.reporting.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.validation.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision table of the quality checklist, cell by cell. */
@Tag("CHK-1")
@Tag("CHK-2")
class ChecklistReviewTest {

    private static final Set<String> SIGNIFICANT =
            Set.of("migration-path", "rollback-communication", "breaking-changes", "escalation-path");

    @Test
    void whereEverythingIsDoneItIsApproved() {
        ChecklistReview review = QualityChecklist.review(QualityChecklist.allYes());

        assertThat(review.isComplete()).isTrue();
        assertThat(review.outcome()).contains(ChecklistOutcome.APPROVED);
        assertThat(review.gaps()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, text {2}")
    @MethodSource("cells")
    void eachCellIsAsTheSourceSays(
            ItemId item, String word, boolean text, Optional<String> problem, Optional<ChecklistOutcome> outcome) {
        ChecklistReview review = QualityChecklist.review(
                QualityChecklist.answered((index, id) -> id.equals(item) ? answer(word, text) : ChecklistAnswer.yes()));

        assertThat(review.problems())
                .extracting(Problem::path)
                .isEqualTo(problem.stream().toList());
        assertThat(review.outcome()).isEqualTo(outcome);
        assertThat(review.isComplete()).isEqualTo(problem.isEmpty());
    }

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (ChecklistItem item : QualityChecklist.TEMPLATE.items()) {
            ItemId id = item.id();
            Optional<ChecklistOutcome> no = Optional.of(
                    SIGNIFICANT.contains(id.value())
                            ? ChecklistOutcome.SUPPORT_UNREADY
                            : ChecklistOutcome.APPROVED_WITH_GAPS);
            Optional<ChecklistOutcome> fine = Optional.of(ChecklistOutcome.APPROVED);
            cells.add(Arguments.of(id, "yes", false, Optional.empty(), fine));
            cells.add(Arguments.of(id, "yes", true, Optional.empty(), fine));
            cells.add(Arguments.of(id, "no", true, Optional.empty(), no));
            cells.add(Arguments.of(id, "no", false, Optional.of("answers[" + id + "].risk"), Optional.empty()));
            cells.add(Arguments.of(id, "n/a", true, Optional.empty(), fine));
            cells.add(
                    Arguments.of(id, "n/a", false, Optional.of("answers[" + id + "].justification"), Optional.empty()));
        }
        return cells.stream();
    }

    @Test
    void aBlankTextIsNoText() {
        ItemId item = ItemId.of("faq-prepared");

        ChecklistReview review =
                QualityChecklist.review(QualityChecklist.allYes().answer(item, ChecklistAnswer.no("  \n")));

        assertThat(review.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "answers[faq-prepared].risk is absent but must say which risk for support a No brings");
    }

    @Test
    void everyUnansweredItemIsListed() {
        ChecklistReview review =
                QualityChecklist.review(ChecklistAnswers.builder(QualityChecklist.TEMPLATE, "Importer 4.0")
                        .reviewedBy("Casey", QualityChecklist.DAY));

        assertThat(review.problems()).hasSize(13);
        assertThat(review.outcome()).isEmpty();
    }

    @Test
    void unsignedAndUndatedIsListedAndDoesNotHideTheOutcome() {
        ChecklistAnswers.Builder answers = ChecklistAnswers.builder(QualityChecklist.TEMPLATE, "Importer 4.0");
        QualityChecklist.TEMPLATE.items().forEach(item -> answers.answer(item.id(), ChecklistAnswer.yes()));

        ChecklistReview review = QualityChecklist.review(answers);

        assertThat(review.problems()).extracting(Problem::path).containsExactly("reviewer", "date");
        assertThat(review.outcome()).contains(ChecklistOutcome.APPROVED);
        assertThat(review.isComplete()).isFalse();
    }

    @Test
    void answersToAnotherVersionAreNoAnswersToThisOne() {
        ChecklistReview review =
                QualityChecklist.review(QualityChecklist.allYes().version("0.9"));

        assertThat(review.problems())
                .extracting(Problem::message)
                .containsExactly("version is (0.9) but must be (1.0)");
        assertThat(review.outcome()).isEmpty();
    }

    @Test
    void whatAnswersNoItemIsListed() {
        ChecklistReview review = QualityChecklist.review(QualityChecklist.allYes()
                .answer(ItemId.of("invented"), ChecklistAnswer.yes())
                .issue(ItemId.of("invented-gap"), "CS-1"));

        assertThat(review.problems())
                .extracting(Problem::path)
                .containsExactly("answers[invented]", "issues[invented-gap]");
    }

    @Test
    void gapsCarryTheIssuesThatCloseThem() {
        ChecklistReview review = QualityChecklist.review(QualityChecklist.allYes()
                .answer(ItemId.of("faq-prepared"), ChecklistAnswer.no("The same questions will come in by ticket."))
                .answer(ItemId.of("support-team-training"), ChecklistAnswer.no("First answers will be guesses."))
                .issue(ItemId.of("documentation-incomplete"), "DOC-17"));

        assertThat(review.outcome()).contains(ChecklistOutcome.APPROVED_WITH_GAPS);
        assertThat(review.gaps())
                .containsExactly(
                        new OpenGap(
                                ItemId.of("documentation-incomplete"),
                                "Documentation incomplete",
                                Optional.of("DOC-17")),
                        new OpenGap(
                                ItemId.of("support-team-not-trained"), "Support team not trained", Optional.empty()));
    }

    @Test
    void threeOpenGapsTogetherMakeSupportUnready() {
        ChecklistAnswers.Builder two = QualityChecklist.allYes()
                .answer(ItemId.of("support-documentation"), ChecklistAnswer.no("Nothing to link to."))
                .answer(ItemId.of("support-team-training"), ChecklistAnswer.no("Slow first answers."));
        assertThat(QualityChecklist.review(two).outcome()).contains(ChecklistOutcome.APPROVED_WITH_GAPS);

        ChecklistReview three = QualityChecklist.review(
                two.answer(ItemId.of("customer-communication"), ChecklistAnswer.no("Customers learn it by accident.")));
        assertThat(three.outcome()).contains(ChecklistOutcome.SUPPORT_UNREADY);
    }

    private static ChecklistAnswer answer(String word, boolean text) {
        Optional<String> words = text ? Optional.of("Because of the beta.") : Optional.empty();
        return switch (word) {
            case "no" -> new ChecklistAnswer(ChecklistAnswer.Choice.NO, words, Optional.empty());
            case "n/a" -> new ChecklistAnswer(ChecklistAnswer.Choice.NOT_APPLICABLE, Optional.empty(), words);
            default -> new ChecklistAnswer(ChecklistAnswer.Choice.YES, words, Optional.empty());
        };
    }
}
