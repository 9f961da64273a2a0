package io.github.cskit.reporting.insight;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.ArrBook;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.theme.ThemeBook;
import io.github.cskit.triage.theme.TriagedTicket;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What insight rules look at: the accounts that are customers, their tickets, and the product.
 *
 * <p>Immutable and thread-safe.
 *
 * @param frame the time of the review
 * @param accounts the accounts that have not left
 * @param tickets the triaged tickets opened before the instant of the review, of the policy's lookback at least
 * @param undecided the tickets whose category the classifier left to a person; rules on categories pass over them
 * @param themes the themes of these tickets and of comments in surveys
 * @param features the features of the product
 * @param releases what reached customers and when
 * @param feeds from when to when each feed was recorded
 * @param arr what each account pays
 * @param directory who holds which role
 * @param policy the numbers of the standard rules
 */
public record InsightContext(
        ReviewFrame frame,
        List<AccountReview> accounts,
        List<TriagedTicket> tickets,
        Set<TicketId> undecided,
        ThemeBook themes,
        List<Feature> features,
        List<Release> releases,
        FeedCoverage feeds,
        ArrBook arr,
        Directory directory,
        InsightPolicy policy) {

    /** Copies the lists. */
    public InsightContext {
        Checks.of("insight context")
                .present("frame", frame)
                .elements("accounts", accounts)
                .elements("tickets", tickets)
                .elements("undecided", undecided)
                .present("themes", themes)
                .elements("features", features)
                .elements("releases", releases)
                .present("feeds", feeds)
                .present("arr", arr)
                .present("directory", directory)
                .present("policy", policy)
                .orThrow();
        accounts = List.copyOf(accounts);
        tickets = List.copyOf(tickets);
        undecided = Collections.unmodifiableSet(new TreeSet<>(undecided));
        features = List.copyOf(features);
        releases = List.copyOf(releases);
    }

    /**
     * Returns who holds a role.
     *
     * @param role the role
     * @return the name in the directory; the role's own where it has none
     */
    public String recipient(Role role) {
        return directory.find(role).orElse(role.value());
    }

    /**
     * Returns what people call a feature.
     *
     * @param feature the feature
     * @return its name; its id where it is not listed
     */
    public String nameOf(FeatureId feature) {
        return features.stream()
                .filter(each -> each.id().equals(feature))
                .map(Feature::name)
                .findFirst()
                .orElse(feature.value());
    }

    /**
     * Returns the accounts behind tickets.
     *
     * @param behind the tickets
     * @return each known account once, by id
     */
    public static List<CustomerId> customersOf(List<TriagedTicket> behind) {
        return behind.stream()
                .flatMap(ticket -> ticket.ticket().customer().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Finds an account.
     *
     * @param customer its id
     * @return the account; empty if it is not among those that have not left
     */
    public Optional<AccountReview> find(CustomerId customer) {
        return accounts.stream()
                .filter(account -> account.id().equals(customer))
                .findFirst();
    }

    /** Returns an order of accounts: what pays most first, then by id. */
    Comparator<AccountReview> richestFirst() {
        return Comparator.comparing((AccountReview account) ->
                        arr.total(List.of(account.id())).amount())
                .reversed()
                .thenComparing(AccountReview::id);
    }
}
