package io.github.cskit.triage.theme;

import io.github.cskit.core.validation.Checks;

/**
 * Which remark is meant: its kind and its id there. A ticket and an answer with the same id are different remarks.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind where it was made
 * @param id its id there, for example the ticket's
 */
public record RemarkRef(RemarkKind kind, String id) implements Comparable<RemarkRef> {

    /** Checks the parts. */
    public RemarkRef {
        Checks.of("remark").present("kind", kind).name("id", id).orThrow();
    }

    /** Compares by kind, then by id. */
    @Override
    public int compareTo(RemarkRef that) {
        int byKind = kind.compareTo(that.kind);
        return byKind != 0 ? byKind : id.compareTo(that.id);
    }
}
