package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.customer.CustomerId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A record of one account that waits for its owner. It lets the records of a history shrink by themselves, and belong
 * to the customer whatever that customer's id has shrunk to.
 */
@FunctionalInterface
interface Unowned<T> {

    T of(CustomerId owner);

    /** Gives every record an owner of its own. */
    static <T> Arbitrary<T> owned(Arbitrary<Unowned<T>> records) {
        return Combinators.combine(CustomerArbitraries.customerIds(), records).as((id, each) -> each.of(id));
    }

    /** Gives all records the same owner. */
    static <T> List<T> all(List<Unowned<T>> records, CustomerId owner) {
        return records.stream().map(each -> each.of(owner)).toList();
    }
}
