package io.github.cskit.core.explain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.Checks;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 of some content, in lower-case hexadecimal. Equal fingerprints mean equal content; it is not a signature
 * and says nothing about who made it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value 64 hexadecimal digits
 */
public record Fingerprint(String value) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form. */
    public Fingerprint {
        Checks.of("fingerprint")
                .require(value != null && HEX.matcher(value).matches(), "value", "malformed", "be 64 hex digits")
                .orThrow();
    }

    /**
     * Creates a fingerprint from its text.
     *
     * @param value 64 hexadecimal digits
     * @return the fingerprint
     */
    @JsonCreator
    public static Fingerprint of(String value) {
        return new Fingerprint(value);
    }

    /**
     * Computes the fingerprint of a text.
     *
     * @param content the text, taken as UTF-8
     * @return its fingerprint
     */
    public static Fingerprint ofText(String content) {
        return ofBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Computes the fingerprint of bytes.
     *
     * @param content the bytes
     * @return their fingerprint
     */
    public static Fingerprint ofBytes(byte[] content) {
        try {
            return new Fingerprint(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException everyJavaPlatformHasIt) {
            throw new IllegalStateException("SHA-256 is missing from this Java platform.", everyJavaPlatformHasIt);
        }
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    /** Returns the first twelve digits, enough for a person to compare. */
    @Override
    public String toString() {
        return value.substring(0, 12);
    }
}
