package io.github.cskit.reporting.checklist;

import io.github.cskit.core.validation.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what keeps answers from being complete. */
final class AnswerProblems {

    private static final String GIVEN = "be given";

    private AnswerProblems() {}

    static List<Problem> ofAnswers(ChecklistTemplate template, ChecklistAnswers answers) {
        List<Problem> problems = new ArrayList<>();
        if (!answers.checklist().equals(template.name())) {
            problems.add(new Problem(
                    "checklist", "(" + answers.checklist() + ")", "be (" + template.name() + "), which is answered"));
        }
        if (!answers.version().equals(template.version())) {
            problems.add(new Problem("version", "(" + answers.version() + ")", "be (" + template.version() + ")"));
        }
        for (ChecklistItem item : template.items()) {
            ofItem(item.id(), Optional.ofNullable(answers.answers().get(item.id())))
                    .ifPresent(problems::add);
        }
        ofUnknown(template, answers, problems);
        return problems;
    }

    static List<Problem> ofSignature(ChecklistAnswers answers) {
        List<Problem> problems = new ArrayList<>();
        if (answers.reviewer().isEmpty()) {
            problems.add(new Problem("reviewer", "absent", "be the name of a person"));
        }
        if (answers.date().isEmpty()) {
            problems.add(new Problem("date", "absent", GIVEN));
        }
        return problems;
    }

    private static Optional<Problem> ofItem(ItemId item, Optional<ChecklistAnswer> answer) {
        String path = "answers[" + item + "]";
        if (answer.isEmpty()) {
            return Optional.of(new Problem(path, "absent", "be yes, no or n/a"));
        }
        return switch (answer.get().choice()) {
            case YES -> Optional.empty();
            case NO -> missing(path + ".risk", answer.get().risk(), "say which risk for support a No brings");
            case NOT_APPLICABLE ->
                missing(path + ".justification", answer.get().justification(), "say why the item does not apply");
        };
    }

    private static Optional<Problem> missing(String path, Optional<String> text, String rule) {
        return text.isPresent() ? Optional.empty() : Optional.of(new Problem(path, "absent", rule));
    }

    private static void ofUnknown(ChecklistTemplate template, ChecklistAnswers answers, List<Problem> problems) {
        for (Map.Entry<ItemId, ChecklistAnswer> entry : answers.answers().entrySet()) {
            if (template.find(entry.getKey()).isEmpty()) {
                problems.add(new Problem(
                        "answers[" + entry.getKey() + "]", "an answer to no item", "name an item of the checklist"));
            }
        }
        for (ItemId gap : answers.issues().keySet()) {
            if (template.gaps().stream().noneMatch(known -> known.id().equals(gap))) {
                problems.add(new Problem("issues[" + gap + "]", "an issue for no gap", "name a gap of the checklist"));
            }
        }
    }
}
