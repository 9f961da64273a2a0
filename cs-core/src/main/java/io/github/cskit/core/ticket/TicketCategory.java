package io.github.cskit.core.ticket;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What a ticket is about: exactly one of seven.
 *
 * <p>Immutable and thread-safe.
 */
public enum TicketCategory {
    /** Something is broken. */
    BUG_REPORT("bug-report"),

    /** Something is wanted. */
    FEATURE_REQUEST("feature-request"),

    /** The documentation is missing, wrong or unclear. */
    DOCUMENTATION_GAP("documentation-gap"),

    /** It works, but is hard to use. */
    USABILITY_ISSUE("usability-issue"),

    /** It works, but slowly or with too many resources. */
    PERFORMANCE_ISSUE("performance-issue"),

    /** Connecting with another system. */
    INTEGRATION_QUESTION("integration-question"),

    /** How something is done. */
    HOW_TO_QUESTION("how-to-question");

    private final String wireName;

    TicketCategory(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Returns the name used in files and messages.
     *
     * @return lower-kebab
     */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /**
     * Finds the constant with a wire name.
     *
     * @param wireName lower-kebab
     * @return the constant
     * @throws io.github.cskit.core.validation.InvalidValueException if there is none, listing those there are
     */
    @JsonCreator
    public static TicketCategory parse(String wireName) {
        return WireNames.parse(TicketCategory.class, wireName, values(), TicketCategory::wireName);
    }
}
