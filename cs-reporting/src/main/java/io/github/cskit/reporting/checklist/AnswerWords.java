package io.github.cskit.reporting.checklist;

import io.github.cskit.core.validation.Checks;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the words of an answer as people write them. */
final class AnswerWords {

    private static final Map<String, ChecklistAnswer.Choice> CHOICES = Map.of(
            "yes", ChecklistAnswer.Choice.YES,
            "no", ChecklistAnswer.Choice.NO,
            "n/a", ChecklistAnswer.Choice.NOT_APPLICABLE,
            "na", ChecklistAnswer.Choice.NOT_APPLICABLE,
            "not-applicable", ChecklistAnswer.Choice.NOT_APPLICABLE);

    private AnswerWords() {}

    static Optional<ChecklistAnswer.Choice> choice(@Nullable Object value, Checks checks) {
        if (value == null) {
            checks.problem("answer", "absent", "be given");
            return Optional.empty();
        }
        String word = value instanceof String text ? text.strip().toLowerCase(Locale.ROOT) : "";
        Optional<ChecklistAnswer.Choice> choice = Optional.ofNullable(CHOICES.get(word));
        checks.require(choice.isPresent(), "answer", "not an answer", "be yes, no or n/a");
        return choice;
    }

    static Optional<String> text(String field, @Nullable Object value, Checks checks) {
        checks.require(value == null || value instanceof String, field, "not a text", "be a text");
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
