package io.github.cskit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Objective;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What a host sees when a property of its own fails: a sample so small that it speaks for itself. */
@Tag("EMB-3")
class ShrinkingTest {

    private static final CustomerId A = CustomerId.of("a");
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    @BeforeAll
    static void runThePropertiesThatFailOnPurpose(@TempDir Path folder) {
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(AlwaysFailing.class), selectClass(SometimesFailing.class))
                        .configurationParameter(
                                "jqwik.database", folder.resolve("database").toString())
                        .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                        .build());
    }

    static List<String> downstreamProperties() {
        return Arrays.stream(AlwaysFailing.class.getDeclaredMethods())
                .filter(method -> method.getParameterCount() > 0)
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("downstreamProperties")
    void everyTypeIsFoundByAskingForIt(String property) {
        assertThat(KeepsSmallestSample.of(property)).hasSameSizeAs(typesOf(property));
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("downstreamProperties")
    void everySampleShrinksToAFewWords(String property) {
        assertThat(KeepsSmallestSample.of(property))
                .filteredOn(sample -> !sample.getClass().getSimpleName().equals("SignalCatalog"))
                .allSatisfy(sample -> assertThat(sample.toString()).hasSizeLessThan(140));
    }

    @Test
    void aCustomerShrinksToAnIdAndAName() {
        assertThat(KeepsSmallestSample.of("customers"))
                .containsExactly(
                        A,
                        Segment.of("a"),
                        Contact.builder("a", false).build(),
                        new Objective("a", Optional.empty(), Optional.empty()),
                        Contract.unknown(),
                        Customer.builder(A, "a").build());
    }

    @Test
    void usageShrinksToADay() {
        assertThat(KeepsSmallestSample.of("product"))
                .contains(
                        FeatureId.of("a"),
                        Usage.builder(A, LocalDate.of(2026, 1, 1)).build());
    }

    @Test
    void aTicketShrinksToAnEmptyOne() {
        assertThat(KeepsSmallestSample.of("tickets"))
                .contains(Ticket.builder(TicketId.of("a"), NEW_YEAR, "", "").build());
    }

    @Test
    void aSnapshotShrinksToOneWithoutReadings() {
        assertThat(KeepsSmallestSample.of("snapshots"))
                .containsExactly(CustomerSnapshot.builder(A, NEW_YEAR).build(), FeedCoverage.none());
    }

    @Test
    void aPortfolioShrinksToAnEmptyOne() {
        assertThat(KeepsSmallestSample.of("portfolios")).containsExactly(Portfolio.of(List.of(), FeedCoverage.none()));
    }

    @Test
    void aNameKeepsWhatMakesItFailAndTheCustomerLosesTheRest() {
        Customer customer =
                (Customer) KeepsSmallestSample.of("noNameIsRightToLeft").get(0);
        assertThat(customer).isEqualTo(Customer.builder(A, customer.name()).build());
    }

    @Test
    void anAmountShrinksToTheLeastThatFails() {
        assertThat(KeepsSmallestSample.of("nothingCostsMoreThanThousand"))
                .singleElement()
                .satisfies(money -> assertThat(((Money) money).amount())
                        .isBetween(new BigDecimal("1000.01"), new BigDecimal("1001")));
    }

    @Test
    void aPortfolioKeepsOneCustomerWithOneTicket() {
        Portfolio portfolio =
                (Portfolio) KeepsSmallestSample.of("nobodyWritesToSupport").get(0);
        assertThat(portfolio.customers())
                .singleElement()
                .extracting(CustomerHistory::toString)
                .isEqualTo("CustomerHistory[a, usage=0, movements=0, tickets=1, surveys=0, touchpoints=0, events=0, "
                        + "milestones=0]");
    }

    @Test
    void aSnapshotKeepsTwoReadings() {
        CustomerSnapshot snapshot = (CustomerSnapshot)
                KeepsSmallestSample.of("atMostOneReadingIsKnown").get(0);
        assertThat(snapshot.signals()).hasSize(2);
    }

    private static Class<?>[] typesOf(String property) {
        return Arrays.stream(AlwaysFailing.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(property))
                .findFirst()
                .orElseThrow()
                .getParameterTypes();
    }
}
