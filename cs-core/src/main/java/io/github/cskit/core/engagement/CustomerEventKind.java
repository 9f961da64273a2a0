package io.github.cskit.core.engagement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What happened to a customer, as the host noticed it.
 *
 * <p>Immutable and thread-safe.
 */
public enum CustomerEventKind {
    /** The customer left. */
    CHURNED("churned"),

    /** The customer came back. */
    REACTIVATED("reactivated"),

    /** The customer asked to cancel. */
    CANCELLATION_REQUESTED("cancellation-requested"),

    /** The customer asked for a smaller plan. */
    DOWNGRADE_REQUESTED("downgrade-requested"),

    /** The champion left the customer. */
    CHAMPION_LEFT("champion-left"),

    /** The customer spoke of a competitor. */
    COMPETITOR_MENTIONED("competitor-mentioned"),

    /** A milestone of the journey was reached. */
    MILESTONE_REACHED("milestone-reached"),

    /** The customer first got value. */
    FIRST_VALUE("first-value"),

    /** The customer is close to a limit of its plan. */
    USAGE_LIMIT_NEAR("usage-limit-near"),

    /** A new department took up the product. */
    DEPARTMENT_ADDED("department-added"),

    /** Anything else; the detail says what. */
    OTHER("other");

    private final String wireName;

    CustomerEventKind(String wireName) {
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
    public static CustomerEventKind parse(String wireName) {
        return WireNames.parse(CustomerEventKind.class, wireName, values(), CustomerEventKind::wireName);
    }
}
