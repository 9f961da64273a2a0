package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.Milestone;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts generated parts together so that they make one believable whole. */
final class PortfolioAssembly {

    private PortfolioAssembly() {}

    static CustomerHistory inOrder(CustomerHistory history) {
        return CustomerHistory.builder(history.customer())
                .usage(sorted(history.usage(), Usage::date))
                .movements(story(sorted(history.movements(), ContractMovement::effectiveOn)))
                .tickets(sorted(history.tickets(), Ticket::openedAt))
                .surveys(sorted(history.surveys(), SurveyResponse::at))
                .touchpoints(sorted(history.touchpoints(), Touchpoint::at))
                .events(sorted(history.events(), CustomerEvent::at))
                .milestones(sorted(history.milestones(), Milestone::dueOn))
                .build();
    }

    static Portfolio assemble(
            List<CustomerHistory> histories,
            List<Feature> features,
            List<Release> releases,
            List<Unowned<Ticket>> stray,
            Set<Feed> recorded,
            List<Failure> failures) {
        List<CustomerHistory> family = withParentsBefore(histories);
        List<Ticket> strayTickets = stray.stream()
                .map(TicketArbitraries::ownerless)
                .sorted(Comparator.comparing(Ticket::openedAt))
                .toList();
        return new Portfolio(
                family,
                catalogue(family, features, releases),
                sorted(releases, Release::releasedOn),
                strayTickets,
                coverage(family, strayTickets, recorded),
                failures);
    }

    private static <T, K extends Comparable<? super K>> List<T> sorted(List<T> records, Function<T, K> key) {
        return records.stream().sorted(Comparator.comparing(key)).toList();
    }

    /** Turns movements that could not follow each other into those that could. */
    private static List<ContractMovement> story(List<ContractMovement> movements) {
        List<ContractMovement> told = new ArrayList<>();
        Optional<MovementKind> before = Optional.empty();
        for (ContractMovement movement : movements) {
            MovementKind kind = following(before, movement.kind());
            Optional<Money> arr = kind == MovementKind.CHURN
                    ? movement.arr().map(money -> Money.zero(money.currency()))
                    : movement.arr();
            told.add(new ContractMovement(movement.customer(), movement.effectiveOn(), kind, arr, movement.seats()));
            before = Optional.of(kind);
        }
        return told;
    }

    private static MovementKind following(Optional<MovementKind> before, MovementKind wished) {
        if (before.isEmpty()) {
            return MovementKind.NEW;
        }
        if (before.get() == MovementKind.CHURN) {
            return MovementKind.REACTIVATION;
        }
        boolean impossible = wished == MovementKind.NEW || wished == MovementKind.REACTIVATION;
        return impossible ? MovementKind.RENEWAL : wished;
    }

    private static List<CustomerHistory> withParentsBefore(List<CustomerHistory> histories) {
        List<CustomerHistory> family = new ArrayList<>();
        for (CustomerHistory history : histories) {
            Optional<CustomerId> parent = family.isEmpty()
                    ? Optional.empty()
                    : history.customer()
                            .parent()
                            .map(any -> family.get(family.size() / 2).customer().id());
            family.add(new CustomerHistory(
                    withParent(history.customer(), parent),
                    history.usage(),
                    history.movements(),
                    history.tickets(),
                    history.surveys(),
                    history.touchpoints(),
                    history.events(),
                    history.milestones()));
        }
        return family;
    }

    private static Customer withParent(Customer customer, Optional<CustomerId> parent) {
        return new Customer(
                customer.id(),
                customer.name(),
                customer.segment(),
                customer.plan(),
                customer.arr(),
                customer.contract(),
                customer.stage(),
                parent,
                customer.contacts(),
                customer.objectives(),
                customer.churned());
    }

    private static List<Feature> catalogue(
            List<CustomerHistory> family, List<Feature> features, List<Release> releases) {
        Map<FeatureId, Feature> byId = new TreeMap<>();
        features.forEach(feature -> byId.put(feature.id(), feature));
        Stream<FeatureId> used = family.stream()
                .flatMap(history -> Stream.of(
                                history.usage().stream().map(Usage::feature),
                                history.tickets().stream().map(Ticket::feature),
                                history.surveys().stream().map(SurveyResponse::feature))
                        .flatMap(Function.identity()))
                .flatMap(Optional::stream);
        Stream<FeatureId> released = releases.stream().map(Release::feature).flatMap(Optional::stream);
        Stream.concat(used, released)
                .forEach(id -> byId.computeIfAbsent(
                        id, missing -> Feature.builder(missing, missing.value()).build()));
        return List.copyOf(byId.values());
    }

    private static FeedCoverage coverage(List<CustomerHistory> family, List<Ticket> stray, Set<Feed> recorded) {
        FeedCoverage coverage = FeedCoverage.none();
        for (Feed feed : Feed.values()) {
            boolean kept = recorded.contains(feed)
                    || (feed == Feed.TICKETS && !stray.isEmpty())
                    || family.stream()
                            .anyMatch(history -> !records(history, feed).isEmpty());
            coverage = kept ? coverage.with(feed, PortfolioArbitraries.window()) : coverage;
        }
        return coverage;
    }

    private static Collection<?> records(CustomerHistory history, Feed feed) {
        return switch (feed) {
            case USAGE -> history.usage();
            case TICKETS -> history.tickets();
            case SURVEYS -> history.surveys();
            case TOUCHPOINTS -> history.touchpoints();
            case CONTRACTS -> history.movements();
            case EVENTS -> history.events();
        };
    }
}
