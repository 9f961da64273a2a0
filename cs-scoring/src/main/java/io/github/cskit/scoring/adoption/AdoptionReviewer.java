package io.github.cskit.scoring.adoption;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Checks whether released features are taken up: once a feature is old enough, by the customers that are active and have a
 * plan with it, until it passes or is closed. A feature is as old as its first release on record.
 *
 * <p>Source: "a newly released feature with low adoption (&lt;20% of active customers after 30 days)". Immutable and
 * thread-safe if the function is.
 *
 * @param policy the numbers
 * @param categories what a ticket is about; empty where that is only a guess
 * @param announced to whom a feature was announced; empty where nobody recorded it
 */
public record AdoptionReviewer(
        AdoptionPolicy policy,
        Function<Ticket, Optional<TicketCategory>> categories,
        Function<FeatureId, Optional<Set<CustomerId>>> announced) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks the parts. */
    public AdoptionReviewer {
        Checks.of("adoption reviewer")
                .present("policy", policy)
                .present("categories", categories)
                .present("announced", announced)
                .orThrow();
    }

    /**
     * Returns the reviewer with the standard policy that knows of no announcements.
     *
     * @param categories what a ticket is about; empty where that is only a guess
     * @return the reviewer
     */
    public static AdoptionReviewer standard(Function<Ticket, Optional<TicketCategory>> categories) {
        return new AdoptionReviewer(AdoptionPolicy.standard(), categories, feature -> Optional.empty());
    }

    /**
     * What is known of product and customers. Immutable and thread-safe.
     *
     * @param customers the customers, without those that have left
     * @param features the product's features
     * @param releases what was released
     * @param feeds from when to when each feed was recorded
     * @param settled the features that passed before or were closed by a person
     */
    public record Known(
            List<CustomerHistory> customers,
            List<Feature> features,
            List<Release> releases,
            FeedCoverage feeds,
            Set<FeatureId> settled) {

        /** Copies the collections. */
        public Known {
            customers = List.copyOf(customers);
            features = List.copyOf(features);
            releases = List.copyOf(releases);
            settled = Collections.unmodifiableSet(new LinkedHashSet<>(settled));
        }
    }

    /**
     * Checks every feature that was released before an instant.
     *
     * @param known what is known of product and customers
     * @param asOf the instant; nothing dated at or after it is used
     * @param zone the zone in which days begin
     * @return a check of each feature, the latest release first
     */
    public List<AdoptionCheck> review(Known known, Instant asOf, ZoneId zone) {
        LocalDate end = asOf.atZone(zone).toLocalDate();
        Map<FeatureId, LocalDate> first = new TreeMap<>();
        for (Release release : known.releases()) {
            if (release.releasedOn().isBefore(end)) {
                release.feature()
                        .ifPresent(id -> first.merge(
                                id, release.releasedOn(), (one, other) -> one.isBefore(other) ? one : other));
            }
        }
        List<AdoptionCheck> checks = new ArrayList<>();
        first.forEach((id, day) -> checks.add(check(known, id, day, new Time(asOf, zone, end))));
        checks.sort(Comparator.comparing(AdoptionCheck::releasedOn).reversed().thenComparing(AdoptionCheck::feature));
        return List.copyOf(checks);
    }

    private AdoptionCheck check(Known known, FeatureId id, LocalDate releasedOn, Time time) {
        Optional<Feature> feature =
                known.features().stream().filter(each -> each.id().equals(id)).findFirst();
        String name = feature.map(Feature::name).orElse(id.value());
        if (known.settled().contains(id)) {
            return unjudged(id, name, releasedOn, AdoptionState.SETTLED);
        }
        if (ChronoUnit.DAYS.between(releasedOn, time.end()) < policy.ageDays()) {
            return unjudged(id, name, releasedOn, AdoptionState.TOO_YOUNG);
        }
        List<CustomerHistory> active = active(known, feature, time);
        if (active.isEmpty()) {
            return unjudged(id, name, releasedOn, AdoptionState.NOT_MEASURED);
        }
        FeatureUse use = new FeatureUse(id, releasedOn, time.end());
        DateRange recent = time.last(policy.activeDays());
        List<CustomerHistory> others =
                active.stream().filter(each -> !use.within(each, recent)).toList();
        int using = active.size() - others.size();
        Optional<Proportion> used = Optional.of(Proportion.of(using, active.size()));
        // exact: 20 % of 15 customers is 3, and 3 pass
        boolean gap = BigDecimal.valueOf(using)
                        .multiply(HUNDRED)
                        .compareTo(policy.percent().multiply(BigDecimal.valueOf(active.size())))
                < 0;
        return gap
                ? new AdoptionCheck(
                        id, name, releasedOn, AdoptionState.GAP, used, ids(others), causes(active, use, time))
                : new AdoptionCheck(id, name, releasedOn, AdoptionState.PASSED, used, List.of(), List.of());
    }

    private List<CustomerHistory> active(Known known, Optional<Feature> feature, Time time) {
        DateRange recent = time.last(policy.activeDays());
        boolean byFeature = known.customers().stream()
                .flatMap(each -> each.usage().stream())
                .anyMatch(row -> row.feature().isPresent() && row.date().isBefore(time.end()));
        if (!byFeature || !known.feeds().covers(Feed.USAGE, recent)) {
            return List.of();
        }
        return known.customers().stream()
                .filter(each -> isEntitled(each, feature))
                .filter(each -> each.usage().stream().anyMatch(row -> recent.contains(row.date())))
                .toList();
    }

    private List<LikelyCause> causes(List<CustomerHistory> active, FeatureUse use, Time time) {
        CauseFinder finder = new CauseFinder(use, active, time.asOf(), time.zone(), categories);
        List<LikelyCause> causes = new ArrayList<>();
        finder.documentation().ifPresent(causes::add);
        finder.usability(time.last(policy.abandonedDays())).ifPresent(causes::add);
        finder.awareness(announced.apply(use.feature())).ifPresent(causes::add);
        causes.sort(Comparator.comparingDouble((LikelyCause cause) -> -cause.weight())
                .thenComparing(LikelyCause::cause));
        return causes;
    }

    private static boolean isEntitled(CustomerHistory customer, Optional<Feature> feature) {
        return feature.map(each -> each.plans().isEmpty()
                        || customer.customer().plan().filter(each::includedIn).isPresent())
                .orElse(true);
    }

    private static AdoptionCheck unjudged(FeatureId id, String name, LocalDate releasedOn, AdoptionState state) {
        return new AdoptionCheck(id, name, releasedOn, state, Optional.empty(), List.of(), List.of());
    }

    private static List<CustomerId> ids(Collection<CustomerHistory> customers) {
        return customers.stream().map(each -> each.customer().id()).sorted().toList();
    }

    private record Time(Instant asOf, ZoneId zone, LocalDate end) {

        DateRange last(int days) {
            return new DateRange(end.minusDays(days), end);
        }
    }

    /** The use of one feature since its release. Immutable and thread-safe. */
    record FeatureUse(FeatureId feature, LocalDate from, LocalDate end) {

        boolean within(CustomerHistory customer, DateRange days) {
            return customer.usage().stream().anyMatch(row -> isOf(row) && days.contains(row.date()));
        }

        boolean ever(CustomerHistory customer) {
            return customer.usage().stream().anyMatch(this::isOf);
        }

        private boolean isOf(Usage row) {
            return row.feature().filter(feature::equals).isPresent()
                    && !row.date().isBefore(from)
                    && row.date().isBefore(end);
        }
    }
}
