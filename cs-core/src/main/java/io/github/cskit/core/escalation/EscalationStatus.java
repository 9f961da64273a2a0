package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where an escalation stands: raised, acknowledged, in progress, resolved, verified; or declined. What is resolved and
 * did not help goes back into progress. Verified and declined are the ends.
 *
 * <p>Immutable and thread-safe.
 */
public enum EscalationStatus {
    /** Sent, not yet confirmed by its recipient. */
    RAISED("raised"),

    /** Taken note of by its recipient. */
    ACKNOWLEDGED("acknowledged"),

    /** Worked on. */
    IN_PROGRESS("in-progress"),

    /** Done, by the word of its recipient. */
    RESOLVED("resolved"),

    /** Done, as those confirm who raised it. */
    VERIFIED("verified"),

    /** Not going to be done, for a stated reason. */
    DECLINED("declined");

    private final String wireName;

    EscalationStatus(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Returns the statuses that may follow this one.
     *
     * @return the legal next steps, in the order of the life cycle; empty at an end
     */
    public Set<EscalationStatus> next() {
        return switch (this) {
            case RAISED -> EnumSet.of(ACKNOWLEDGED, DECLINED);
            case ACKNOWLEDGED -> EnumSet.of(IN_PROGRESS, DECLINED);
            case IN_PROGRESS -> EnumSet.of(RESOLVED, DECLINED);
            case RESOLVED -> EnumSet.of(IN_PROGRESS, VERIFIED);
            case VERIFIED, DECLINED -> EnumSet.noneOf(EscalationStatus.class);
        };
    }

    /**
     * Returns whether the matter is over.
     *
     * @return true once verified or declined
     */
    public boolean closed() {
        return next().isEmpty();
    }

    /**
     * Returns whether its recipient still owes the work.
     *
     * @return true before it is resolved, unless it was declined
     */
    public boolean owed() {
        return this == RAISED || this == ACKNOWLEDGED || this == IN_PROGRESS;
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
    public static EscalationStatus parse(String wireName) {
        return WireNames.parse(EscalationStatus.class, wireName, values(), EscalationStatus::wireName);
    }
}
