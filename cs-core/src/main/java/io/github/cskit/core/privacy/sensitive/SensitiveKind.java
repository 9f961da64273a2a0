package io.github.cskit.core.privacy.sensitive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.validation.WireNames;

/**
 * A kind of personal or secret data that is recognised in texts. Its wire name is also the word in a placeholder, as in
 * {@code [email-1]}.
 *
 * <p>Immutable and thread-safe.
 */
public enum SensitiveKind {
    /** A private key in PEM armour, whole or cut off. */
    PRIVATE_KEY("private-key"),

    /** The user and password part of a web or database address; the rest of the address stays. */
    CREDENTIALS("credentials"),

    /** A password, PIN, card check number or one-time code that a word before it names. */
    PASSWORD("password"),

    /** A token or key of a known form, or one that a word before it names. */
    TOKEN("token"),

    /** An e-mail address. */
    EMAIL("email"),

    /** The name of a known contact, see {@link io.github.cskit.core.customer.Contact}. */
    NAME("name"),

    /** An international bank account number whose check digits are right. */
    IBAN("iban"),

    /** The number of a payment card whose check digit is right. */
    CARD("card"),

    /** A number that a state gives to a person, in its usual delimited form or after a word that names it. */
    NATIONAL_ID("national-id"),

    /** A telephone number. */
    PHONE("phone"),

    /** A network address, of version 4 or 6. */
    IP("ip"),

    /** What may be somebody's number of a form that is not known; only the cautious redactor looks for it. */
    IDENTIFIER("identifier"),

    /** A web address; only the cautious redactor looks for it. */
    URL("url"),

    /** A day without its time, which may be a birthday; only the cautious redactor looks for it. */
    DATE("date"),

    /** A post code; only the cautious redactor looks for it. */
    POST_CODE("post-code"),

    /** The number plate of a car; only the cautious redactor looks for it. */
    PLATE("plate");

    private final String wireName;

    SensitiveKind(String wireName) {
        this.wireName = wireName;
    }

    /**
     * Returns the name used in files, messages and placeholders.
     *
     * @return lower-kebab
     */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /**
     * Finds the constant with a wire name.
     *
     * @param wireName lower-kebab
     * @return the constant
     * @throws io.github.cskit.core.validation.InvalidValueException if there is none, listing those there are
     */
    @JsonCreator
    public static SensitiveKind parse(String wireName) {
        return WireNames.parse(SensitiveKind.class, wireName, values(), SensitiveKind::wireName);
    }
}
