package io.github.cskit.core.engagement;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.FreeText;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a customer and that a score cannot see.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param at when it was noticed
 * @param kind what happened
 * @param detail what the host noted
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CustomerEvent(
        @NotNull CustomerId customer,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        Instant at,

        @NotNull CustomerEventKind kind,
        Optional<@FreeText String> detail) {

    /** Checks every part and reports all problems together. */
    public CustomerEvent {
        detail = Absent.orEmpty(detail);
        Checks checks = Checks.of("customer event", customer)
                .present("customer", customer)
                .present("at", at)
                .present("kind", kind)
                .textIfGiven("detail", detail);
        checks.orThrow();
    }

    /**
     * Starts a customer event.
     *
     * @param customer the account
     * @param at when it was noticed
     * @param kind what happened
     * @return a builder for the optional parts
     */
    public static Builder builder(CustomerId customer, Instant at, CustomerEventKind kind) {
        return new Builder(customer, at, kind);
    }

    /** Returns ids and sizes, never names or free text. */
    @Override
    public String toString() {
        return "CustomerEvent[" + customer + ", " + kind.wireName() + ", " + at + "]";
    }

    /** Collects the parts of a customer event. Not thread-safe. */
    public static final class Builder {

        private final CustomerId customer;
        private final Instant at;
        private final CustomerEventKind kind;
        private @Nullable String detail;

        private Builder(CustomerId customer, Instant at, CustomerEventKind kind) {
            this.customer = customer;
            this.at = at;
            this.kind = kind;
        }

        /**
         * Sets what the host noted.
         *
         * @param detail what the host noted
         * @return this builder
         */
        public Builder detail(String detail) {
            this.detail = detail;
            return this;
        }

        /**
         * Builds the customer event.
         *
         * @return the customer event
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public CustomerEvent build() {
            return new CustomerEvent(customer, at, kind, Optional.ofNullable(detail));
        }
    }
}
