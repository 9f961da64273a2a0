package io.github.cskit.reporting.weekly;

import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.validation.Checks;

/**
 * How many tickets of a category were opened; those that the classifier left to a person are in no category.
 *
 * <p>Immutable and thread-safe.
 *
 * @param category the category
 * @param tickets how many over the policy's days
 * @param before how many over as many days before
 */
public record CategoryCount(TicketCategory category, int tickets, int before) {

    /** Checks the parts. */
    public CategoryCount {
        Checks.of("category count", category)
                .present("category", category)
                .number("tickets", tickets, 0, Integer.MAX_VALUE)
                .number("before", before, 0, Integer.MAX_VALUE)
                .orThrow();
    }
}
