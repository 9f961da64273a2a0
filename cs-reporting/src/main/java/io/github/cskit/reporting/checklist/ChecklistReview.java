package io.github.cskit.reporting.checklist;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A checklist with its answers, and what follows from them: what is still missing, the outcome, the open gaps. Making one
 * never fails because of an answer: what is wrong is listed, since the checklist does not block anybody.
 *
 * <p>The outcome is derived: no No is approved; a No on a significant item, or as many open gaps as the template says, is
 * support unready; any other No is approved with gaps. While an item is unanswered, a No has no risk, or a
 * not-applicable has no justification, there is no outcome. Immutable and thread-safe.
 *
 * @param template the checklist
 * @param answers what was answered
 * @param problems what keeps the review from being complete, by item and then signature; empty if it is complete
 * @param outcome the recommendation; absent while an answer is missing or unfounded
 * @param gaps the readiness gaps that the answers leave open
 */
public record ChecklistReview(
        ChecklistTemplate template,
        ChecklistAnswers answers,
        List<Problem> problems,
        Optional<ChecklistOutcome> outcome,
        List<OpenGap> gaps) {

    /** Copies the lists. */
    public ChecklistReview {
        Checks.of("checklist review")
                .present("template", template)
                .present("answers", answers)
                .elements("problems", problems)
                .present("outcome", outcome)
                .elements("gaps", gaps)
                .orThrow();
        problems = List.copyOf(problems);
        gaps = List.copyOf(gaps);
    }

    /**
     * Evaluates answers against the checklist they answer.
     *
     * @param template the checklist
     * @param answers the answers
     * @return the review
     */
    public static ChecklistReview of(ChecklistTemplate template, ChecklistAnswers answers) {
        List<Problem> problems = new ArrayList<>(AnswerProblems.ofAnswers(template, answers));
        List<OpenGap> gaps = openGaps(template, answers);
        Optional<ChecklistOutcome> outcome =
                problems.isEmpty() ? Optional.of(outcome(template, answers, gaps)) : Optional.empty();
        problems.addAll(AnswerProblems.ofSignature(answers));
        return new ChecklistReview(template, answers, problems, outcome, gaps);
    }

    /**
     * Returns whether every item is answered as it must be, and a named person put name and date to it.
     *
     * @return true if nothing is missing; it can then be signed
     */
    public boolean isComplete() {
        return problems.isEmpty();
    }

    /**
     * Returns the items with an answer.
     *
     * @param choice the answer
     * @return the items answered that way, in the order of the checklist
     */
    public List<ChecklistItem> itemsAnswered(ChecklistAnswer.Choice choice) {
        return template.items().stream()
                .filter(item -> isAnswered(answers, item.id(), choice))
                .toList();
    }

    private static ChecklistOutcome outcome(ChecklistTemplate template, ChecklistAnswers answers, List<OpenGap> gaps) {
        List<ChecklistItem> no = template.items().stream()
                .filter(item -> isAnswered(answers, item.id(), ChecklistAnswer.Choice.NO))
                .toList();
        if (no.isEmpty()) {
            return ChecklistOutcome.APPROVED;
        }
        boolean significant = no.stream().anyMatch(ChecklistItem::significant);
        boolean many =
                template.unreadyFromGaps().filter(from -> gaps.size() >= from).isPresent();
        return significant || many ? ChecklistOutcome.SUPPORT_UNREADY : ChecklistOutcome.APPROVED_WITH_GAPS;
    }

    private static List<OpenGap> openGaps(ChecklistTemplate template, ChecklistAnswers answers) {
        return template.gaps().stream()
                .filter(gap ->
                        gap.items().stream().anyMatch(item -> isAnswered(answers, item, ChecklistAnswer.Choice.NO)))
                .map(gap -> new OpenGap(
                        gap.id(),
                        gap.title(),
                        Optional.ofNullable(answers.issues().get(gap.id()))))
                .toList();
    }

    private static boolean isAnswered(ChecklistAnswers answers, ItemId item, ChecklistAnswer.Choice choice) {
        ChecklistAnswer answer = answers.answers().get(item);
        return answer != null && answer.choice() == choice;
    }
}
