package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.core.customer.Objective;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads customers and what they pay for. Immutable and thread-safe. */
final class CustomerRows {

    private static final Map<String, String> CUSTOMER_COLUMNS = Map.of(
            "start", "start_date",
            "renewal", "renewal_date",
            "noticeDays", "notice_days",
            "role", "champion_role",
            "email", "champion_email",
            "statement", "objective",
            "successCriteria", "success_criteria",
            "goLiveCriteria", "go_live_criteria");
    private static final Map<String, String> MOVEMENT_COLUMNS = Map.of("effectiveOn", "date");

    private CustomerRows() {}

    static Customer customer(Cells cells) {
        Optional<CustomerId> id = cells.need("id", CustomerId::of);
        Optional<String> name = cells.need("name", text -> text);
        Optional<Segment> segment = cells.read("segment", Segment::of);
        Optional<String> plan = cells.text("plan");
        Optional<Money> arr = cells.money("arr");
        Contract.Builder contract = contract(cells);
        Optional<LifecycleStage> stage = cells.read("stage", LifecycleStage::parse);
        Optional<CustomerId> parent = cells.read("parent", CustomerId::of);
        Optional<Boolean> churned = cells.read("churned", Values::truth);
        return cells.build(CUSTOMER_COLUMNS, () -> {
            Customer.Builder customer = Customer.builder(id.orElseThrow(), name.orElseThrow())
                    .contract(contract.build())
                    .contacts(champion(cells))
                    .objectives(objective(cells));
            segment.ifPresent(customer::segment);
            plan.ifPresent(customer::plan);
            arr.ifPresent(customer::arr);
            stage.ifPresent(customer::stage);
            parent.ifPresent(customer::parent);
            churned.ifPresent(customer::churned);
            return customer.build();
        });
    }

    static ContractMovement movement(Cells cells) {
        Optional<CustomerId> customer = cells.need("customer", CustomerId::of);
        Optional<LocalDate> date = cells.need("date", Values::date);
        Optional<MovementKind> kind = cells.need("kind", MovementKind::parse);
        Optional<Money> arr = cells.money("arr");
        Optional<Integer> seats = cells.whole("seats");
        return cells.build(MOVEMENT_COLUMNS, () -> {
            ContractMovement.Builder movement =
                    ContractMovement.builder(customer.orElseThrow(), date.orElseThrow(), kind.orElseThrow());
            arr.ifPresent(movement::arr);
            seats.ifPresent(movement::seats);
            return movement.build();
        });
    }

    private static Contract.Builder contract(Cells cells) {
        Contract.Builder contract = Contract.builder();
        cells.date("start_date").ifPresent(contract::start);
        cells.date("renewal_date").ifPresent(contract::renewal);
        cells.whole("notice_days").ifPresent(contract::noticeDays);
        cells.whole("seats").ifPresent(contract::seats);
        return contract;
    }

    private static List<Contact> champion(Cells cells) {
        return cells.text("champion").stream()
                .map(name -> {
                    Contact.Builder contact = Contact.builder(name, true);
                    cells.text("champion_role").ifPresent(contact::role);
                    cells.text("champion_email").ifPresent(contact::email);
                    return contact.build();
                })
                .toList();
    }

    private static List<Objective> objective(Cells cells) {
        return cells.text("objective").stream()
                .map(statement ->
                        new Objective(statement, cells.text("success_criteria"), cells.text("go_live_criteria")))
                .toList();
    }
}
