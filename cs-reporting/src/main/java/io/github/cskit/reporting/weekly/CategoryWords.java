package io.github.cskit.reporting.weekly;

import io.github.cskit.core.ticket.TicketCategory;

/** What ticket categories are called in a review. Immutable and thread-safe. */
public final class CategoryWords {

    private CategoryWords() {}

    /**
     * Returns what the tickets of a category are called.
     *
     * @param category the category
     * @return a plural, with a capital
     */
    public static String of(TicketCategory category) {
        return switch (category) {
            case BUG_REPORT -> "Bug reports";
            case FEATURE_REQUEST -> "Feature requests";
            case DOCUMENTATION_GAP -> "Documentation gaps";
            case USABILITY_ISSUE -> "Usability issues";
            case PERFORMANCE_ISSUE -> "Performance issues";
            case INTEGRATION_QUESTION -> "Integration questions";
            case HOW_TO_QUESTION -> "How-to questions";
        };
    }
}
