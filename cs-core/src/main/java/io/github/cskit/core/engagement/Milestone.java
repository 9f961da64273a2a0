package io.github.cskit.core.engagement;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of a customer's journey with the day by which it is due.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param name what is to be reached
 * @param dueOn the day by which it is due
 * @param doneOn the day on which it was reached; absent while it is not
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Milestone(
        @NotNull CustomerId customer,
        @NotNull @Text String name,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        LocalDate dueOn,

        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> doneOn) {

    /** Checks every part and reports all problems together. */
    public Milestone {
        doneOn = Absent.orEmpty(doneOn);
        Checks checks = Checks.of("milestone", customer)
                .present("customer", customer)
                .name("name", name)
                .present("dueOn", dueOn);
        checks.orThrow();
    }

    /**
     * Starts a milestone.
     *
     * @param customer the account
     * @param name what is to be reached
     * @param dueOn the day by which it is due
     * @return a builder for the optional parts
     */
    public static Builder builder(CustomerId customer, String name, LocalDate dueOn) {
        return new Builder(customer, name, dueOn);
    }

    /** Returns ids and sizes, never names or free text. */
    @Override
    public String toString() {
        return "Milestone[" + customer + ", due " + dueOn + "]";
    }

    /** Collects the parts of a milestone. Not thread-safe. */
    public static final class Builder {

        private final CustomerId customer;
        private final String name;
        private final LocalDate dueOn;
        private @Nullable LocalDate doneOn;

        private Builder(CustomerId customer, String name, LocalDate dueOn) {
            this.customer = customer;
            this.name = name;
            this.dueOn = dueOn;
        }

        /**
         * Sets the day on which it was reached.
         *
         * @param doneOn the day on which it was reached; absent while it is not
         * @return this builder
         */
        public Builder doneOn(LocalDate doneOn) {
            this.doneOn = doneOn;
            return this;
        }

        /**
         * Builds the milestone.
         *
         * @return the milestone
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public Milestone build() {
            return new Milestone(customer, name, dueOn, Optional.ofNullable(doneOn));
        }
    }
}
