package io.github.cskit.triage.cue;

import io.github.cskit.core.ticket.TicketCategory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cue can speak for: one of the seven categories, none of them, or the text being English.
 *
 * <p>Immutable and thread-safe.
 */
enum Column {
    /** Something is broken. */
    BUG(0, TicketCategory.BUG_REPORT),

    /** Something is wanted. */
    FEATURE(1, TicketCategory.FEATURE_REQUEST),

    /** The documentation. */
    DOC(2, TicketCategory.DOCUMENTATION_GAP),

    /** Hard to use. */
    USABILITY(3, TicketCategory.USABILITY_ISSUE),

    /** Slow or hungry. */
    PERF(4, TicketCategory.PERFORMANCE_ISSUE),

    /** Another system. */
    INTEGRATION(5, TicketCategory.INTEGRATION_QUESTION),

    /** How something is done. */
    HOWTO(6, TicketCategory.HOW_TO_QUESTION),

    /** None of the seven: praise, bills, greetings. */
    NONE(7, null),

    /** The text is English; negative for another language. */
    LANGUAGE(8, null);

    /** How many of the columns are categories; they are the first. */
    static final int CATEGORIES = 7;

    private final int place;
    private final Optional<TicketCategory> category;

    Column(int place, @Nullable TicketCategory category) {
        this.place = place;
        this.category = Optional.ofNullable(category);
    }

    /** Returns its place among the columns, from 0. */
    int place() {
        return place;
    }

    /** Returns the category; empty if it is none. */
    Optional<TicketCategory> category() {
        return category;
    }
}
