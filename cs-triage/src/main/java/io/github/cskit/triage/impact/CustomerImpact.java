package io.github.cskit.triage.impact;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a matter concerns: what Product asks for when it prioritises. It is not a score.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customers the accounts, each once, by id
 * @param arr what those pay together whose revenue is known
 * @param unpriced how many have no known revenue, and add nothing
 * @param bands how many stand in each band, in the order of the bands
 * @param notScored how many have no score
 * @param atRisk how many need action
 * @param urgency whether it should be looked at now
 * @param because why it is urgent, a sentence for each account that makes it so; empty where it is not
 */
public record CustomerImpact(
        List<CustomerId> customers,
        Money arr,
        int unpriced,
        Map<Band, Integer> bands,
        int notScored,
        int atRisk,
        Urgency urgency,
        List<String> because) {

    /** Checks the parts. */
    public CustomerImpact {
        customers = Absent.orEmptyList(customers);
        because = Absent.orEmptyList(because);
        Checks checks = Checks.of("customer impact")
                .elements("customers", customers)
                .present("arr", arr)
                .present("bands", bands)
                .present("urgency", urgency);
        checks.orThrow();
        int size = customers.size();
        checks.number("unpriced", unpriced, 0, size)
                .number("notScored", notScored, 0, size)
                .number("atRisk", atRisk, 0, size)
                .require(
                        because.isEmpty() == (urgency == Urgency.PLANNED),
                        "because",
                        because.size() + " in all",
                        "be given where it is immediate, and only there")
                .orThrow();
        Map<Band, Integer> ordered = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            ordered.put(band, bands.getOrDefault(band, 0));
        }
        bands = Collections.unmodifiableMap(ordered);
    }
}
