package io.github.cskit.reporting.approval;

/**
 * What became of the wish to release a draft.
 *
 * <p>Sealed: a desk makes them, callers take them apart. Immutable and thread-safe.
 */
public sealed interface ReleaseOutcome {

    /**
     * It may leave, now and once.
     *
     * @param message what may leave
     */
    record Released(ApprovedMessage message) implements ReleaseOutcome {}

    /**
     * It may not.
     *
     * @param reason why
     */
    record Refused(Refusal reason) implements ReleaseOutcome {}
}
