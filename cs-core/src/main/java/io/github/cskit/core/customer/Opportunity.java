package io.github.cskit.core.customer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A possible sale to an existing customer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the host's own id
 * @param customer the account
 * @param name what is offered
 * @param value its value
 * @param stage the host's own sales stage
 * @param closesOn the expected closing date
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Opportunity(
        @NotNull @Text String id,
        @NotNull CustomerId customer,
        @NotNull @Text String name,
        Optional<Money> value,
        Optional<@Text String> stage,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<LocalDate> closesOn) {

    /** Checks every part and reports all problems together. */
    public Opportunity {
        value = Absent.orEmpty(value);
        stage = Absent.orEmpty(stage);
        closesOn = Absent.orEmpty(closesOn);
        Checks checks = Checks.of("opportunity", id)
                .name("id", id)
                .present("customer", customer)
                .name("name", name)
                .nameIfGiven("stage", stage);
        checks.orThrow();
    }

    /**
     * Starts an opportunity.
     *
     * @param id the host's own id
     * @param customer the account
     * @param name what is offered
     * @return a builder for the optional parts
     */
    public static Builder builder(String id, CustomerId customer, String name) {
        return new Builder(id, customer, name);
    }

    /** Returns ids and sizes, never names or free text. */
    @Override
    public String toString() {
        return "Opportunity[" + id + " of " + customer + "]";
    }

    /** Collects the parts of an opportunity. Not thread-safe. */
    public static final class Builder {

        private final String id;
        private final CustomerId customer;
        private final String name;
        private @Nullable Money value;
        private @Nullable String stage;
        private @Nullable LocalDate closesOn;

        private Builder(String id, CustomerId customer, String name) {
            this.id = id;
            this.customer = customer;
            this.name = name;
        }

        /**
         * Sets its value.
         *
         * @param value its value
         * @return this builder
         */
        public Builder value(Money value) {
            this.value = value;
            return this;
        }

        /**
         * Sets the host's own sales stage.
         *
         * @param stage the host's own sales stage
         * @return this builder
         */
        public Builder stage(String stage) {
            this.stage = stage;
            return this;
        }

        /**
         * Sets the expected closing date.
         *
         * @param closesOn the expected closing date
         * @return this builder
         */
        public Builder closesOn(LocalDate closesOn) {
            this.closesOn = closesOn;
            return this;
        }

        /**
         * Builds the opportunity.
         *
         * @return the opportunity
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public Opportunity build() {
            return new Opportunity(
                    id,
                    customer,
                    name,
                    Optional.ofNullable(value),
                    Optional.ofNullable(stage),
                    Optional.ofNullable(closesOn));
        }
    }
}
