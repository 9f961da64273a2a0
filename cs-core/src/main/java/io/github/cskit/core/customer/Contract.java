package io.github.cskit.core.customer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with a customer now. It is not its history: see {@link ContractMovement}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the first day of the relationship; absent if unknown
 * @param renewal the day on which the contract renews; absent if unknown or open-ended
 * @param noticeDays days of notice before the renewal, 0 to 3650
 * @param seats seats paid for, 0 to 100,000,000
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Contract(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> start,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> renewal,
        Optional<@Min(0) @Max(3650) Integer> noticeDays,
        Optional<@Min(0) @Max(100_000_000) Integer> seats) {

    /** Checks every part and reports all problems together. */
    public Contract {
        start = Absent.orEmpty(start);
        renewal = Absent.orEmpty(renewal);
        noticeDays = Absent.orEmpty(noticeDays);
        seats = Absent.orEmpty(seats);
        Checks checks = Checks.of("contract")
                .number("noticeDays", noticeDays.orElse(0), 0, 3650)
                .number("seats", seats.orElse(0), 0, 100_000_000);
        if (start.isPresent() && renewal.isPresent()) {
            checks.require(
                    !renewal.get().isBefore(start.get()),
                    "renewal",
                    renewal.get(),
                    "not be before the start (" + start.get() + ")");
        }
        checks.orThrow();
    }

    /**
     * Starts a contract.
     *
     * @return a builder for the optional parts
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the contract of which nothing is known.
     *
     * @return an empty contract
     */
    public static Contract unknown() {
        return builder().build();
    }

    /**
     * Returns the last day on which the customer can still opt out.
     *
     * @return renewal minus notice; empty where either is unknown
     */
    public Optional<LocalDate> optOutDeadline() {
        return renewal.flatMap(date -> noticeDays.map(date::minusDays));
    }

    /** Collects the parts of a contract. Not thread-safe. */
    public static final class Builder {

        private @Nullable LocalDate start;
        private @Nullable LocalDate renewal;
        private @Nullable Integer noticeDays;
        private @Nullable Integer seats;

        private Builder() {}

        /**
         * Sets the first day of the relationship.
         *
         * @param start the first day of the relationship; absent if unknown
         * @return this builder
         */
        public Builder start(LocalDate start) {
            this.start = start;
            return this;
        }

        /**
         * Sets the day on which the contract renews.
         *
         * @param renewal the day on which the contract renews; absent if unknown or open-ended
         * @return this builder
         */
        public Builder renewal(LocalDate renewal) {
            this.renewal = renewal;
            return this;
        }

        /**
         * Sets days of notice before the renewal.
         *
         * @param noticeDays days of notice before the renewal, 0 to 3650
         * @return this builder
         */
        public Builder noticeDays(Integer noticeDays) {
            this.noticeDays = noticeDays;
            return this;
        }

        /**
         * Sets seats paid for.
         *
         * @param seats seats paid for, 0 to 100,000,000
         * @return this builder
         */
        public Builder seats(Integer seats) {
            this.seats = seats;
            return this;
        }

        /**
         * Builds the contract.
         *
         * @return the contract
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public Contract build() {
            return new Contract(
                    Optional.ofNullable(start),
                    Optional.ofNullable(renewal),
                    Optional.ofNullable(noticeDays),
                    Optional.ofNullable(seats));
        }
    }
}
