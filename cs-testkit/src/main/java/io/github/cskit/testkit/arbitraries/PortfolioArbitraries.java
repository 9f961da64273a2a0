package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.Milestone;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of whole histories and portfolios that hang together. Every record of a history belongs to its customer,
 * records come in the order of their dates, and contract movements tell a possible story (first new, after a churn only
 * a reactivation). In a portfolio every customer is there once, a parent is a customer that stands before its child,
 * features in use are in the catalogue, and each feed that has records was recorded over the whole window.
 *
 * <p>They shrink towards customers without records and portfolios without customers. Immutable and thread-safe.
 */
public final class PortfolioArbitraries {

    private static final int MAX_RECORDS = 5;
    private static final int MAX_CUSTOMERS = 4;

    private PortfolioArbitraries() {}

    /**
     * Returns the window in which the records of histories and portfolios lie.
     *
     * @return the eighteen months from 1 July 2025
     */
    public static DateRange window() {
        return DateRange.of(LocalDate.of(2025, 7, 1), LocalDate.of(2027, 1, 1));
    }

    /**
     * Returns histories with up to five records of each kind.
     *
     * @return the generator
     */
    public static Arbitrary<CustomerHistory> customerHistories() {
        Timeline timeline = Timeline.within(window());
        Arbitrary<Dealings> dealings = Combinators.combine(
                        some(CustomerArbitraries.movements(timeline)),
                        some(EngagementArbitraries.touchpoints(timeline)),
                        some(EngagementArbitraries.customerEvents(timeline)),
                        some(EngagementArbitraries.milestones(timeline)))
                .as(Dealings::new);
        return Combinators.combine(
                        CustomerArbitraries.customers(),
                        some(ProductArbitraries.usage(timeline)),
                        some(TicketArbitraries.tickets(timeline)),
                        some(SurveyArbitraries.surveyResponses(timeline)),
                        dealings.withoutEdgeCases())
                .as(PortfolioArbitraries::history)
                .withoutEdgeCases();
    }

    /**
     * Returns portfolios of up to four customers.
     *
     * @return the generator
     */
    public static Arbitrary<Portfolio> portfolios() {
        Timeline timeline = Timeline.within(window());
        return Combinators.combine(
                        customerHistories()
                                .list()
                                .uniqueElements(history -> history.customer().id())
                                .ofMaxSize(MAX_CUSTOMERS),
                        ProductArbitraries.features(timeline)
                                .withoutEdgeCases()
                                .list()
                                .uniqueElements(Feature::id)
                                .ofMaxSize(3),
                        ProductArbitraries.releases(timeline)
                                .withoutEdgeCases()
                                .list()
                                .ofMaxSize(3),
                        some(TicketArbitraries.tickets(timeline)),
                        Arbitraries.of(Feed.class).set(),
                        ResultArbitraries.failures().withoutEdgeCases().list().ofMaxSize(2))
                .as(PortfolioAssembly::assemble)
                .withoutEdgeCases();
    }

    private static CustomerHistory history(
            Customer customer,
            List<Unowned<Usage>> usage,
            List<Unowned<Ticket>> tickets,
            List<Unowned<SurveyResponse>> surveys,
            Dealings dealings) {
        return PortfolioAssembly.inOrder(CustomerHistory.builder(customer)
                .usage(Unowned.all(usage, customer.id()))
                .movements(Unowned.all(dealings.movements(), customer.id()))
                .tickets(Unowned.all(tickets, customer.id()))
                .surveys(Unowned.all(surveys, customer.id()))
                .touchpoints(Unowned.all(dealings.touchpoints(), customer.id()))
                .events(Unowned.all(dealings.events(), customer.id()))
                .milestones(Unowned.all(dealings.milestones(), customer.id()))
                .build());
    }

    private static <T> Arbitrary<List<Unowned<T>>> some(Arbitrary<Unowned<T>> records) {
        return records.withoutEdgeCases().list().ofMaxSize(MAX_RECORDS);
    }

    /** What passed between a customer and us. */
    private record Dealings(
            List<Unowned<ContractMovement>> movements,
            List<Unowned<Touchpoint>> touchpoints,
            List<Unowned<CustomerEvent>> events,
            List<Unowned<Milestone>> milestones) {}
}
