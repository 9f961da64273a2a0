package io.github.cskit.reporting.approval;

/**
 * What became of the wish to approve a draft.
 *
 * <p>Sealed: a desk makes them, callers take them apart. Immutable and thread-safe.
 */
public sealed interface ApprovalOutcome {

    /**
     * It is approved.
     *
     * @param approval by whom and until when
     */
    record Approved(Approval approval) implements ApprovalOutcome {}

    /**
     * It is not.
     *
     * @param reason why
     */
    record Refused(Refusal reason) implements ApprovalOutcome {}
}
