package io.github.cskit.reporting.checklist;

import io.github.cskit.core.validation.Checks;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of the host's with which content is sealed. Whoever has it can seal: a seal shows that content was not changed
 * since, and not who the person is whose name stands in it.
 *
 * <p>It never leaves this object: there is no accessor, and its text does not show it. Immutable and thread-safe.
 */
public final class SigningKey {

    /** The least length of a key in bytes, inclusive: that of the MAC (RFC 2104, section 3). */
    public static final int MIN_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private SigningKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Creates a key from its bytes.
     *
     * @param secret at least {@link #MIN_BYTES} bytes that nobody can guess; copied
     * @return the key
     * @throws io.github.cskit.core.validation.InvalidValueException if it is too short
     */
    public static SigningKey of(byte[] secret) {
        Checks.of("signing key")
                .require(
                        secret.length >= MIN_BYTES, "", secret.length + " bytes long", "have " + MIN_BYTES + " or more")
                .orThrow();
        return new SigningKey(new SecretKeySpec(secret, ALGORITHM));
    }

    /** Returns the MAC of some content (HMAC-SHA256, RFC 2104). */
    byte[] macOf(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (NoSuchAlgorithmException | InvalidKeyException everyJavaPlatformHasIt) {
            throw new IllegalStateException("HMAC-SHA256 is missing from this Java platform.", everyJavaPlatformHasIt);
        }
    }

    /** Returns nothing of the key. */
    @Override
    public String toString() {
        return "SigningKey[secret]";
    }
}
