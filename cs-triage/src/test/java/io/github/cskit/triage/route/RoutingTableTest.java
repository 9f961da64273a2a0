package io.github.cskit.triage.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.validation.InvalidValueException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("TKT-4")
class RoutingTableTest {

    @ParameterizedTest(name = "{0} goes to {1} ({2})")
    @CsvSource({
        "bug-report, engineering, Tucker,",
        "feature-request, product, Peter,",
        "documentation-gap, documentation, Thomas,",
        "how-to-question, documentation, Thomas,",
        "usability-issue, design, Dexter,",
        "performance-issue, engineering, Tucker, Larry",
        "integration-question, solutions, solutions,"
    })
    void theStandardTableKnowsEveryCategory(String category, String role, String recipient, String helper) {
        Route route = RoutingTable.standard().route(TicketCategory.parse(category));
        assertThat(route.role()).isEqualTo(Role.of(role));
        assertThat(route.recipient(Directory.standard())).isEqualTo(recipient);
        assertThat(route.supporter(Directory.standard())).isEqualTo(Optional.ofNullable(helper));
    }

    @Test
    void aHostReplacesOneRouteAndTheOthersStay() {
        RoutingTable table = RoutingTable.standard().with(TicketCategory.BUG_REPORT, Route.to(Role.CSM));
        assertThat(table.route(TicketCategory.BUG_REPORT).role()).isEqualTo(Role.CSM);
        assertThat(table.route(TicketCategory.FEATURE_REQUEST).role()).isEqualTo(Role.PRODUCT);
    }

    @Test
    void aTableWithGapsIsRefusedNamingAllOfThem() {
        Map<TicketCategory, Route> routes =
                new EnumMap<>(RoutingTable.standard().routes());
        routes.remove(TicketCategory.BUG_REPORT);
        routes.remove(TicketCategory.HOW_TO_QUESTION);
        assertThatThrownBy(() -> new RoutingTable(routes))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("routes[bug-report]")
                .hasMessageContaining("routes[how-to-question]");
        assertThatThrownBy(() -> new RoutingTable(null)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theTableDoesNotChangeWithTheMapItCameFrom() {
        Map<TicketCategory, Route> routes =
                new EnumMap<>(RoutingTable.standard().routes());
        RoutingTable table = new RoutingTable(routes);
        routes.clear();
        assertThat(table).isEqualTo(RoutingTable.standard());
    }

    @Test
    void aRoleDoesNotHelpItself() {
        assertThatThrownBy(() -> Route.to(Role.DESIGN).with(Role.DESIGN))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("support");
        assertThatThrownBy(() -> new Route(null, null)).isInstanceOf(InvalidValueException.class);
    }
}
