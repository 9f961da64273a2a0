package io.github.cskit.core.signal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.Milestone;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The dated records that a host has of one customer, from which snapshots as of any instant are made. It is not a
 * snapshot: it may hold records from after the instant that is asked about, and they are ignored then.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param usage what it did in the product
 * @param movements what it paid for
 * @param tickets what it wrote to support
 * @param surveys what it answered
 * @param touchpoints the contacts with it
 * @param events what happened to it
 * @param milestones the steps of its journey
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CustomerHistory(
        Customer customer,
        List<Usage> usage,
        List<ContractMovement> movements,
        List<Ticket> tickets,
        List<SurveyResponse> surveys,
        List<Touchpoint> touchpoints,
        List<CustomerEvent> events,
        List<Milestone> milestones) {

    /** Copies the lists and refuses records of another account. */
    public CustomerHistory {
        usage = Absent.orEmptyList(usage);
        movements = Absent.orEmptyList(movements);
        tickets = Absent.orEmptyList(tickets);
        surveys = Absent.orEmptyList(surveys);
        touchpoints = Absent.orEmptyList(touchpoints);
        events = Absent.orEmptyList(events);
        milestones = Absent.orEmptyList(milestones);
        Checks checks = Checks.of("customer history", customer == null ? null : customer.id())
                .present("customer", customer);
        checks.orThrow();
        CustomerId id = customer.id();
        own(checks, id, "usage", usage, u -> Optional.of(u.customer()));
        own(checks, id, "movements", movements, m -> Optional.of(m.customer()));
        own(checks, id, "tickets", tickets, Ticket::customer);
        own(checks, id, "surveys", surveys, SurveyResponse::customer);
        own(checks, id, "touchpoints", touchpoints, t -> Optional.of(t.customer()));
        own(checks, id, "events", events, e -> Optional.of(e.customer()));
        own(checks, id, "milestones", milestones, m -> Optional.of(m.customer()));
        checks.orThrow();
    }

    /**
     * Starts the history of a customer.
     *
     * @param customer the account
     * @return a builder without records
     */
    public static Builder builder(Customer customer) {
        return new Builder(customer);
    }

    /** Returns the id and the number of records of each kind. */
    @Override
    public String toString() {
        return "CustomerHistory[" + customer.id() + ", usage=" + usage.size() + ", movements=" + movements.size()
                + ", tickets=" + tickets.size() + ", surveys=" + surveys.size() + ", touchpoints="
                + touchpoints.size() + ", events=" + events.size() + ", milestones=" + milestones.size() + "]";
    }

    private static <T> void own(
            Checks checks,
            CustomerId id,
            String field,
            Collection<T> records,
            Function<T, Optional<CustomerId>> ownerOf) {
        checks.elements(field, records);
        int index = 0;
        for (T each : records) {
            Optional<CustomerId> owner = each == null ? Optional.empty() : ownerOf.apply(each);
            String found = owner.map(o -> "of account (" + o + ")").orElse("of an unknown account");
            checks.require(
                    owner.isPresent() && owner.get().equals(id),
                    field + "[" + index++ + "]",
                    found,
                    "be of account (" + id + ")");
        }
    }

    /** Collects the records of one customer. Not thread-safe. */
    public static final class Builder {

        private final Customer customer;
        private List<Usage> usage = List.of();
        private List<ContractMovement> movements = List.of();
        private List<Ticket> tickets = List.of();
        private List<SurveyResponse> surveys = List.of();
        private List<Touchpoint> touchpoints = List.of();
        private List<CustomerEvent> events = List.of();
        private List<Milestone> milestones = List.of();

        private Builder(Customer customer) {
            this.customer = customer;
        }

        /**
         * Sets what it did in the product.
         *
         * @param records usage of this account
         * @return this builder
         */
        public Builder usage(List<Usage> records) {
            this.usage = List.copyOf(records);
            return this;
        }

        /**
         * Sets what it paid for.
         *
         * @param records contract movements of this account
         * @return this builder
         */
        public Builder movements(List<ContractMovement> records) {
            this.movements = List.copyOf(records);
            return this;
        }

        /**
         * Sets what it wrote to support.
         *
         * @param records tickets of this account
         * @return this builder
         */
        public Builder tickets(List<Ticket> records) {
            this.tickets = List.copyOf(records);
            return this;
        }

        /**
         * Sets what it answered.
         *
         * @param records survey responses of this account
         * @return this builder
         */
        public Builder surveys(List<SurveyResponse> records) {
            this.surveys = List.copyOf(records);
            return this;
        }

        /**
         * Sets the contacts with it.
         *
         * @param records touchpoints of this account
         * @return this builder
         */
        public Builder touchpoints(List<Touchpoint> records) {
            this.touchpoints = List.copyOf(records);
            return this;
        }

        /**
         * Sets what happened to it.
         *
         * @param records events of this account
         * @return this builder
         */
        public Builder events(List<CustomerEvent> records) {
            this.events = List.copyOf(records);
            return this;
        }

        /**
         * Sets the steps of its journey.
         *
         * @param records milestones of this account
         * @return this builder
         */
        public Builder milestones(List<Milestone> records) {
            this.milestones = List.copyOf(records);
            return this;
        }

        /**
         * Builds the history.
         *
         * @return the history
         * @throws io.github.cskit.core.validation.InvalidValueException if a record belongs to another account
         */
        public CustomerHistory build() {
            return new CustomerHistory(customer, usage, movements, tickets, surveys, touchpoints, events, milestones);
        }
    }
}
