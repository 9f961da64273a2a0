package io.github.cskit.core.wire;

import static io.github.cskit.core.wire.AccountExamples.AT;
import static io.github.cskit.core.wire.AccountExamples.DAY;
import static io.github.cskit.core.wire.AccountExamples.ID;
import static io.github.cskit.core.wire.WireExamples.example;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.time.DateRange;
import java.util.List;

/** Examples of what is known of customers. */
final class SignalExamples {

    private SignalExamples() {}

    static List<WireExample> all() {
        SignalDefinition seats =
                SignalCatalog.standard().find(Signals.USAGE_ACTIVE_SEAT_SHARE).orElseThrow();
        return List.of(
                example(Reading.class, Reading.of(12.5, AT), Reading.of(12)),
                new WireExample(
                        "reading-missing",
                        Reading.class,
                        Reading.missing(MissingReason.NOT_APPLICABLE),
                        Reading.missing(MissingReason.NEVER_SUPPLIED)),
                example(
                        CustomerSnapshot.class,
                        snapshot(),
                        CustomerSnapshot.builder(ID, AT).build()),
                example(
                        SignalDefinition.class,
                        seats,
                        SignalCatalog.standard()
                                .find(Signals.ADOPTION_FEATURE_SHARE)
                                .orElseThrow()),
                example(FeedCoverage.class, coverage(), FeedCoverage.none()),
                example(CustomerHistory.class, history(), minimalHistory()),
                example(Portfolio.class, portfolio(), Portfolio.of(List.of(), FeedCoverage.none())));
    }

    static CustomerSnapshot snapshot() {
        return CustomerSnapshot.builder(ID, AT)
                .with(Signals.USAGE_ACTIVE_DAYS_28, 12)
                .with(Signals.USAGE_ERROR_RATE, Reading.of(0.0125, AT.minusSeconds(60)))
                .with(Signals.SENTIMENT_CSAT, Reading.missing(MissingReason.STALE))
                .build();
    }

    private static FeedCoverage coverage() {
        return FeedCoverage.none()
                .with(Feed.TICKETS, DateRange.of(DAY.minusDays(90), DAY))
                .with(Feed.USAGE, DateRange.of(DAY.minusDays(28), DAY));
    }

    private static CustomerHistory history() {
        return CustomerHistory.builder(AccountExamples.customer())
                .usage(List.of(SupportExamples.usage()))
                .movements(List.of(AccountExamples.movement()))
                .tickets(List.of(SupportExamples.ticket()))
                .surveys(List.of(SupportExamples.survey()))
                .touchpoints(List.of(AccountExamples.touchpoint()))
                .events(List.of(AccountExamples.event()))
                .milestones(List.of(AccountExamples.milestone()))
                .build();
    }

    private static CustomerHistory minimalHistory() {
        return CustomerHistory.builder(Customer.builder(ID, "Acme").build()).build();
    }

    private static Portfolio portfolio() {
        return new Portfolio(
                List.of(history()),
                List.of(SupportExamples.feature()),
                List.of(SupportExamples.release()),
                List.of(SupportExamples.ticket()),
                coverage(),
                List.of(Failure.of("usage.csv line 14", "signIns", "-1", "be a number between 0 and 1000000000")));
    }
}
