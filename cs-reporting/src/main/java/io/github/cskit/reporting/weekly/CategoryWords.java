package io.github.cskit.reporting.weekly;

import io.github.cskit.core.ticket.TicketCategory;

/** What ticket categories are called. */
final class CategoryWords {

    private CategoryWords() {}

    static String of(TicketCategory category) {
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
