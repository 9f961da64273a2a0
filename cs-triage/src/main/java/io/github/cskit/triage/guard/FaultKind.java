package io.github.cskit.triage.guard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * What was wrong with one call of a classifier.
 *
 * <p>Immutable and thread-safe.
 */
public enum FaultKind {
    /** It threw an exception. */
    FAILED("failed", true),

    /** It threw an error: a missing class, a stack overflow. */
    BROKE("broke", true),

    /** It did not answer within the time limit. A late answer is not used. */
    TIMED_OUT("timed-out", true),

    /** It returned null. */
    NO_ANSWER("no-answer", true),

    /** It named a category that there is not. */
    UNKNOWN_LABEL("unknown-label", true),

    /** One of its probabilities is not a number. */
    NOT_A_NUMBER("not-a-number", true),

    /** One of its probabilities is below 0. */
    NEGATIVE("negative", true),

    /** Its probabilities do not add up to 1. */
    NOT_SUMMING("not-summing", true),

    /** Its answer is that to another ticket. */
    WRONG_TICKET("wrong-ticket", true),

    /** Its answer cannot be right in another way: a probability is absent or above 1, evidence lies outside the text. */
    INVALID("invalid", true),

    /** Asked twice, it gave two answers. */
    INCONSISTENT("inconsistent", true),

    /** It was not asked: every thread is held by a call that does not end, or the executor took no more. */
    NO_THREAD("no-thread", true),

    /** It was not asked: it kept failing. */
    QUARANTINED("quarantined", false),

    /** It was not asked, or not waited for any longer: the time of the whole batch is used up. */
    OUT_OF_TIME("out-of-time", false),

    /** It was not waited for: the calling thread was interrupted. */
    INTERRUPTED("interrupted", false);

    private final String wireName;
    private final boolean own;

    FaultKind(String wireName, boolean own) {
        this.wireName = wireName;
        this.own = own;
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
    public static FaultKind parse(String wireName) {
        return WireNames.parse(FaultKind.class, wireName, values(), FaultKind::wireName);
    }

    /** Returns whether it counts towards quarantine; the others are no fault of the classifier. */
    boolean isOwn() {
        return own;
    }
}
