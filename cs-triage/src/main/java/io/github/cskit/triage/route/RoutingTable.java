package io.github.cskit.triage.route;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A route for each of the seven categories; there is no ticket without one. It decides by category alone, not by
 * severity or customer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param routes the route by category, one for each of the seven
 */
public record RoutingTable(Map<TicketCategory, Route> routes) {

    /** Checks that every category has its route, and reports all that have none together. */
    public RoutingTable {
        Checks checks = Checks.of("routing table");
        routes = checked(routes, checks);
        checks.orThrow();
    }

    /**
     * Returns the default table: bugs to Engineering; feature requests to Product; documentation gaps and how-to
     * questions to Documentation; usability issues to Design; performance issues to Engineering with Telemetry;
     * integration questions to Solutions.
     *
     * @return the default table
     */
    public static RoutingTable standard() {
        Map<TicketCategory, Route> routes = new EnumMap<>(TicketCategory.class);
        routes.put(TicketCategory.BUG_REPORT, Route.to(Role.ENGINEERING));
        routes.put(TicketCategory.FEATURE_REQUEST, Route.to(Role.PRODUCT));
        routes.put(TicketCategory.DOCUMENTATION_GAP, Route.to(Role.DOCUMENTATION));
        routes.put(TicketCategory.USABILITY_ISSUE, Route.to(Role.DESIGN));
        routes.put(TicketCategory.PERFORMANCE_ISSUE, Route.to(Role.ENGINEERING).with(Role.TELEMETRY));
        routes.put(TicketCategory.INTEGRATION_QUESTION, Route.to(Role.SOLUTIONS));
        routes.put(TicketCategory.HOW_TO_QUESTION, Route.to(Role.DOCUMENTATION));
        return new RoutingTable(routes);
    }

    /**
     * Returns this table with the route of one category replaced.
     *
     * @param category the category
     * @param route its new route
     * @return another table
     */
    public RoutingTable with(TicketCategory category, Route route) {
        Map<TicketCategory, Route> changed = new EnumMap<>(routes);
        changed.put(category, route);
        return new RoutingTable(changed);
    }

    /**
     * Returns the route of a category.
     *
     * @param category the category
     * @return its route
     */
    public Route route(TicketCategory category) {
        Route route = routes.get(category);
        if (route == null) {
            throw new IllegalStateException("The routing table lost (" + category.wireName() + ").");
        }
        return route;
    }

    /**
     * Returns the route of a classified ticket. Where the classifier abstained it is that of the best guess: a proposal
     * for the person who decides.
     *
     * @param classification what the classifier said
     * @return the route of its category
     */
    public Route route(Classification classification) {
        return route(classification.category());
    }

    private static Map<TicketCategory, Route> checked(@Nullable Map<TicketCategory, Route> given, Checks checks) {
        Map<TicketCategory, Route> copy = new EnumMap<>(TicketCategory.class);
        for (TicketCategory category : TicketCategory.values()) {
            Route route = given == null ? null : given.get(category);
            checks.present("routes[" + category.wireName() + "]", route);
            if (route != null) {
                copy.put(category, route);
            }
        }
        return Collections.unmodifiableMap(copy);
    }
}
