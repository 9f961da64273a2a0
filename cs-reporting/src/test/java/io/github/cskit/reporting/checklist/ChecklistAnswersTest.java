package io.github.cskit.reporting.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.core.validation.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CHK-1")
class ChecklistAnswersTest {

    @Test
    void answersAreReadAsPeopleWriteThem() {
        ChecklistAnswers answers = ChecklistAnswers.parse("""
                {"checklist": "new-feature", "version": "1.0", "subject": "Importer 4.0",
                 "answers": {
                   "discovery": "Yes",
                   "help-content": {"answer": "no", "risk": "Nothing to link to."},
                   "asking-for-help": {"answer": "N/A", "justification": "It has no screen."}},
                 "reviewer": "Casey", "date": "2026-11-20"}
                """);

        assertThat(answers.answers())
                .containsEntry(ItemId.of("discovery"), ChecklistAnswer.yes())
                .containsEntry(ItemId.of("help-content"), ChecklistAnswer.no("Nothing to link to."))
                .containsEntry(ItemId.of("asking-for-help"), ChecklistAnswer.notApplicable("It has no screen."));
        assertThat(answers.date()).contains(QualityChecklist.DAY);
    }

    @Test
    void answersSurviveTheirDocument() {
        ChecklistAnswers answers = QualityChecklist.allYes()
                .answer(ItemId.of("faq-prepared"), ChecklistAnswer.no("The same questions come in by ticket."))
                .issue(ItemId.of("documentation-incomplete"), "DOC-17")
                .notes("Beta customers know.")
                .build();

        assertThat(ChecklistAnswers.parse(JsonCodec.standard().write(answers))).isEqualTo(answers);
    }

    @Test
    void everyWrongAnswerIsListedWithItsPlace() {
        String json = "{\"checklist\":\"new-feature\",\"version\":\"1.0\",\"subject\":\"x\",\"answers\":{"
                + "\"discovery\":\"maybe\",\"help-content\":{\"risk\":\"r\"},\"asking-for-help\":7}}";

        assertThatThrownBy(() -> ChecklistAnswers.parse(json))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::path)
                                .containsExactly(
                                        "answers[discovery]",
                                        "answers[help-content].answer",
                                        "answers[asking-for-help]"));
    }

    @Test
    void whatPeopleWroteStaysOutOfTheText() {
        ChecklistAnswers answers =
                QualityChecklist.allYes().notes("secret notes").build();

        assertThat(answers.toString()).doesNotContain("secret").doesNotContain("Casey");
        assertThat(ChecklistAnswer.no("secret risk").toString()).doesNotContain("secret");
    }
}
