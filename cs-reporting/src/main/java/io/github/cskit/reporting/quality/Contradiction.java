package io.github.cskit.reporting.quality;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.WireNames;
import java.util.List;

/**
 * That the host's own data speaks against itself. It does not say which side is right.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what contradicts what
 * @param accounts how many accounts, 1 or more
 * @param examples the first few of them, by id
 */
public record Contradiction(Kind kind, int accounts, List<CustomerId> examples) {

    /** What contradicts what. */
    public enum Kind {
        /** The flag says churned; no churn is on record, or the latest record says that it came back. */
        FLAG_WITHOUT_RECORD("churn-flag-without-record", "are flagged as churned, but no churn is on record"),

        /** The latest record says churned; the flag says that it is a customer. */
        RECORD_WITHOUT_FLAG("churn-record-without-flag", "have a churn on record, but are not flagged as churned"),

        /** The latest record says churned; there is usage after it. */
        USAGE_AFTER_CHURN("usage-after-churn", "used the product after the churn on record"),

        /** The contract ended before the review; nothing says that it was renewed or that the account left. */
        CONTRACT_ENDED("contract-ended", "have a renewal date in the past and no renewal or churn since");

        private final String wireName;
        private final String words;

        Kind(String wireName, String words) {
            this.wireName = wireName;
            this.words = words;
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
         * Returns what is said of the accounts.
         *
         * @return a phrase that follows their number
         */
        public String words() {
            return words;
        }

        /**
         * Finds the constant with a wire name.
         *
         * @param wireName lower-kebab
         * @return the constant
         * @throws io.github.cskit.core.validation.InvalidValueException if there is none, listing those there are
         */
        @JsonCreator
        public static Kind parse(String wireName) {
            return WireNames.parse(Kind.class, wireName, values(), Kind::wireName);
        }
    }

    /** Copies the examples. */
    public Contradiction {
        Checks.of("contradiction", kind)
                .present("kind", kind)
                .elements("examples", examples)
                .number("accounts", accounts, 1, Integer.MAX_VALUE)
                .orThrow();
        examples = List.copyOf(examples);
    }
}
