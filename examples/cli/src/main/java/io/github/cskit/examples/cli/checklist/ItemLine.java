package io.github.cskit.examples.cli.checklist;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.reporting.checklist.ChecklistAnswer;
import io.github.cskit.reporting.checklist.ChecklistItem;
import io.github.cskit.reporting.checklist.ItemId;
import java.util.Optional;

/**
 * One item of an evaluated checklist as JSON shows it. Immutable and thread-safe.
 *
 * @param id the item
 * @param title what it is called
 * @param answer yes, no or n/a; absent if it is not answered
 * @param risk the risk of a No
 * @param justification why it does not apply
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ItemLine(
        ItemId id,
        String title,
        Optional<ChecklistAnswer.Choice> answer,
        Optional<String> risk,
        Optional<String> justification) {

    static ItemLine of(ChecklistItem item, Optional<ChecklistAnswer> answer) {
        return new ItemLine(
                item.id(),
                item.title(),
                answer.map(ChecklistAnswer::choice),
                answer.flatMap(ChecklistAnswer::risk),
                answer.flatMap(ChecklistAnswer::justification));
    }
}
