package io.github.cskit.triage.theme;

/** Where a remark was made. Immutable and thread-safe. */
public enum RemarkKind {
    /** In a support ticket. */
    TICKET,

    /** In a request that was recorded elsewhere, for example in a list of wishes. */
    REQUEST,

    /** In the comment of a survey. */
    VERBATIM
}
