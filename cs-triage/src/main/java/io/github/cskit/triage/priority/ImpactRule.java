package io.github.cskit.triage.priority;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.money.CurrencyMismatchException;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * When customer impact moves a priority, and by how much. Every condition that is given must hold; what is not known
 * fulfils none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what reasons call it
 * @param steps how far it moves the priority: positive towards urgent, negative towards low; -3 to 3, not 0
 * @param fromCustomers how many customers are affected, inclusive
 * @param arrAbove what the customers pay a year, exclusive: exactly as much does not fulfil it
 * @param anyIn the band that at least one customer is in
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ImpactRule(
        String name, Integer steps, Optional<Integer> fromCustomers, Optional<Money> arrAbove, Optional<Band> anyIn) {

    private static final int MOST = 3;

    /** Checks the parts and that there is a condition at all. */
    public ImpactRule {
        fromCustomers = Absent.orEmpty(fromCustomers);
        arrAbove = Absent.orEmpty(arrAbove);
        anyIn = Absent.orEmpty(anyIn);
        Checks.of("impact rule", name)
                .name("name", name)
                .number("steps", steps, -MOST, MOST)
                .require(steps == null || steps != 0, "steps", 0, "move the priority")
                .number("fromCustomers", fromCustomers.orElse(1), 1, Integer.MAX_VALUE)
                .require(
                        fromCustomers.isPresent() || arrAbove.isPresent() || anyIn.isPresent(),
                        "fromCustomers",
                        "absent like arrAbove and anyIn",
                        "be given where no other condition is")
                .orThrow();
    }

    /**
     * Creates a rule on how many customers are affected.
     *
     * @param name what reasons call it
     * @param steps how far it moves the priority
     * @param fromCustomers how many customers, inclusive
     * @return the rule
     */
    public static ImpactRule customers(String name, int steps, int fromCustomers) {
        return new ImpactRule(name, steps, Optional.of(fromCustomers), Optional.empty(), Optional.empty());
    }

    /**
     * Creates a rule on what the customers pay.
     *
     * @param name what reasons call it
     * @param steps how far it moves the priority
     * @param arrAbove what they pay a year, exclusive
     * @return the rule
     */
    public static ImpactRule arr(String name, int steps, Money arrAbove) {
        return new ImpactRule(name, steps, Optional.empty(), Optional.of(arrAbove), Optional.empty());
    }

    /**
     * Creates a rule on how the customers are.
     *
     * @param name what reasons call it
     * @param steps how far it moves the priority
     * @param anyIn the band that at least one of them is in
     * @return the rule
     */
    public static ImpactRule health(String name, int steps, Band anyIn) {
        return new ImpactRule(name, steps, Optional.empty(), Optional.empty(), Optional.of(anyIn));
    }

    /**
     * Returns whether an impact fulfils every condition.
     *
     * @param impact the impact
     * @return false also where what is asked for is not known
     * @throws CurrencyMismatchException if the rule and the impact speak of different currencies
     */
    public boolean holds(AffectedCustomers impact) {
        return fromCustomers.map(from -> impact.customers() >= from).orElse(true)
                && arrAbove.map(above -> pays(impact, above)).orElse(true)
                && anyIn.map(band -> impact.in(band) > 0).orElse(true);
    }

    private static boolean pays(AffectedCustomers impact, Money above) {
        return impact.arr().map(paid -> paid.compareTo(above) > 0).orElse(false);
    }
}
