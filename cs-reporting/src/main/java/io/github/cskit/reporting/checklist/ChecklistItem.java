package io.github.cskit.reporting.checklist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * One thing a reviewer has to answer. It is not the answer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name within the checklist
 * @param title what it is called, in a few words
 * @param text what is asked, word for word as its author wrote it
 * @param significant whether a No here alone makes support unready; false if absent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChecklistItem(
        @NotNull ItemId id,
        @NotNull @Text String title,
        @NotNull @Text String text,
        Boolean significant) {

    /** Checks the parts. */
    public ChecklistItem {
        significant = Optional.ofNullable(significant).orElse(false);
        Checks.of("checklist item", id)
                .present("id", id)
                .name("title", title)
                .name("text", text)
                .orThrow();
    }
}
