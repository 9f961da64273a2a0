package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * A list of short statements whose order does not count them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param items the statements; at least one
 */
public record BulletList(List<Phrase> items) implements Block {

    /** Copies the items. */
    public BulletList {
        Checks.of("bullet list").elements("items", items).orThrow();
        Checks.of("bullet list")
                .require(!items.isEmpty(), "items", "empty", "have at least one item")
                .orThrow();
        items = List.copyOf(items);
    }
}
