package io.github.cskit.core.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("DOM-9")
class CustomerHistoryTest {

    private static final CustomerId ID = CustomerId.of("c-12");
    private static final Customer CUSTOMER = Customer.builder(ID, "Acme").build();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @Test
    void recordsOfAnotherAccountAreRefused() {
        Usage other = Usage.builder(CustomerId.of("c-13"), DAY).build();
        Ticket stray = Ticket.builder(TicketId.of("t-1"), Instant.EPOCH, "", "").build();
        CustomerHistory.Builder builder =
                CustomerHistory.builder(CUSTOMER).usage(List.of(other)).tickets(List.of(stray));

        assertThat(catchThrowableOfType(InvalidValueException.class, builder::build)
                        .problems())
                .extracting(problem -> problem.message())
                .containsExactly(
                        "usage[0] is of account (c-13) but must be of account (c-12)",
                        "tickets[0] is of an unknown account but must be of account (c-12)");
    }

    @Test
    void aCustomerIsInAPortfolioOnce() {
        CustomerHistory history = CustomerHistory.builder(CUSTOMER).build();

        assertThatThrownBy(() -> Portfolio.of(List.of(history, history), FeedCoverage.none()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("(c-12) twice");
    }

    @Test
    void aFeedCoversWhatItEncloses() {
        FeedCoverage feeds = FeedCoverage.none().with(Feed.USAGE, DateRange.of(DAY.minusDays(28), DAY));

        assertThat(feeds.covers(Feed.USAGE, DateRange.of(DAY.minusDays(28), DAY)))
                .isTrue();
        assertThat(feeds.covers(Feed.USAGE, DateRange.of(DAY.minusDays(29), DAY)))
                .isFalse();
        assertThat(feeds.covers(Feed.TICKETS, DateRange.of(DAY, DAY))).isFalse();
        assertThatThrownBy(() -> new FeedCoverage(Collections.singletonMap(Feed.USAGE, null)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("ranges[usage] is absent");
        assertThat(new FeedCoverage(Map.of())).isEqualTo(FeedCoverage.none());
    }

    @Test
    void aSignalIsDefinedOnce() {
        SignalDefinition mine = SignalDefinition.of(SignalId.of("host.mood"), "mood", "level", "0", "2", "1");

        assertThat(SignalCatalog.standard().with(List.of(mine)).find(mine.id())).contains(mine);
        assertThat(SignalCatalog.standard().find(mine.id())).isEmpty();
        assertThatThrownBy(() -> SignalCatalog.standard().with(List.of(mine, mine)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("signals[host.mood]");
        assertThatThrownBy(() -> SignalDefinition.of(mine.id(), "mood", "level", "2", "2", "0"))
                .hasMessageContaining("step")
                .hasMessageContaining("maxInclusive");
    }
}
