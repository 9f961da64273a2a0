package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.core.customer.Objective;
import io.github.cskit.core.customer.Opportunity;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of customers and of what is agreed with them. They shrink towards the customer {@code a} called {@code a}
 * of whom nothing else is known.
 *
 * <p>Immutable and thread-safe.
 */
public final class CustomerArbitraries {

    private static final int MAX_SEATS = 100_000_000;

    private CustomerArbitraries() {}

    /**
     * Returns ids of customers.
     *
     * @return the generator
     */
    public static Arbitrary<CustomerId> customerIds() {
        return TextArbitraries.ids().map(CustomerId::of);
    }

    /**
     * Returns segments.
     *
     * @return the generator
     */
    public static Arbitrary<Segment> segments() {
        return TextArbitraries.names().map(Segment::of);
    }

    /**
     * Returns people at customers, some of them champions.
     *
     * @return the generator
     */
    public static Arbitrary<Contact> contacts() {
        return Combinators.combine(
                        TextArbitraries.names(),
                        TextArbitraries.names().optional(0.6),
                        TextArbitraries.names()
                                .map(name -> name + "@example.com")
                                .filter(CustomerArbitraries::fits)
                                .optional(0.6),
                        Arbitraries.of(false, true))
                .as(Contact::new);
    }

    /**
     * Returns objectives, with and without their criteria.
     *
     * @return the generator
     */
    public static Arbitrary<Objective> objectives() {
        Arbitrary<String> names = TextArbitraries.names();
        return Combinators.combine(names, names.optional(0.5), names.optional(0.5))
                .as(Objective::new);
    }

    /**
     * Returns contracts; the renewal is never before the start.
     *
     * @return the generator; shrinks towards the contract of which nothing is known
     */
    public static Arbitrary<Contract> contracts() {
        Arbitrary<Optional<LocalDate>> dates = TimeArbitraries.dates().optional(0.7);
        return Combinators.combine(
                        dates, dates, Arbitraries.integers().between(0, 3_650).optional(0.7), seats().optional(0.7))
                .as(CustomerArbitraries::contract);
    }

    /**
     * Returns customers; the parent, where there is one, is another account.
     *
     * @return the generator
     */
    public static Arbitrary<Customer> customers() {
        Arbitrary<Standing> standing = Combinators.combine(
                        contracts().withoutEdgeCases().optional(0.7),
                        Arbitraries.of(LifecycleStage.class).optional(0.7),
                        customerIds().optional(0.2),
                        Arbitraries.of(false, true).optional(0.5))
                .as(Standing::new);
        Arbitrary<Customer> bare = Combinators.combine(customerIds(), TextArbitraries.names())
                .as((id, name) -> Customer.builder(id, name).build());
        Arbitrary<Customer> known = Combinators.combine(
                        customerIds(),
                        TextArbitraries.names(),
                        segments().optional(0.7),
                        TextArbitraries.names().optional(0.7),
                        MoneyArbitraries.notNegative().optional(0.8),
                        standing.withoutEdgeCases(),
                        contacts().withoutEdgeCases().list().ofMaxSize(3),
                        objectives().withoutEdgeCases().list().ofMaxSize(2))
                .as(CustomerArbitraries::customer)
                .withoutEdgeCases();
        return Arbitraries.frequencyOf(Tuple.of(1, bare), Tuple.of(19, known));
    }

    /**
     * Returns contract movements, each by itself: they tell no story. For those that do, ask for a history.
     *
     * @return the generator
     */
    public static Arbitrary<ContractMovement> contractMovements() {
        return Unowned.owned(movements(Timeline.open()));
    }

    /**
     * Returns opportunities.
     *
     * @return the generator
     */
    public static Arbitrary<Opportunity> opportunities() {
        Arbitrary<String> names = TextArbitraries.names();
        return Combinators.combine(
                        TextArbitraries.ids(),
                        customerIds(),
                        names,
                        MoneyArbitraries.notNegative().optional(0.7),
                        names.optional(0.6),
                        TimeArbitraries.dates().optional(0.7))
                .as(Opportunity::new)
                .withoutEdgeCases();
    }

    static Arbitrary<Unowned<ContractMovement>> movements(Timeline timeline) {
        return Combinators.combine(
                        timeline.dates(),
                        Arbitraries.of(MovementKind.class),
                        MoneyArbitraries.notNegative().optional(0.9),
                        seats().optional(0.7))
                .as((date, kind, arr, seats) ->
                        (Unowned<ContractMovement>) owner -> movement(owner, date, kind, arr, seats));
    }

    private static Arbitrary<Integer> seats() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 500)), Tuple.of(1, Arbitraries.of(1_000, MAX_SEATS)));
    }

    private static ContractMovement movement(
            CustomerId owner, LocalDate date, MovementKind kind, Optional<Money> arr, Optional<Integer> seats) {
        Optional<Money> after = kind == MovementKind.CHURN ? arr.map(m -> Money.zero(m.currency())) : arr;
        return new ContractMovement(owner, date, kind, after, seats);
    }

    private static Contract contract(
            Optional<LocalDate> one, Optional<LocalDate> other, Optional<Integer> noticeDays, Optional<Integer> seats) {
        boolean swapped = one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
        return swapped ? new Contract(other, one, noticeDays, seats) : new Contract(one, other, noticeDays, seats);
    }

    private static boolean fits(String address) {
        return address.length() <= 500;
    }

    private static Customer customer(
            CustomerId id,
            String name,
            Optional<Segment> segment,
            Optional<String> plan,
            Optional<Money> arr,
            Standing standing,
            List<Contact> contacts,
            List<Objective> objectives) {
        return new Customer(
                id,
                name,
                segment,
                plan,
                arr,
                standing.contract(),
                standing.stage(),
                standing.parent().filter(parent -> !parent.equals(id)),
                contacts,
                objectives,
                standing.churned());
    }

    /** The parts of a customer that say where it stands. */
    private record Standing(
            Optional<Contract> contract,
            Optional<LifecycleStage> stage,
            Optional<CustomerId> parent,
            Optional<Boolean> churned) {}
}
