package io.github.cskit.triage.priority;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.money.CurrencyMismatchException;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The customers that a matter affects, added up: how many, what they pay together, and how they are. Each customer counts
 * once, however often it wrote. What is not known of a customer is counted as unknown, never as zero or as healthy.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customers how many customers are affected
 * @param arr what those pay a year of whom it is known; absent if it is known of none
 * @param arrUnknown of how many it is not known
 * @param health how many are in each band, without bands that nobody is in
 */
public record AffectedCustomers(int customers, Optional<Money> arr, int arrUnknown, Map<Band, Integer> health) {

    private static final AffectedCustomers NONE = new AffectedCustomers(0, Optional.empty(), 0, Map.of());

    /** Checks that the numbers fit each other and copies the map, in the order of the bands. */
    public AffectedCustomers {
        arr = Absent.orEmpty(arr);
        Checks checks = Checks.of("affected customers")
                .number("customers", customers, 0, Integer.MAX_VALUE)
                .number("arrUnknown", arrUnknown, 0, Math.max(0, customers))
                .present("health", health);
        checks.orThrow();
        Map<Band, Integer> copy = new EnumMap<>(Band.class);
        copy.putAll(health);
        int judged = copy.values().stream().mapToInt(Integer::intValue).sum();
        checks.require(judged <= customers, "health", judged + " customers", "hold at most all " + customers)
                .orThrow();
        health = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the impact where no customer is known to be affected.
     *
     * @return no customer
     */
    public static AffectedCustomers none() {
        return NONE;
    }

    /**
     * Adds up the customers that are affected. A customer named twice counts once; the two must say the same.
     *
     * @param affected the customers, in any order, with amounts in one currency
     * @return the impact
     * @throws CurrencyMismatchException if two amounts are in different currencies
     * @throws io.github.cskit.core.validation.InvalidValueException if one customer is told of in two ways
     */
    public static AffectedCustomers of(Collection<AffectedCustomer> affected) {
        Map<CustomerId, AffectedCustomer> each = new TreeMap<>();
        Checks checks = Checks.of("affected customers").elements("affected", affected);
        checks.orThrow();
        for (AffectedCustomer one : affected) {
            AffectedCustomer known = each.putIfAbsent(one.customer(), one);
            checks.require(
                    known == null || known.equals(one), "affected", one.customer() + " in two ways", "say it once");
        }
        checks.orThrow();
        Map<Band, Integer> health = new EnumMap<>(Band.class);
        Optional<Money> sum = Optional.empty();
        int unknown = 0;
        for (AffectedCustomer one : each.values()) {
            one.health().ifPresent(band -> health.merge(band, 1, Integer::sum));
            unknown += one.arr().isEmpty() ? 1 : 0;
            Optional<Money> soFar = sum;
            sum = one.arr().map(paid -> soFar.map(paid::plus).orElse(paid)).or(() -> soFar);
        }
        return new AffectedCustomers(each.size(), sum, unknown, health);
    }

    /**
     * Returns how many of the customers are in a band.
     *
     * @param band the band
     * @return 0 if none is known to be
     */
    public int in(Band band) {
        return health.getOrDefault(band, 0);
    }
}
