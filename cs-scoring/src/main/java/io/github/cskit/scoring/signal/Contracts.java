package io.github.cskit.scoring.signal;

import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerHistory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** What a customer's contract was at a time, from its movements, and where there are none from its present state. */
final class Contracts {

    private Contracts() {}

    /** Returns the seats that held at the end of the day before a date. */
    static Optional<Integer> seatsAt(CustomerHistory history, LocalDate endExclusive) {
        return latest(history, endExclusive, ContractMovement::seats)
                .or(() -> history.customer().contract().flatMap(Contract::seats));
    }

    /** Returns the ARR that held at the end of the day before a date. */
    static Optional<Money> arrAt(CustomerHistory history, LocalDate endExclusive) {
        return latest(history, endExclusive, ContractMovement::arr)
                .or(() -> Optional.of(history.customer()).flatMap(Customer::arr));
    }

    /** Returns what the latest movement before a date says; movements that do not say are passed over. */
    static <T> Optional<T> latest(
            CustomerHistory history, LocalDate endExclusive, Function<ContractMovement, Optional<T>> part) {
        return history.movements().stream()
                .filter(m ->
                        m.effectiveOn().isBefore(endExclusive) && part.apply(m).isPresent())
                .max(Comparator.comparing(ContractMovement::effectiveOn))
                .flatMap(part);
    }

    /** Returns the first day of the relationship. */
    static Optional<LocalDate> start(CustomerHistory history) {
        Optional<LocalDate> told = history.customer().contract().flatMap(Contract::start);
        return told.or(() -> history.movements().stream()
                .filter(m -> m.kind() == MovementKind.NEW)
                .map(ContractMovement::effectiveOn)
                .min(Comparator.naturalOrder()));
    }
}
