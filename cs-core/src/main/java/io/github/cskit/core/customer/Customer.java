package io.github.cskit.core.customer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.money.NotNegative;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A customer account as the host describes it. It is not a snapshot: what is known of its behaviour at a time is kept
 * apart. Work scoped to one account refers to it by its id.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the account's id
 * @param name the name people call it by
 * @param segment the segment the host assigned
 * @param plan the plan it is on
 * @param arr annual recurring revenue, 0 or more; absent if unknown, which is not zero
 * @param contract what is agreed now; absent if nothing is known of it
 * @param stage the stage the host assigned
 * @param parent the parent account
 * @param contacts the people, most important first
 * @param objectives the objectives agreed with it
 * @param churned the host's own mark that the account has left; absent if the host keeps none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Customer(
        @NotNull CustomerId id,
        @NotNull @Text String name,
        Optional<Segment> segment,
        Optional<@Text String> plan,
        Optional<@NotNegative Money> arr,
        Optional<Contract> contract,
        Optional<LifecycleStage> stage,
        Optional<CustomerId> parent,
        List<@NotNull Contact> contacts,
        List<@NotNull Objective> objectives,
        Optional<Boolean> churned) {

    /** Checks every part and reports all problems together. */
    public Customer {
        segment = Absent.orEmpty(segment);
        plan = Absent.orEmpty(plan);
        arr = Absent.orEmpty(arr);
        contract = Absent.orEmpty(contract);
        stage = Absent.orEmpty(stage);
        parent = Absent.orEmpty(parent);
        contacts = Absent.orEmptyList(contacts);
        objectives = Absent.orEmptyList(objectives);
        churned = Absent.orEmpty(churned);
        Checks checks = Checks.of("customer", id)
                .present("id", id)
                .name("name", name)
                .nameIfGiven("plan", plan)
                .elements("contacts", contacts)
                .elements("objectives", objectives);
        arr.ifPresent(money -> checks.require(money.amount().signum() >= 0, "arr", money, "not be negative"));
        if (id != null && parent.isPresent()) {
            checks.require(!parent.get().equals(id), "parent", parent.get(), "be another account");
        }
        checks.orThrow();
    }

    /**
     * Starts a customer.
     *
     * @param id the account's id
     * @param name the name people call it by
     * @return a builder for the optional parts
     */
    public static Builder builder(CustomerId id, String name) {
        return new Builder(id, name);
    }

    /** Returns ids and sizes, never names or free text. */
    @Override
    public String toString() {
        return "Customer[" + id + ", contacts=" + contacts.size() + ", objectives=" + objectives.size() + "]";
    }

    /** Collects the parts of a customer. Not thread-safe. */
    public static final class Builder {

        private final CustomerId id;
        private final String name;
        private @Nullable Segment segment;
        private @Nullable String plan;
        private @Nullable Money arr;
        private @Nullable Contract contract;
        private @Nullable LifecycleStage stage;
        private @Nullable CustomerId parent;
        private List<Contact> contacts = List.of();
        private List<Objective> objectives = List.of();
        private @Nullable Boolean churned;

        private Builder(CustomerId id, String name) {
            this.id = id;
            this.name = name;
        }

        /**
         * Sets the segment the host assigned.
         *
         * @param segment the segment the host assigned
         * @return this builder
         */
        public Builder segment(Segment segment) {
            this.segment = segment;
            return this;
        }

        /**
         * Sets the plan it is on.
         *
         * @param plan the plan it is on
         * @return this builder
         */
        public Builder plan(String plan) {
            this.plan = plan;
            return this;
        }

        /**
         * Sets annual recurring revenue.
         *
         * @param arr annual recurring revenue, 0 or more; absent if unknown, which is not zero
         * @return this builder
         */
        public Builder arr(Money arr) {
            this.arr = arr;
            return this;
        }

        /**
         * Sets what is agreed now.
         *
         * @param contract what is agreed now; absent if nothing is known of it
         * @return this builder
         */
        public Builder contract(Contract contract) {
            this.contract = contract;
            return this;
        }

        /**
         * Sets the stage the host assigned.
         *
         * @param stage the stage the host assigned
         * @return this builder
         */
        public Builder stage(LifecycleStage stage) {
            this.stage = stage;
            return this;
        }

        /**
         * Sets the parent account.
         *
         * @param parent the parent account
         * @return this builder
         */
        public Builder parent(CustomerId parent) {
            this.parent = parent;
            return this;
        }

        /**
         * Sets the people.
         *
         * @param contacts the people, most important first
         * @return this builder
         */
        public Builder contacts(List<Contact> contacts) {
            this.contacts = List.copyOf(contacts);
            return this;
        }

        /**
         * Sets the objectives agreed with it.
         *
         * @param objectives the objectives agreed with it
         * @return this builder
         */
        public Builder objectives(List<Objective> objectives) {
            this.objectives = List.copyOf(objectives);
            return this;
        }

        /**
         * Sets the host's own mark that the account has left.
         *
         * @param churned the host's own mark that the account has left; absent if the host keeps none
         * @return this builder
         */
        public Builder churned(Boolean churned) {
            this.churned = churned;
            return this;
        }

        /**
         * Builds the customer.
         *
         * @return the customer
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public Customer build() {
            return new Customer(
                    id,
                    name,
                    Optional.ofNullable(segment),
                    Optional.ofNullable(plan),
                    Optional.ofNullable(arr),
                    Optional.ofNullable(contract),
                    Optional.ofNullable(stage),
                    Optional.ofNullable(parent),
                    contacts,
                    objectives,
                    Optional.ofNullable(churned));
        }
    }
}
