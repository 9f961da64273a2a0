package io.github.cskit.scoring.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.engagement.TouchpointKind;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalCalculatorTest {

    private static final CustomerId ID = CustomerId.of("c-1");
    private static final Instant AS_OF = Instant.parse("2026-11-02T00:00:00Z");
    private static final LocalDate END = LocalDate.parse("2026-11-02");
    private static final DateRange YEARS = DateRange.of(END.minusYears(3), END);

    private static final Customer CUSTOMER = Customer.builder(ID, "Northwind")
            .plan("team")
            .contract(Contract.builder().start(END.minusYears(2)).seats(10).build())
            .build();

    private static FeedCoverage allFeeds() {
        FeedCoverage feeds = FeedCoverage.none();
        for (Feed feed : Feed.values()) {
            feeds = feeds.with(feed, YEARS);
        }
        return feeds;
    }

    private static Usage usage(int daysAgo, String user) {
        return Usage.builder(ID, END.minusDays(daysAgo)).user(user).signIns(2).build();
    }

    private static CustomerSnapshot snapshot(CustomerHistory history) {
        return snapshot(history, allFeeds());
    }

    private static CustomerSnapshot snapshot(CustomerHistory history, FeedCoverage feeds) {
        List<Feature> features = List.of(
                Feature.builder(FeatureId.of("a"), "A").build(),
                Feature.builder(FeatureId.of("b"), "B").plans(List.of("team")).build(),
                Feature.builder(FeatureId.of("c"), "C").plans(List.of("scale")).build());
        return SignalCalculator.of(new SignalContext(feeds, features, ZoneOffset.UTC))
                .snapshot(history, AS_OF);
    }

    private static void assertValue(CustomerSnapshot snapshot, SignalId signal, double expected) {
        assertThat(snapshot.reading(signal))
                .isInstanceOfSatisfying(
                        Reading.Measured.class,
                        measured -> assertThat(measured.value()).isCloseTo(expected, within(1e-12)));
    }

    private static void assertMissing(CustomerSnapshot snapshot, SignalId signal, MissingReason reason) {
        assertThat(snapshot.reading(signal)).isEqualTo(Reading.missing(reason));
    }

    @Test
    @Tag("DOM-6")
    void windowsAreTheWholeDaysBeforeTheInstant() {
        CustomerHistory history = CustomerHistory.builder(CUSTOMER)
                .usage(List.of(usage(1, "u1"), usage(28, "u1"), usage(29, "u1"), usage(0, "u2"), usage(-3, "u3")))
                .build();

        assertValue(snapshot(history), Signals.USAGE_ACTIVE_DAYS_28, 2);
        assertValue(snapshot(history), Signals.USAGE_ACTIVE_SEAT_SHARE, 0.1);
        assertValue(snapshot(history), Signals.USAGE_LOGINS_PER_WEEK, 1);
        assertValue(snapshot(history), Signals.USAGE_CHANGE_28, 1);
    }

    @Test
    @Tag("DOM-6")
    void daysBeginInTheZoneOfTheContext() {
        Ticket late = Ticket.builder(TicketId.of("t"), Instant.parse("2026-11-01T22:30:00Z"), "x", "y")
                .customer(ID)
                .build();
        CustomerHistory history = CustomerHistory.builder(CUSTOMER)
                .usage(List.of(usage(3, "u")))
                .tickets(List.of(late))
                .build();
        ZoneId kolkata = ZoneId.of("Asia/Kolkata");
        FeedCoverage feeds = allFeeds();

        var utc = SignalCalculator.of(new SignalContext(feeds, List.of(), ZoneOffset.UTC));
        var india = SignalCalculator.of(new SignalContext(feeds, List.of(), kolkata));
        Instant midnightInIndia =
                LocalDate.parse("2026-11-02").atStartOfDay(kolkata).toInstant();

        assertValue(utc.snapshot(history, AS_OF), Signals.SUPPORT_TICKETS_28, 1);
        assertValue(india.snapshot(history, midnightInIndia), Signals.SUPPORT_TICKETS_28, 0);
    }

    @Test
    @Tag("DOM-8")
    void aWindowThatNoFeedCoversIsMissingAndNotZero() {
        CustomerHistory history = CustomerHistory.builder(CUSTOMER)
                .usage(List.of(usage(40, "u1")))
                .build();

        CustomerSnapshot without = snapshot(history, FeedCoverage.none());
        CustomerSnapshot ended = snapshot(
                history, FeedCoverage.none().with(Feed.USAGE, DateRange.of(END.minusYears(1), END.minusDays(1))));
        CustomerSnapshot covered = snapshot(history);

        assertMissing(without, Signals.USAGE_ACTIVE_DAYS_28, MissingReason.NEVER_SUPPLIED);
        assertMissing(without, Signals.SUPPORT_TICKETS_28, MissingReason.NEVER_SUPPLIED);
        assertMissing(ended, Signals.USAGE_ACTIVE_DAYS_28, MissingReason.STALE);
        assertValue(covered, Signals.USAGE_ACTIVE_DAYS_28, 0);
        assertValue(covered, Signals.USAGE_CHANGE_28, -1);
    }

    @Test
    @Tag("SIG-5")
    void zeroTicketsWithoutUsageAreNotGoodSupportHealth() {
        CustomerHistory quiet = CustomerHistory.builder(CUSTOMER)
                .usage(List.of(usage(40, "u1")))
                .build();
        CustomerHistory busy =
                CustomerHistory.builder(CUSTOMER).usage(List.of(usage(4, "u1"))).build();

        assertMissing(snapshot(quiet), Signals.SUPPORT_TICKETS_28, MissingReason.NEVER_SUPPLIED);
        assertValue(snapshot(busy), Signals.SUPPORT_TICKETS_28, 0);
    }

    @Test
    void featuresCountOnlyWhereTheCustomerIsEntitled() {
        List<Usage> rows = new ArrayList<>();
        for (String feature : List.of("a", "c", "a")) {
            rows.add(Usage.builder(ID, END.minusDays(2))
                    .user("u")
                    .feature(FeatureId.of(feature))
                    .signIns(1)
                    .build());
        }

        assertValue(
                snapshot(CustomerHistory.builder(CUSTOMER).usage(rows).build()), Signals.ADOPTION_FEATURE_SHARE, 0.5);
    }

    @Test
    void aFeatureIsUsedAlsoWhereAnotherRowHoldsTheSignIn() {
        Usage signIn = Usage.builder(ID, END.minusDays(2)).user("u").signIns(1).build();
        Usage feature = Usage.builder(ID, END.minusDays(2))
                .user("u")
                .feature(FeatureId.of("a"))
                .signIns(0)
                .sessionMinutes(30.0)
                .build();
        CustomerSnapshot snapshot = snapshot(CustomerHistory.builder(CUSTOMER)
                .usage(List.of(signIn, feature))
                .build());

        assertValue(snapshot, Signals.ADOPTION_FEATURE_SHARE, 0.5);
        assertValue(snapshot, Signals.USAGE_SESSION_MINUTES, 30);
        assertValue(snapshot, Signals.USAGE_ACTIVE_DAYS_28, 1);
    }

    @Test
    void onlyTheLatestRecommendationOfEachPersonCountsAndScalesAreBroughtToTen() {
        CustomerHistory history = CustomerHistory.builder(CUSTOMER)
                .surveys(List.of(
                        survey("s1", SurveyKind.NPS, AnswerScale.ZERO_TO_TEN, "p1", 100, 2),
                        survey("s2", SurveyKind.NPS, AnswerScale.ZERO_TO_TEN, "p1", 10, 8),
                        survey("s3", SurveyKind.NPS, AnswerScale.ZERO_TO_TEN, "p2", 180, 6),
                        survey("s4", SurveyKind.NPS, AnswerScale.ZERO_TO_TEN, "p3", 181, 0),
                        survey("s5", SurveyKind.CSAT, AnswerScale.ONE_TO_FIVE, "p1", 20, 5),
                        survey("s6", SurveyKind.CSAT, AnswerScale.ONE_TO_FIVE, "p1", 90, 2)))
                .build();

        CustomerSnapshot snapshot = snapshot(history);

        assertValue(snapshot, Signals.SENTIMENT_NPS_ANSWER, 7);
        assertValue(snapshot, Signals.SENTIMENT_CSAT, 6.25);
        assertValue(snapshot, Signals.SENTIMENT_ANSWER, 6.625);
    }

    @Test
    void onlyTwoWayContactsCountAndUnknownContactIsNotNoContact() {
        Touchpoint call = Touchpoint.builder(ID, AS_OF.minusSeconds(3600), TouchpointKind.CALL, true)
                .build();
        Touchpoint unanswered = Touchpoint.builder(ID, AS_OF.minusSeconds(7200), TouchpointKind.EMAIL, false)
                .build();
        CustomerHistory contacted = CustomerHistory.builder(CUSTOMER)
                .touchpoints(List.of(call, unanswered))
                .build();

        assertValue(snapshot(contacted), Signals.ENGAGEMENT_TOUCHPOINTS_28, 1);
        assertMissing(
                snapshot(CustomerHistory.builder(CUSTOMER).build()),
                Signals.ENGAGEMENT_TOUCHPOINTS_28,
                MissingReason.NEVER_SUPPLIED);
    }

    @ParameterizedTest(name = "started {0} days ago: ARR change {1}")
    @CsvSource({"800, 0.2", "200, 0.2", "90, 0.2", "89, "})
    void arrIsComparedWithAYearAgoOrWithTheStart(int age, Double expected) {
        Customer customer = Customer.builder(ID, "Northwind")
                .contract(Contract.builder().start(END.minusDays(age)).build())
                .build();
        CustomerHistory history = CustomerHistory.builder(customer)
                .movements(List.of(
                        movement(age, MovementKind.NEW, 100_000, 10),
                        movement(50, MovementKind.EXPANSION, 120_000, 12)))
                .build();

        CustomerSnapshot snapshot = snapshot(history);

        if (expected == null) {
            assertMissing(snapshot, Signals.GROWTH_ARR_CHANGE_365, MissingReason.NEVER_SUPPLIED);
        } else {
            assertValue(snapshot, Signals.GROWTH_ARR_CHANGE_365, expected);
        }
    }

    @ParameterizedTest(name = "started {0} days ago: seat change {1}")
    @CsvSource({"800, 0.2", "91, 0.2", "90, ", "10, "})
    void seatsAreComparedWithNinetyDaysAgoUnlessTheStartLiesInside(int age, Double expected) {
        Customer customer = Customer.builder(ID, "Northwind")
                .contract(Contract.builder().start(END.minusDays(age)).build())
                .build();
        CustomerHistory history = CustomerHistory.builder(customer)
                .movements(List.of(
                        movement(age, MovementKind.NEW, 100_000, 10), movement(5, MovementKind.EXPANSION, 120_000, 12)))
                .build();

        if (expected == null) {
            assertMissing(snapshot(history), Signals.GROWTH_SEAT_CHANGE_90, MissingReason.NEVER_SUPPLIED);
        } else {
            assertValue(snapshot(history), Signals.GROWTH_SEAT_CHANGE_90, expected);
        }
    }

    private static ContractMovement movement(int daysAgo, MovementKind kind, long arr, int seats) {
        return ContractMovement.builder(ID, END.minusDays(daysAgo), kind)
                .arr(Money.of(arr, "USD"))
                .seats(seats)
                .build();
    }

    private static SurveyResponse survey(
            String id, SurveyKind kind, AnswerScale scale, String person, int daysAgo, int answer) {
        Instant at = END.minusDays(daysAgo).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return SurveyResponse.builder(SurveyResponseId.of(id), at, kind, scale)
                .customer(ID)
                .respondent(person)
                .answer(answer)
                .build();
    }
}
