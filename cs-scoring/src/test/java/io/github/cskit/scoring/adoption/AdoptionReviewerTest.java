package io.github.cskit.scoring.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.EscalationPolicy;
import io.github.cskit.core.escalation.EscalationSection;
import io.github.cskit.core.escalation.Role;
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
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdoptionReviewerTest {

    private static final Instant NOW = Instant.parse("2026-11-02T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 8, 1);
    private static final FeatureId FORECAST = FeatureId.of("forecast");
    private static final FeedCoverage FEEDS =
            FeedCoverage.none().with(Feed.USAGE, DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));

    @ParameterizedTest(name = "{0} of {1} customers: {2}")
    @CsvSource({
        "1999, 10000, gap",
        "2000, 10000, passed",
        "2, 10, passed",
        "1, 10, gap",
        "3, 15, passed",
        "0, 1, gap",
        "1, 5, passed"
    })
    @Tag("ADO-1")
    void fewerThanTwentyPercentIsAGap(int users, int customers, String state) {
        AdoptionCheck check = check(LONG_AGO, customers(users, customers), Set.of());

        assertThat(check.state().wireName()).isEqualTo(state);
        assertThat(check.used()).contains(Proportion.of(users, customers));
    }

    @ParameterizedTest(name = "released on {0}: {1}")
    @CsvSource({"2026-10-03, gap", "2026-10-04, too-young", "2026-11-01, too-young"})
    @Tag("ADO-1")
    void aFeatureIsJudgedOnceItIsThirtyDaysOld(LocalDate releasedOn, String state) {
        assertThat(check(releasedOn, customers(0, 10), Set.of()).state().wireName())
                .isEqualTo(state);
    }

    @Test
    @Tag("ADO-1")
    void whatPassedBeforeOrWasClosedIsNotCheckedAgain() {
        AdoptionCheck check = check(LONG_AGO, customers(0, 10), Set.of(FORECAST));

        assertThat(check.state()).isEqualTo(AdoptionState.SETTLED);
        assertThat(check.used()).isEmpty();
    }

    @Test
    @Tag("ADO-1")
    void onlyActiveAndEntitledCustomersCount() {
        List<CustomerHistory> customers = new ArrayList<>(customers(1, 5));
        for (int i = 0; i < 50; i++) {
            customers.add(
                    customer("start-" + i, "start", List.of(row("start-" + i, TODAY.minusDays(1), Optional.empty()))));
            customers.add(
                    customer("idle-" + i, "scale", List.of(row("idle-" + i, TODAY.minusDays(29), Optional.empty()))));
        }

        assertThat(check(LONG_AGO, customers, Set.of()).used()).contains(Proportion.of(1, 5));
    }

    @Test
    @Tag("ADO-1")
    void withoutUsageByFeatureOrActiveCustomersNothingIsSaid() {
        CustomerHistory plain = customer("c", "scale", List.of(row("c", TODAY.minusDays(1), Optional.empty())));

        assertThat(check(LONG_AGO, List.of(plain), Set.of()).state()).isEqualTo(AdoptionState.NOT_MEASURED);
        assertThat(check(LONG_AGO, List.of(), Set.of()).state()).isEqualTo(AdoptionState.NOT_MEASURED);
    }

    @Test
    @Tag("ADO-1")
    void aLaterReleaseDoesNotMakeAFeatureYoungAgain() {
        List<Release> releases = List.of(release("r-2", LocalDate.of(2026, 10, 30)), release("r-1", LONG_AGO));

        List<AdoptionCheck> checks =
                reviewer(Optional.empty()).review(known(customers(0, 10), releases, Set.of()), NOW, ZoneOffset.UTC);

        assertThat(checks).singleElement().satisfies(check -> {
            assertThat(check.state()).isEqualTo(AdoptionState.GAP);
            assertThat(check.releasedOn()).isEqualTo(LONG_AGO);
        });
    }

    @Test
    @Tag("ADO-2")
    void thoseThatNeverOpenedItSpeakForAwarenessAndThoseThatWereNotToldAreCounted() {
        Set<CustomerId> told = new TreeSet<>(Set.of(CustomerId.of("c-5"), CustomerId.of("c-6")));
        AdoptionCheck check = reviewer(Optional.of(told))
                .review(known(customers(1, 10), List.of(release("r-1", LONG_AGO)), Set.of()), NOW, ZoneOffset.UTC)
                .get(0);

        assertThat(check.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.cause()).isEqualTo(AdoptionCause.AWARENESS);
            assertThat(cause.share()).isEqualTo(Proportion.of(9, 10));
            assertThat(cause.statements())
                    .containsExactly("9 active customers never opened it", "7 of them were not told of it");
        });
    }

    @Test
    @Tag("ADO-2")
    void thoseThatStoppedAndThoseThatComplainSpeakForUsability() {
        List<CustomerHistory> customers = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String id = "c-" + i;
            List<Usage> usage = new ArrayList<>(List.of(row(id, TODAY.minusDays(2), Optional.empty())));
            usage.add(row(id, TODAY.minusDays(40), Optional.of(FORECAST)));
            customers.add(customer(id, "scale", usage));
        }
        AdoptionCheck check = check(LONG_AGO, customers, Set.of());

        assertThat(check.state()).isEqualTo(AdoptionState.GAP);
        assertThat(check.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.cause()).isEqualTo(AdoptionCause.USABILITY);
            assertThat(cause.statements())
                    .containsExactly("30 active customers used it and stopped: not since 2026-10-19");
            assertThat(cause.evidence()).hasSize(30);
        });
    }

    @Test
    @Tag("ADO-2")
    void howToTicketsOnItSpeakForDocumentationAndOthersDoNot() {
        List<CustomerHistory> customers = new ArrayList<>(customers(1, 9));
        customers.add(CustomerHistory.builder(Customer.builder(CustomerId.of("asks"), "Asks")
                        .plan("scale")
                        .build())
                .usage(List.of(row("asks", TODAY.minusDays(1), Optional.empty())))
                .tickets(List.of(
                        ticket("how-1", FORECAST, TODAY.minusDays(9)),
                        ticket("how-2", FORECAST, LONG_AGO.minusDays(1)),
                        ticket("how-3", FeatureId.of("other"), TODAY.minusDays(9))))
                .build());
        AdoptionCheck check = check(LONG_AGO, customers, Set.of());
        LikelyCause documentation = check.causes().stream()
                .filter(cause -> cause.cause() == AdoptionCause.DOCUMENTATION)
                .findFirst()
                .orElseThrow();

        assertThat(documentation.evidence())
                .singleElement()
                .satisfies(fact -> assertThat(fact.source()).isEqualTo("how-1"));
        assertThat(documentation.share()).isEqualTo(Proportion.of(1, 2));
        assertThat(check.causes().get(0).cause())
                .as("9 of 10 weigh more than 1 of 2")
                .isEqualTo(AdoptionCause.AWARENESS);
    }

    @ParameterizedTest
    @EnumSource(AdoptionCause.class)
    @Tag("ADO-3")
    void theInterventionGoesToWhomTheWeightiestCauseAsksFor(AdoptionCause cause) {
        Role role = switch (cause) {
            case DOCUMENTATION -> Role.DOCUMENTATION;
            case USABILITY -> Role.DESIGN;
            case AWARENESS -> Role.PRODUCT;
        };
        AdoptionCheck check = new AdoptionCheck(
                FORECAST,
                "Forecast",
                LONG_AGO,
                AdoptionState.GAP,
                Optional.of(Proportion.of(1, 10)),
                List.of(CustomerId.of("c-1")),
                List.of(new LikelyCause(cause, Proportion.of(9, 10), List.of("it is seen"), List.of())));
        Escalation packet = packets().gap(check, NOW).orElseThrow();

        assertThat(packet.recipient()).isEqualTo(role);
        assertThat(packet.informed()).isEmpty();
        assertThat(packet.sections())
                .extracting(EscalationSection::name)
                .containsExactly("feature", "adoption", "causes", "intervention");
        assertThat(packet.section("intervention").orElseThrow().lines().get(0)).endsWith("by " + role);
        assertThat(packet.acknowledgeBy()).isEqualTo(Instant.parse("2026-11-09T00:00:00Z"));
    }

    @Test
    @Tag("ADO-3")
    void whatPassedHasNoPacketAndWithoutACauseProductAsks() {
        AdoptionCheck gap = new AdoptionCheck(
                FORECAST,
                "Forecast",
                LONG_AGO,
                AdoptionState.GAP,
                Optional.of(Proportion.of(0, 1)),
                List.of(),
                List.of());

        assertThat(packets().gap(check(LONG_AGO, customers(5, 10), Set.of()), NOW))
                .isEmpty();
        assertThat(packets().gap(gap, NOW).orElseThrow().recipient()).isEqualTo(Role.PRODUCT);
    }

    private static AdoptionPackets packets() {
        return new AdoptionPackets(EscalationPolicy.standard(), ZoneOffset.UTC);
    }

    private static AdoptionCheck check(LocalDate releasedOn, List<CustomerHistory> customers, Set<FeatureId> settled) {
        return reviewer(Optional.empty())
                .review(known(customers, List.of(release("r-1", releasedOn)), settled), NOW, ZoneOffset.UTC)
                .get(0);
    }

    private static AdoptionReviewer reviewer(Optional<Set<CustomerId>> announced) {
        return new AdoptionReviewer(
                AdoptionPolicy.standard(), ticket -> Optional.of(TicketCategory.HOW_TO_QUESTION), feature -> announced);
    }

    private static AdoptionReviewer.Known known(
            List<CustomerHistory> customers, List<Release> releases, Set<FeatureId> settled) {
        List<Feature> features = List.of(
                Feature.builder(FORECAST, "Forecast").plans(List.of("scale")).build());
        return new AdoptionReviewer.Known(customers, features, releases, FEEDS, settled);
    }

    private static Release release(String id, LocalDate day) {
        return Release.builder(id, day).feature(FORECAST).build();
    }

    /** So many active, entitled customers, the first of which use the feature; one row more makes usage known by feature. */
    private static List<CustomerHistory> customers(int users, int all) {
        List<CustomerHistory> customers = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            String id = "c-" + i;
            List<Usage> usage =
                    new ArrayList<>(List.of(row(id, TODAY.minusDays(1), Optional.of(FeatureId.of("other")))));
            if (i < users) {
                usage.add(row(id, TODAY.minusDays(28), Optional.of(FORECAST)));
                usage.add(row(id, TODAY.minusDays(2), Optional.of(FORECAST)));
            }
            customers.add(customer(id, "scale", usage));
        }
        return customers;
    }

    private static CustomerHistory customer(String id, String plan, List<Usage> usage) {
        return CustomerHistory.builder(
                        Customer.builder(CustomerId.of(id), "Name").plan(plan).build())
                .usage(usage)
                .build();
    }

    private static Usage row(String customer, LocalDate day, Optional<FeatureId> feature) {
        Usage.Builder row =
                Usage.builder(CustomerId.of(customer), day).user("u").signIns(1);
        feature.ifPresent(row::feature);
        return row.build();
    }

    private static Ticket ticket(String id, FeatureId feature, LocalDate day) {
        return Ticket.builder(TicketId.of(id), day.atStartOfDay(ZoneOffset.UTC).toInstant(), "How", "How?")
                .customer(CustomerId.of("asks"))
                .feature(feature)
                .build();
    }
}
