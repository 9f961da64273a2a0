package io.github.cskit.reporting.outreach;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Checks;

/**
 * An account that should hear from us and for which there is no draft, and why. It is a task for a person, not an error.
 *
 * <p>Immutable and thread-safe.
 *
 * @param account the account
 * @param reason why there is none
 */
public record Withheld(CustomerId account, Reason reason) {

    /** Checks the parts. */
    public Withheld {
        Checks.of("withheld")
                .present("account", account)
                .present("reason", reason)
                .orThrow();
    }

    /** Why there is no draft. */
    public enum Reason {
        /** Nobody with an address is known. */
        NO_RECIPIENT("no-recipient", "Nobody with an e-mail address is known there."),

        /** Whether there was a contact is not known. */
        CONTACT_UNKNOWN("contact-unknown", "Contacts were not recorded throughout, so there may have been one."),

        /** Nothing of what costs points can be said to a customer. */
        NO_CONCERN("no-concern", "Nothing that explains its health has words that a customer may read."),

        /** It is said to have reported something, and none of its reports is on record. */
        NO_REPORT("no-report", "None of its reports is on record.");

        private final String wireName;
        private final String sentence;

        Reason(String wireName, String sentence) {
            this.wireName = wireName;
            this.sentence = sentence;
        }

        /**
         * Returns the name used in files and messages.
         *
         * @return lower-kebab
         */
        @JsonValue
        public String wireName() {
            return wireName;
        }

        /**
         * Returns the reason as a person reads it.
         *
         * @return a sentence
         */
        public String sentence() {
            return sentence;
        }
    }
}
