package io.github.cskit.scoring.risk;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.time.DatedSeries;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.signal.SignalCalculator;
import io.github.cskit.scoring.signal.SignalContext;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import io.github.cskit.scoring.trend.TrendPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts for tests of risk. */
public final class Watched {

    public static final CustomerId ID = CustomerId.of("c-12");
    public static final Instant NOW = Instant.parse("2026-11-02T00:00:00Z");

    private static final FeedCoverage FEEDS =
            FeedCoverage.none().with(Feed.USAGE, DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));

    private List<Usage> usage = List.of();
    private List<CustomerEvent> events = List.of();
    private List<Ticket> tickets = List.of();
    private List<SurveyResponse> surveys = List.of();
    private List<Map<String, Double>> weeks = List.of(Map.of("engagement", 90.0, "sentiment", 90.0, "growth", 90.0));
    private Instant now = NOW;
    private Optional<Money> arr = Optional.of(Money.of(120_000, "USD"));

    public static Watched account() {
        return new Watched();
    }

    /** Sets the points of the three components, week by week, the last as of now. */
    public Watched weeks(List<Map<String, Double>> points) {
        this.weeks = points;
        return this;
    }

    public Watched score(double points) {
        return weeks(List.of(Map.of("engagement", points, "sentiment", points, "growth", points)));
    }

    public Watched event(CustomerEventKind kind, Instant at) {
        List<CustomerEvent> more = new ArrayList<>(events);
        more.add(CustomerEvent.builder(ID, at, kind)
                .detail("Call Ada at ada@example.com")
                .build());
        this.events = more;
        return this;
    }

    public Watched tickets(List<Ticket> records) {
        this.tickets = records;
        return this;
    }

    public Watched surveys(List<SurveyResponse> records) {
        this.surveys = records;
        return this;
    }

    public Watched now(Instant instant) {
        this.now = instant;
        return this;
    }

    public Watched arr(Optional<Money> money) {
        this.arr = money;
        return this;
    }

    /** Gives so many users a day of activity in the 28 days before now, and so many in the 28 before those. */
    public Watched usage(int last, int before) {
        List<Usage> records = new ArrayList<>();
        LocalDate end = now.atZone(ZoneOffset.UTC).toLocalDate();
        for (int i = 0; i < last; i++) {
            records.add(row(end.minusDays(1), "u" + i));
        }
        for (int i = 0; i < before; i++) {
            records.add(row(end.minusDays(40), "u" + i));
        }
        this.usage = records;
        return this;
    }

    public Watched lastSignIn(LocalDate day) {
        this.usage = List.of(row(day, "u"));
        return this;
    }

    private static Usage row(LocalDate day, String user) {
        return Usage.builder(ID, day).user(user).signIns(1).build();
    }

    public WatchedAccount build() {
        CustomerHistory history = CustomerHistory.builder(Customer.builder(ID, "Acme")
                        .segment(Segment.of("enterprise"))
                        .plan("pro")
                        .build())
                .usage(usage)
                .events(events)
                .tickets(tickets)
                .surveys(surveys)
                .build();
        CustomerSnapshot measured = SignalCalculator.of(new SignalContext(FEEDS, List.of(), ZoneOffset.UTC))
                .snapshot(history, now);
        List<WatchedWeek> readings = new ArrayList<>();
        List<DatedSeries.Point> points = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Instant at = now.minus(Duration.ofDays(7L * (weeks.size() - 1 - i)));
            CustomerSnapshot.Builder builder = CustomerSnapshot.builder(ID, at);
            measured.signals().forEach(builder::with);
            weeks.get(i).forEach((name, value) -> builder.with(SignalId.of(name), value));
            CustomerSnapshot snapshot = builder.build();
            WatchedWeek week =
                    new WatchedWeek(snapshot, HealthModels.threeComponent().assess(snapshot));
            readings.add(week);
            week.scored()
                    .ifPresent(scored -> points.add(new DatedSeries.Point(
                            at.atZone(ZoneOffset.UTC).toLocalDate(),
                            scored.score().toBigDecimal().doubleValue())));
        }
        return new WatchedAccount(
                history,
                FEEDS,
                readings,
                TrendAnalyzer.of(TrendPolicy.standard()).analyze(new DatedSeries(points)),
                arr,
                ZoneOffset.UTC);
    }
}
