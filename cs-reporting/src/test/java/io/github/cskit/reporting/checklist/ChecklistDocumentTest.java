package io.github.cskit.reporting.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.reporting.render.DocumentRenderers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChecklistDocumentTest {

    @Test
    @Tag("CHK-2")
    void theReviewReadsAsReleaseNotesNeedIt() {
        ChecklistReview review = QualityChecklist.review(QualityChecklist.allYes()
                .answer(ItemId.of("support-team-training"), ChecklistAnswer.no("First answers will be guesses."))
                .answer(ItemId.of("migration-path"), ChecklistAnswer.notApplicable("Nothing changes for anybody."))
                .issue(ItemId.of("support-team-not-trained"), "CS-41")
                .notes("Training is on Thursday."));

        String markdown = DocumentRenderers.markdown().render(ChecklistDocument.of(review));

        assertThat(markdown)
                .contains(
                        "Approved with gaps",
                        "Support team not trained (issue CS-41)",
                        "First answers will be guesses.",
                        "Nothing changes for anybody.",
                        "Training is on Thursday.",
                        "Casey",
                        "20 November 2026",
                        "Version 1.0, Importer 4.0",
                        "The outcome is a recommendation, not a gate.");
    }

    @Test
    @Tag("CHK-2")
    void whatIsMissingIsSaid() {
        ChecklistReview review =
                QualityChecklist.review(ChecklistAnswers.builder(QualityChecklist.TEMPLATE, "Importer 4.0"));

        assertThat(DocumentRenderers.text().render(ChecklistDocument.of(review)))
                .contains("Incomplete", "Still missing", "answers[escalation-path] is absent", "reviewer is absent");
    }

    @Test
    @Tag("CHK-3")
    void theEmptyFormShowsEveryItem() {
        for (ChecklistTemplate template : Checklists.standard()) {
            String form = DocumentRenderers.text()
                    .render(ChecklistDocument.of(template))
                    .replaceAll("\\s+", " ");

            template.items().forEach(item -> assertThat(form).contains(item.id().value()));
        }
    }
}
