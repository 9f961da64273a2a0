package io.github.cskit.reporting.checklist;

import java.time.LocalDate;
import java.util.function.BiFunction;

/** Answers to the quality checklist, for tests. */
final class QualityChecklist {

    static final ChecklistTemplate TEMPLATE = Checklists.customerSuccessQuality();
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private QualityChecklist() {}

    /** Every item answered with yes, signed and dated. */
    static ChecklistAnswers.Builder allYes() {
        return answered((index, item) -> ChecklistAnswer.yes());
    }

    static ChecklistAnswers.Builder answered(BiFunction<Integer, ItemId, ChecklistAnswer> answer) {
        ChecklistAnswers.Builder builder = ChecklistAnswers.builder(TEMPLATE, "Importer 4.0");
        for (int i = 0; i < TEMPLATE.items().size(); i++) {
            ItemId item = TEMPLATE.items().get(i).id();
            builder.answer(item, answer.apply(i, item));
        }
        return builder.reviewedBy("Casey", DAY);
    }

    static ChecklistReview review(ChecklistAnswers.Builder answers) {
        return ChecklistReview.of(TEMPLATE, answers.build());
    }
}
