package io.github.cskit.reporting.checklist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A readiness gap that a checklist looks for: it is open where any of its items was answered with No. It is not an open
 * gap of some review; that is an {@link OpenGap}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its name within the checklist, for example {@code documentation-incomplete}
 * @param title what it is called
 * @param items the items any of which opens it; at least one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GapDefinition(
        @NotNull ItemId id, @NotNull @Text String title, List<ItemId> items) {

    /** Checks the parts and copies the list. */
    public GapDefinition {
        items = Absent.orEmptyList(items);
        Checks.of("readiness gap", id)
                .present("id", id)
                .name("title", title)
                .elements("items", items)
                .require(!items.isEmpty(), "items", "empty", "name at least one item")
                .orThrow();
    }
}
