package io.github.cskit.examples.cli.checklist;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Problem;
import io.github.cskit.examples.cli.print.Printout;
import io.github.cskit.reporting.checklist.ChecklistAnswers;
import io.github.cskit.reporting.checklist.ChecklistDocument;
import io.github.cskit.reporting.checklist.ChecklistOutcome;
import io.github.cskit.reporting.checklist.ChecklistReview;
import io.github.cskit.reporting.checklist.ItemId;
import io.github.cskit.reporting.checklist.OpenGap;
import io.github.cskit.reporting.checklist.SignedChecklist;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An evaluated checklist as JSON shows it. Immutable and thread-safe.
 *
 * @param checklist its name
 * @param version its version
 * @param subject what was reviewed
 * @param complete whether nothing is missing
 * @param outcome the recommendation; absent while an answer is missing or unfounded
 * @param items the items with their answers
 * @param gaps the open readiness gaps
 * @param problems what is missing, in sentences
 * @param notes what else the reviewer wrote
 * @param reviewer who answers for it
 * @param date on which day
 * @param signed the sealed content, where a key was given
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record EvaluatedChecklist(
        ItemId checklist,
        String version,
        String subject,
        boolean complete,
        Optional<ChecklistOutcome> outcome,
        List<ItemLine> items,
        List<OpenGap> gaps,
        List<String> problems,
        Optional<String> notes,
        Optional<String> reviewer,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> date,
        Optional<SignedChecklist> signed) {

    /**
     * Shows a review.
     *
     * @param review the review
     * @param signed its sealed content, if it was sealed
     * @return the review in all the forms it can be printed in
     */
    public static Printout print(ChecklistReview review, Optional<SignedChecklist> signed) {
        ChecklistAnswers answers = review.answers();
        EvaluatedChecklist json = new EvaluatedChecklist(
                review.template().name(),
                answers.version(),
                answers.subject(),
                review.isComplete(),
                review.outcome(),
                review.template().items().stream()
                        .map(item -> ItemLine.of(
                                item, Optional.ofNullable(answers.answers().get(item.id()))))
                        .toList(),
                review.gaps(),
                review.problems().stream().map(Problem::message).toList(),
                answers.notes(),
                answers.reviewer(),
                answers.date(),
                signed);
        return new Printout(json, ChecklistDocument.of(review), ChecklistDocument.tableOf(review));
    }
}
