package io.github.cskit.scoring.risk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What an indicator asks for.
 *
 * <p>Immutable and thread-safe.
 */
public enum RiskAction {
    /** Reach out to the account. */
    OUTREACH("outreach"),

    /** Alert the account's people. */
    ALERT("alert"),

    /** Hand the tickets to someone who can solve them. */
    ESCALATE("escalate"),

    /** Call as an executive. */
    EXECUTIVE_CALL("executive-call"),

    /** Review the account. */
    ACCOUNT_REVIEW("account-review"),

    /** Show the value reached so far. */
    VALUE_REINFORCEMENT("value-reinforcement");

    private final String wireName;

    RiskAction(String wireName) {
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
    public static RiskAction parse(String wireName) {
        return WireNames.parse(RiskAction.class, wireName, values(), RiskAction::wireName);
    }
}
