package io.github.cskit.reporting.approval;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.validation.Checks;

/**
 * How long a trail is and the hash of its last entry. Kept apart from the trail, it shows whether entries were cut off at
 * the end, which the chain alone cannot.
 *
 * <p>Immutable and thread-safe.
 *
 * @param length the number of entries
 * @param hash the hash of the last one; that of nothing for an empty trail
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AuditHead(Long length, Fingerprint hash) {

    /** The head of a trail without entries. */
    public static final AuditHead EMPTY = new AuditHead(0L, Fingerprint.ofText(""));

    /** Checks the parts. */
    public AuditHead {
        Checks.of("audit head")
                .number("length", length, 0, Long.MAX_VALUE)
                .present("hash", hash)
                .orThrow();
    }
}
