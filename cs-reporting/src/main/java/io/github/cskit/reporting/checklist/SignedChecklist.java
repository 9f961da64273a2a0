package io.github.cskit.reporting.checklist;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.validation.Checks;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A complete checklist as it is attached to release notes: its exact content and the seal over it. The seal shows that
 * the content is what was signed; it is not proof of the reviewer's identity. A document that nobody has verified yet can
 * exist, so use {@link #verified}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param content checklist, answers, outcome and gaps as canonical JSON
 * @param signature the HMAC-SHA256 of the content's UTF-8 bytes, 64 lower-case hexadecimal digits
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SignedChecklist(String content, String signature) {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    /** Checks the form of the signature, not whether it is right. */
    public SignedChecklist {
        Checks.of("signed checklist")
                .text("content", content)
                .require(
                        signature != null && HEX.matcher(signature).matches(),
                        "signature",
                        "malformed",
                        "be 64 hex digits")
                .orThrow();
    }

    /**
     * Seals a review.
     *
     * @param review a complete review
     * @param key the host's key
     * @return the review's content with its seal
     * @throws io.github.cskit.core.validation.InvalidValueException with everything that keeps it from being complete
     */
    public static SignedChecklist sign(ChecklistReview review, SigningKey key) {
        Checks checks = Checks.of("checklist review", review.template().name());
        review.problems().forEach(p -> checks.problem(p.path(), p.found(), p.rule()));
        checks.orThrow();
        String content = JsonCodec.standard().write(SealedContent.of(review));
        return new SignedChecklist(content, HexFormat.of().formatHex(key.macOf(bytes(content))));
    }

    /**
     * Returns whether the content is what was sealed with this key.
     *
     * @param key the host's key
     * @return false if a single bit of content or signature differs, or another key sealed it
     */
    public boolean isAuthentic(SigningKey key) {
        byte[] given = HexFormat.of().parseHex(signature);
        return MessageDigest.isEqual(given, key.macOf(bytes(content)));
    }

    /**
     * Returns the review that was sealed.
     *
     * @param key the host's key
     * @return the review, evaluated anew from the sealed answers
     * @throws io.github.cskit.core.validation.InvalidValueException if the seal is broken
     */
    public ChecklistReview verified(SigningKey key) {
        Checks.of("signed checklist")
                .require(isAuthentic(key), "signature", "of other content or another key", "fit the content")
                .orThrow();
        SealedContent sealed = JsonCodec.standard().read(content, SealedContent.class);
        return ChecklistReview.of(sealed.template(), sealed.answers());
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the beginning of the signature, never the content. */
    @Override
    public String toString() {
        return "SignedChecklist[" + signature.substring(0, 12) + "]";
    }
}
