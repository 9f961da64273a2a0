package io.github.cskit.core.privacy;

import io.github.cskit.core.privacy.sensitive.SensitiveKind;
import io.github.cskit.core.validation.Checks;

/**
 * Where something was taken out of a text, and what stands there now. It does not hold what was taken out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it was
 * @param start its first UTF-16 index in the text before redaction, inclusive
 * @param end the UTF-16 index after its last; above start
 * @param placeholder what stands there now, for example {@code [email-1]}
 */
public record RedactedSpan(SensitiveKind kind, int start, int end, String placeholder) {

    /** Checks the span. */
    public RedactedSpan {
        Checks.of("redacted span")
                .present("kind", kind)
                .number("start", start, 0, Integer.MAX_VALUE)
                .number("end", end, 1, Integer.MAX_VALUE)
                .require(start < end, "end", end, "be above start (" + start + ")")
                .name("placeholder", placeholder)
                .orThrow();
    }

    /**
     * Creates a span.
     *
     * @param kind what it was
     * @param start its first UTF-16 index in the text before redaction, inclusive
     * @param end the UTF-16 index after its last
     * @param placeholder what stands there now
     * @return the span
     */
    public static RedactedSpan of(SensitiveKind kind, int start, int end, String placeholder) {
        return new RedactedSpan(kind, start, end, placeholder);
    }
}
