package io.github.cskit.reporting.weekly;

import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.engagement.TouchpointKind;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.ticket.Classification;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.triage.classify.TicketClassifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A few invented accounts in which things happen, as of the end of Sunday 1 November 2026. */
public final class SmallPortfolio {

    /** The end of 1 November 2026. */
    public static final Instant AS_OF = Instant.parse("2026-11-02T00:00:00Z");

    /** The first day of the records. */
    public static final LocalDate FIRST = LocalDate.of(2026, 5, 4);

    private static final LocalDate LAST = LocalDate.of(2026, 11, 1);
    private static final FeatureId IMPORTER = FeatureId.of("importer");
    private static final FeatureId CALENDAR = FeatureId.of("calendar");
    private static final FeatureId FORECAST = FeatureId.of("forecast");

    private SmallPortfolio() {}

    /** Returns the whole portfolio. */
    public static Portfolio portfolio() {
        List<CustomerHistory> customers = new ArrayList<>();
        customers.add(healthy("a-01", "Larch & Vale", 120_000));
        customers.add(healthy("a-02", "Ødegård <Nord>", 64_000));
        customers.add(championLeft());
        customers.add(leaving());
        customers.add(silent());
        customers.add(recovered());
        customers.add(withoutTelemetry());
        customers.add(churned("a-08", "Pinnock Paper", false));
        customers.add(churned("a-09", "Quill & Sons", true));
        List<Feature> features = List.of(
                Feature.builder(IMPORTER, "Importer").build(),
                Feature.builder(CALENDAR, "Calendar").build(),
                Feature.builder(FORECAST, "Forecast").build());
        List<Release> releases = List.of(
                Release.builder("R-1", LocalDate.of(2026, 10, 6))
                        .feature(IMPORTER)
                        .name("Importer 4.0")
                        .build(),
                Release.builder("R-2", LocalDate.of(2026, 8, 18))
                        .feature(FORECAST)
                        .name("Forecast 1.0")
                        .build());
        List<Failure> failures = List.of(Failure.of("customers.csv line 14", "arr", "-5", "not be negative"));
        return new Portfolio(customers, features, releases, List.of(), feeds(), failures);
    }

    /** Returns every feed, recorded up to the review. */
    public static FeedCoverage feeds() {
        FeedCoverage feeds = FeedCoverage.none();
        for (Feed feed : Feed.values()) {
            feeds = feeds.with(feed, DateRange.of(FIRST, LAST.plusDays(1)));
        }
        return feeds;
    }

    /** A classifier of a few words, so that golden copies do not depend on a better one. */
    public static TicketClassifier classifier() {
        ModelRef model = new ModelRef("words", "1", Fingerprint.ofText("words"));
        return ticket -> {
            TicketCategory category = category(ticket.title());
            Map<TicketCategory, Double> probabilities = new EnumMap<>(TicketCategory.class);
            for (TicketCategory each : TicketCategory.values()) {
                probabilities.put(each, each == category ? 1.0 : 0.0);
            }
            return new Classification(ticket.id(), category, probabilities, false, false, List.of(), model);
        };
    }

    private static TicketCategory category(String title) {
        if (title.startsWith("How")) {
            return TicketCategory.HOW_TO_QUESTION;
        }
        return title.startsWith("Please") ? TicketCategory.FEATURE_REQUEST : TicketCategory.BUG_REPORT;
    }

    private static CustomerHistory healthy(String id, String name, long arr) {
        CustomerId customer = CustomerId.of(id);
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            tickets.add(ticket(customer, i, LocalDate.of(2026, 10, 7 + i), "Import loses a column " + i, IMPORTER));
            tickets.add(ticket(
                    customer, 10 + i, LocalDate.of(2026, 9, 1 + i), "How do I repeat a booking? " + i, CALENDAR));
        }
        tickets.add(ticket(customer, 20, LocalDate.of(2026, 9, 20), "Please add single sign-on", CALENDAR));
        return CustomerHistory.builder(customer(id, name, arr).build())
                .usage(usage(customer, day -> 8))
                .tickets(tickets)
                .surveys(surveys(customer, 9, 5))
                .touchpoints(touchpoints(customer, FIRST, LAST))
                .build();
    }

    private static CustomerHistory championLeft() {
        CustomerId customer = CustomerId.of("a-03");
        LocalDate left = LocalDate.of(2026, 9, 14);
        CustomerEvent event = CustomerEvent.builder(customer, at(left), CustomerEventKind.CHAMPION_LEFT)
                .detail("The head of planning left; no successor named")
                .build();
        return CustomerHistory.builder(
                        customer("a-03", "Northgate Foods", 210_000).build())
                .usage(usage(customer, day -> (int) Math.min(9, Math.max(1, 9 - ChronoUnit.WEEKS.between(left, day)))))
                .surveys(surveys(customer, 7, 4))
                .touchpoints(touchpoints(customer, FIRST, left))
                .events(List.of(event))
                .build();
    }

    private static CustomerHistory leaving() {
        CustomerId customer = CustomerId.of("a-04");
        CustomerEvent event = CustomerEvent.builder(
                        customer, at(LocalDate.of(2026, 10, 19)), CustomerEventKind.CANCELLATION_REQUESTED)
                .detail("=HYPERLINK(\"http://example.com\") asked how to give notice")
                .build();
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            tickets.add(ticket(customer, i, LocalDate.of(2026, 10, 10 + i), "Calendar freezes | again " + i, CALENDAR));
        }
        return CustomerHistory.builder(customer("a-04", "=Hexley Auto", 91_000).build())
                .usage(usage(customer, day -> day.getDayOfMonth() % 3 == 0 ? 1 : 0))
                .tickets(tickets)
                .surveys(surveys(customer, 3, 2))
                .events(List.of(event))
                .touchpoints(touchpoints(customer, FIRST, FIRST.plusDays(3)))
                .build();
    }

    private static CustomerHistory silent() {
        CustomerId customer = CustomerId.of("a-05");
        LocalDate last = LocalDate.of(2026, 10, 12);
        return CustomerHistory.builder(
                        customer("a-05", "Oban Cold Storage", 46_000).build())
                .usage(usage(customer, day -> day.isAfter(last) ? 0 : 6))
                .surveys(surveys(customer, 8, 4))
                .touchpoints(touchpoints(customer, FIRST, last))
                .build();
    }

    private static CustomerHistory recovered() {
        CustomerId customer = CustomerId.of("a-06");
        LocalDate start = LocalDate.of(2026, 9, 28);
        return CustomerHistory.builder(
                        customer("a-06", "Halvard Logistics", 142_000).build())
                .usage(usage(
                        customer,
                        day -> day.isBefore(start)
                                ? day.getDayOfMonth() % 2
                                : Math.min(10, 2 + (day.getDayOfYear() - start.getDayOfYear()) / 3)))
                .surveys(surveys(customer, 9, 5))
                .touchpoints(touchpoints(customer, start, LAST))
                .build();
    }

    private static CustomerHistory withoutTelemetry() {
        return CustomerHistory.builder(customer("a-07", "Ivory Glass", 30_000).build())
                .surveys(surveys(CustomerId.of("a-07"), 8, 4))
                .build();
    }

    private static CustomerHistory churned(String id, String name, boolean flaggedOnly) {
        CustomerId customer = CustomerId.of(id);
        CustomerHistory.Builder history = CustomerHistory.builder(
                customer(id, name, 20_000).churned(flaggedOnly).build());
        if (!flaggedOnly) {
            history = CustomerHistory.builder(new Customer(
                            customer,
                            name,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            Optional.empty()))
                    .events(List.of(
                            CustomerEvent.builder(customer, at(LocalDate.of(2026, 8, 15)), CustomerEventKind.CHURNED)
                                    .build()));
        }
        return history.usage(usage(customer, day -> 1)).build();
    }

    /** Starts a customer with a contract that renews in mid-December. */
    public static Customer.Builder customer(String id, String name, long arr) {
        return Customer.builder(CustomerId.of(id), name)
                .segment(Segment.of("mid-market"))
                .plan("Team")
                .arr(Money.of(arr, "USD"))
                .contract(Contract.builder()
                        .start(LocalDate.of(2024, 12, 15))
                        .renewal(LocalDate.of(2026, 12, 15))
                        .noticeDays(30)
                        .seats(10)
                        .build());
    }

    /** Returns one row for each active user of each day, on two features. */
    public static List<Usage> usage(CustomerId customer, ToIntFunction<LocalDate> users) {
        List<Usage> rows = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (int user = 0; user < users.applyAsInt(day); user++) {
                rows.add(Usage.builder(customer, day)
                        .user("u-" + user)
                        .feature(user % 2 == 0 ? CALENDAR : IMPORTER)
                        .signIns(1)
                        .build());
            }
        }
        return rows;
    }

    /** Returns answers of two people to both questions; the first of two detractors says why. */
    public static List<SurveyResponse> surveys(CustomerId customer, int recommend, int satisfied) {
        List<SurveyResponse> surveys = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Instant at = at(LocalDate.of(2026, 10, 5 + i));
            SurveyResponse.Builder answer = SurveyResponse.builder(
                            SurveyResponseId.of(customer + "-n" + i), at, SurveyKind.NPS, AnswerScale.ZERO_TO_TEN)
                    .customer(customer)
                    .respondent("p-" + i)
                    .answer(recommend);
            if (recommend < 6 && i == 0) {
                answer.comment("Nobody answers <b>the phone</b> | dana@hexley.example, https://hexley.example/c");
            }
            surveys.add(answer.build());
            surveys.add(SurveyResponse.builder(
                            SurveyResponseId.of(customer + "-c" + i), at, SurveyKind.CSAT, AnswerScale.ONE_TO_FIVE)
                    .customer(customer)
                    .answer(satisfied)
                    .build());
        }
        return surveys;
    }

    private static List<Touchpoint> touchpoints(CustomerId customer, LocalDate from, LocalDate to) {
        List<Touchpoint> contacts = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(7)) {
            contacts.add(Touchpoint.builder(customer, at(day), TouchpointKind.CALL, true)
                    .build());
        }
        return contacts;
    }

    private static Ticket ticket(CustomerId customer, int number, LocalDate day, String title, FeatureId feature) {
        return Ticket.builder(TicketId.of(customer + "-t" + number), at(day), title, "It happened again.")
                .customer(customer)
                .feature(feature)
                .severity(2)
                .build();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
