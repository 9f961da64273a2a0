package io.github.cskit.reporting.insight;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What an insight is about.
 *
 * <p>Immutable and thread-safe.
 */
public enum InsightKind {
    /** Tickets on a feature burst after a release of it. */
    RELEASE_TROUBLE("release-trouble"),

    /** Accounts asked to cancel or to pay less, or spoke of a competitor. */
    LEAVING_SIGNAL("leaving-signal"),

    /** The champion left. */
    CHAMPION_LEFT("champion-left"),

    /** Contracts renew soon at accounts that are not Green. */
    RENEWAL_AT_RISK("renewal-at-risk"),

    /** Accounts that were active went silent. */
    SILENCE("silence"),

    /** Accounts got well again. */
    RECOVERY("recovery"),

    /** What a host's own rule found. */
    OTHER("other");

    private final String wireName;

    InsightKind(String wireName) {
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
    public static InsightKind parse(String wireName) {
        return WireNames.parse(InsightKind.class, wireName, values(), InsightKind::wireName);
    }
}
