package io.github.cskit.scoring.satisfaction.usage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What may be said of a feature beside satisfaction. None of it says what causes what.
 *
 * <p>Immutable and thread-safe.
 */
public enum AssociationVerdict {
    /** More use goes with higher answers, and chance among so many tries does not explain it. */
    GOES_WITH_HIGHER("goes-with-higher"),

    /** More use goes with lower answers, and chance among so many tries does not explain it. */
    GOES_WITH_LOWER("goes-with-lower"),

    /** Chance among so many tries explains what is seen. It does not say that there is nothing. */
    NOT_DETECTABLE("not-detectable"),

    /** There are too few answers, accounts, or accounts that differ, to say anything. */
    NOT_ENOUGH_DATA("not-enough-data");

    private final String wireName;

    AssociationVerdict(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Returns whether the association stands: a finding, of either direction.
     *
     * @return true for the first two
     */
    public boolean stands() {
        return this == GOES_WITH_HIGHER || this == GOES_WITH_LOWER;
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
    public static AssociationVerdict parse(String wireName) {
        return WireNames.parse(AssociationVerdict.class, wireName, values(), AssociationVerdict::wireName);
    }
}
