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
 * One contact between us and a customer. Only two-way contacts count as engagement.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param at when it took place
 * @param kind how it took place
 * @param twoWay whether the customer took part: a call held, an e-mail answered, an event attended
 * @param summary what it was about
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Touchpoint(
        @NotNull CustomerId customer,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        Instant at,

        @NotNull TouchpointKind kind,
        @NotNull Boolean twoWay,
        Optional<@FreeText String> summary) {

    /** Checks every part and reports all problems together. */
    public Touchpoint {
        summary = Absent.orEmpty(summary);
        Checks checks = Checks.of("touchpoint", customer)
                .present("customer", customer)
                .present("at", at)
                .present("kind", kind)
                .present("twoWay", twoWay)
                .textIfGiven("summary", summary);
        checks.orThrow();
    }

    /**
     * Starts a touchpoint.
     *
     * @param customer the account
     * @param at when it took place
     * @param kind how it took place
     * @param twoWay whether the customer took part: a call held, an e-mail answered, an event attended
     * @return a builder for the optional parts
     */
    public static Builder builder(CustomerId customer, Instant at, TouchpointKind kind, Boolean twoWay) {
        return new Builder(customer, at, kind, twoWay);
    }

    /** Returns ids and sizes, never names or free text. */
    @Override
    public String toString() {
        return "Touchpoint[" + customer + ", " + kind.wireName() + ", " + at + "]";
    }

    /** Collects the parts of a touchpoint. Not thread-safe. */
    public static final class Builder {

        private final CustomerId customer;
        private final Instant at;
        private final TouchpointKind kind;
        private final Boolean twoWay;
        private @Nullable String summary;

        private Builder(CustomerId customer, Instant at, TouchpointKind kind, Boolean twoWay) {
            this.customer = customer;
            this.at = at;
            this.kind = kind;
            this.twoWay = twoWay;
        }

        /**
         * Sets what it was about.
         *
         * @param summary what it was about
         * @return this builder
         */
        public Builder summary(String summary) {
            this.summary = summary;
            return this;
        }

        /**
         * Builds the touchpoint.
         *
         * @return the touchpoint
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public Touchpoint build() {
            return new Touchpoint(customer, at, kind, twoWay, Optional.ofNullable(summary));
        }
    }
}
