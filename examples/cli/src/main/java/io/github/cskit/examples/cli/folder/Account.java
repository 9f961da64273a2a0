package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.ticket.Ticket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what the files say of one customer. Not thread-safe. */
final class Account {

    private final Customer customer;
    private final List<Usage> usage = new ArrayList<>();
    private final List<ContractMovement> movements = new ArrayList<>();
    private final List<Ticket> tickets = new ArrayList<>();
    private final List<SurveyResponse> surveys = new ArrayList<>();
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final List<CustomerEvent> events = new ArrayList<>();

    Account(Customer customer) {
        this.customer = customer;
    }

    List<Usage> usage() {
        return usage;
    }

    List<ContractMovement> movements() {
        return movements;
    }

    List<Ticket> tickets() {
        return tickets;
    }

    List<SurveyResponse> surveys() {
        return surveys;
    }

    List<Touchpoint> touchpoints() {
        return touchpoints;
    }

    List<CustomerEvent> events() {
        return events;
    }

    /** Returns the history; ARR and seats that the customer's row leaves open are those of the latest movement. */
    CustomerHistory toHistory(LocalDate lastDay) {
        return CustomerHistory.builder(completed(lastDay))
                .usage(usage)
                .movements(movements)
                .tickets(tickets)
                .surveys(surveys)
                .touchpoints(touchpoints)
                .events(events)
                .build();
    }

    private Customer completed(LocalDate lastDay) {
        List<ContractMovement> past = movements.stream()
                .filter(m -> !m.effectiveOn().isAfter(lastDay))
                .sorted(Comparator.comparing(ContractMovement::effectiveOn).reversed())
                .toList();
        Optional<Money> arr = past.stream().flatMap(m -> m.arr().stream()).findFirst();
        Optional<Integer> seats = past.stream().flatMap(m -> m.seats().stream()).findFirst();
        return new Customer(
                customer.id(),
                customer.name(),
                customer.segment(),
                customer.plan(),
                customer.arr().or(() -> arr),
                customer.contract().map(contract -> withSeats(contract, seats)),
                customer.stage(),
                customer.parent(),
                customer.contacts(),
                customer.objectives(),
                customer.churned());
    }

    private static Contract withSeats(Contract contract, Optional<Integer> seats) {
        return new Contract(
                contract.start(),
                contract.renewal(),
                contract.noticeDays(),
                contract.seats().or(() -> seats));
    }
}
