package io.github.cskit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.ticket.Ticket;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** What holds for every generated history and portfolio, so that a host's property may rely on it. */
@Tag("EMB-3")
class PortfolioProperties {

    private static final int TRIES = 200;

    @Property(seed = "1", tries = TRIES)
    void recordsComeInTheOrderOfTheirDates(@ForAll CustomerHistory history) {
        assertThat(history.usage()).extracting(Usage::date).isSorted();
        assertThat(history.movements())
                .extracting(ContractMovement::effectiveOn)
                .isSorted();
        assertThat(history.tickets()).extracting(Ticket::openedAt).isSorted();
        assertThat(history.touchpoints()).extracting(Touchpoint::at).isSorted();
    }

    @Property(seed = "2", tries = TRIES)
    void contractMovementsTellAPossibleStory(@ForAll CustomerHistory history) {
        Optional<MovementKind> before = Optional.empty();
        for (ContractMovement movement : history.movements()) {
            assertThat(movement.kind() == MovementKind.NEW).isEqualTo(before.isEmpty());
            assertThat(movement.kind() == MovementKind.REACTIVATION)
                    .isEqualTo(before.equals(Optional.of(MovementKind.CHURN)));
            before = Optional.of(movement.kind());
        }
    }

    @Property(seed = "3", tries = TRIES)
    void everyRecordLiesInTheWindow(@ForAll CustomerHistory history) {
        assertThat(history.usage())
                .allMatch(row -> PortfolioArbitraries.window().contains(row.date()));
        assertThat(history.tickets())
                .allMatch(ticket -> PortfolioArbitraries.window().contains(ticket.openedAt(), ZoneOffset.UTC));
    }

    @Property(seed = "4", tries = TRIES)
    void parentsStandBeforeTheirChildren(@ForAll Portfolio portfolio) {
        List<CustomerId> seen = new ArrayList<>();
        for (CustomerHistory history : portfolio.customers()) {
            history.customer().parent().ifPresent(parent -> assertThat(seen).contains(parent));
            seen.add(history.customer().id());
        }
    }

    @Property(seed = "5", tries = TRIES)
    void everyFeatureInUseIsInTheCatalogue(@ForAll Portfolio portfolio) {
        List<FeatureId> catalogue =
                portfolio.features().stream().map(Feature::id).toList();
        assertThat(portfolio.customers().stream()
                        .flatMap(history -> history.usage().stream())
                        .flatMap(row -> row.feature().stream()))
                .isSubsetOf(catalogue);
    }

    @Property(seed = "6", tries = TRIES)
    void aFeedWithRecordsIsRecordedOverTheWindow(@ForAll Portfolio portfolio) {
        boolean used = portfolio.customers().stream()
                .anyMatch(history -> !history.usage().isEmpty());
        assertThat(!used || portfolio.feeds().covers(Feed.USAGE, PortfolioArbitraries.window()))
                .isTrue();
    }
}
