package io.github.cskit.core.customer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.money.NotNegative;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change of what a customer pays for. Amounts and seats are those <em>after</em> the movement, never differences.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param effectiveOn the first day on which it holds
 * @param kind what it did
 * @param arr annual recurring revenue afterwards, 0 or more; absent if unknown
 * @param seats seats afterwards, 0 to 100,000,000
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ContractMovement(
        @NotNull CustomerId customer,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate effectiveOn,

        @NotNull MovementKind kind,
        Optional<@NotNegative Money> arr,
        Optional<@Min(0) @Max(100_000_000) Integer> seats) {

    /** Checks every part and reports all problems together. */
    public ContractMovement {
        arr = Absent.orEmpty(arr);
        seats = Absent.orEmpty(seats);
        Checks checks = Checks.of("contract movement", customer)
                .present("customer", customer)
                .present("effectiveOn", effectiveOn)
                .present("kind", kind)
                .number("seats", seats.orElse(0), 0, 100_000_000);
        arr.ifPresent(money -> checks.require(money.amount().signum() >= 0, "arr", money, "not be negative"));
        checks.orThrow();
    }

    /**
     * Starts a contract movement.
     *
     * @param customer the account
     * @param effectiveOn the first day on which it holds
     * @param kind what it did
     * @return a builder for the optional parts
     */
    public static Builder builder(CustomerId customer, LocalDate effectiveOn, MovementKind kind) {
        return new Builder(customer, effectiveOn, kind);
    }

    /** Collects the parts of a contract movement. Not thread-safe. */
    public static final class Builder {

        private final CustomerId customer;
        private final LocalDate effectiveOn;
        private final MovementKind kind;
        private @Nullable Money arr;
        private @Nullable Integer seats;

        private Builder(CustomerId customer, LocalDate effectiveOn, MovementKind kind) {
            this.customer = customer;
            this.effectiveOn = effectiveOn;
            this.kind = kind;
        }

        /**
         * Sets annual recurring revenue afterwards.
         *
         * @param arr annual recurring revenue afterwards, 0 or more; absent if unknown
         * @return this builder
         */
        public Builder arr(Money arr) {
            this.arr = arr;
            return this;
        }

        /**
         * Sets seats afterwards.
         *
         * @param seats seats afterwards, 0 to 100,000,000
         * @return this builder
         */
        public Builder seats(Integer seats) {
            this.seats = seats;
            return this;
        }

        /**
         * Builds the contract movement.
         *
         * @return the contract movement
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public ContractMovement build() {
            return new ContractMovement(
                    customer, effectiveOn, kind, Optional.ofNullable(arr), Optional.ofNullable(seats));
        }
    }
}
