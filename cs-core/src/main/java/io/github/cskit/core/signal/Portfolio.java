package io.github.cskit.core.signal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything a host hands in about its customers: their histories, the product, and which feeds were recorded when. It
 * is not a result, and it may hold records from after the instant that is asked about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customers the histories, one for each customer
 * @param features the features of the product and who is entitled to them; empty if entitlements are unknown
 * @param releases what reached customers and when
 * @param strayTickets tickets whose account is unknown
 * @param feeds from when to when each feed was recorded
 * @param failures rows of the host's data that could not be read, so that a report can say so
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Portfolio(
        List<CustomerHistory> customers,
        List<Feature> features,
        List<Release> releases,
        List<Ticket> strayTickets,
        FeedCoverage feeds,
        List<Failure> failures) {

    /** Copies the lists and refuses a customer that is there twice. */
    public Portfolio {
        customers = Absent.orEmptyList(customers);
        features = Absent.orEmptyList(features);
        releases = Absent.orEmptyList(releases);
        strayTickets = Absent.orEmptyList(strayTickets);
        failures = Absent.orEmptyList(failures);
        Checks checks = Checks.of("portfolio")
                .elements("customers", customers)
                .elements("features", features)
                .elements("releases", releases)
                .elements("strayTickets", strayTickets)
                .present("feeds", feeds)
                .elements("failures", failures);
        checks.orThrow();
        Set<CustomerId> seen = new HashSet<>();
        for (CustomerHistory history : customers) {
            CustomerId id = history.customer().id();
            checks.require(seen.add(id), "customers", "holding (" + id + ") twice", "hold each customer once");
        }
        checks.orThrow();
    }

    /**
     * Creates a portfolio of histories alone.
     *
     * @param customers the histories
     * @param feeds from when to when each feed was recorded
     * @return a portfolio without features, releases and failures
     */
    public static Portfolio of(List<CustomerHistory> customers, FeedCoverage feeds) {
        return new Portfolio(customers, List.of(), List.of(), List.of(), feeds, List.of());
    }

    /** Returns the number of customers. */
    @Override
    public String toString() {
        return "Portfolio[customers=" + customers.size() + "]";
    }
}
