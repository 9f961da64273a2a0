package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.util.regex.Pattern;

/**
 * What makes two escalations the same matter: raising one whose key is open already updates it and opens no second. It
 * is not a number of a case: after a case was closed, a new one of the same matter has the same key.
 *
 * <p>Immutable and thread-safe.
 *
 * @param value the text of the key
 */
public record EscalationKey(@NotNull @Text String value) implements Comparable<EscalationKey> {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,80}");
    private static final int DIGITS = 24;

    /** Checks the text. */
    public EscalationKey {
        Checks.of("escalation key").name("value", value).orThrow();
    }

    /**
     * Creates a key from its text.
     *
     * @param value the text
     * @return the key
     */
    @JsonCreator
    public static EscalationKey of(String value) {
        return new EscalationKey(value);
    }

    /**
     * Creates the key of a matter, for example {@code product-gap/export}. A subject that is not plain letters, digits,
     * dots, hyphens and underscores, or is long, stands in it as a fingerprint, so that text of customers never reaches
     * a key, a file name or a log through it.
     *
     * @param kind what the matter is about
     * @param subject what of: a customer, a feature, a topic
     * @return the same key for the same kind and subject, and another for any other
     */
    public static EscalationKey of(EscalationKind kind, String subject) {
        return new EscalationKey(part(kind.value()) + "/" + part(subject));
    }

    private static String part(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : "~" + Fingerprint.ofText(text).value().substring(0, DIGITS);
    }

    @Override
    @JsonValue
    public String value() {
        return value;
    }

    @Override
    public int compareTo(EscalationKey other) {
        return value.compareTo(other.value);
    }

    /** Returns the text of the key. */
    @Override
    public String toString() {
        return value;
    }
}
