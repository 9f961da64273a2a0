package io.github.cskit.scoring.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.engagement.TouchpointKind;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.scoring.signal.SignalCalculator;
import io.github.cskit.scoring.signal.SignalContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** Feeds that come in any order and more than once give the snapshot of the ordered, distinct feed. */
@Tag("SIG-4")
class SnapshotFoldProperties {

    private static final CustomerId ID = CustomerId.of("c-1");
    private static final LocalDate END = LocalDate.of(2026, 11, 2);
    private static final Instant AS_OF = END.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Customer CUSTOMER = Customer.builder(ID, "Northwind")
            .contract(Contract.builder().start(END.minusYears(2)).seats(10).build())
            .build();
    private static final SignalCalculator SIGNALS =
            SignalCalculator.of(new SignalContext(feeds(), List.of(), ZoneOffset.UTC));

    private record Event(EventRef ref, Object value) {}

    @Property(tries = 5_000, seed = "20261141")
    void anyOrderAndAnyNumberOfDuplicatesGiveTheSameSnapshot(@ForAll long seed) {
        Random random = new Random(seed);
        List<Event> feed = feed(random);
        SnapshotFold fold = SnapshotFold.of(CUSTOMER);
        deliveries(feed, random).forEach(event -> fold(fold, event));

        CustomerSnapshot folded = fold.snapshot(SIGNALS, AS_OF);

        assertThat(folded).isEqualTo(SIGNALS.snapshot(orderedAndDistinct(feed), AS_OF));
        assertThat(folded.fingerprint())
                .isEqualTo(SIGNALS.snapshot(orderedAndDistinct(feed), AS_OF).fingerprint());
    }

    @Property(tries = 2_000, seed = "20261142")
    void twoFoldsOfPartsOfAFeedPutTogetherAreTheFoldOfTheWhole(@ForAll long seed) {
        Random random = new Random(seed);
        List<Event> feed = feed(random);
        SnapshotFold one = SnapshotFold.of(CUSTOMER);
        SnapshotFold other = SnapshotFold.of(CUSTOMER);
        deliveries(feed, random).forEach(event -> fold(random.nextBoolean() ? one : other, event));
        feed.forEach(event -> fold(other, event));
        one.foldAll(other);

        assertThat(one.history()).isEqualTo(orderedAndDistinct(feed));
    }

    @Example
    void aFoldThatCountsDuplicatesAndOneThatTakesTheLastArrivalAreCaught() {
        int counting = 0;
        int lastArrival = 0;
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Event> feed = feed(random);
            List<Event> delivered = deliveries(feed, random);
            CustomerSnapshot expected = SIGNALS.snapshot(orderedAndDistinct(feed), AS_OF);
            counting += snapshotOf(delivered).equals(expected) ? 0 : 1;
            lastArrival += snapshotOf(lastArrivals(delivered)).equals(expected) ? 0 : 1;
        }
        assertThat(counting).as("the twin that counts duplicates").isGreaterThan(50);
        assertThat(lastArrival).as("the twin that takes the last arrival").isGreaterThan(20);
    }

    @Example
    void twoDifferentEventsOfOneRevisionAndEventsOfOthersAreRefused() {
        SnapshotFold fold = SnapshotFold.of(CUSTOMER);
        assertThat(fold.touchpoint(EventRef.of("t"), touchpoint(3))).isTrue();
        assertThat(fold.touchpoint(EventRef.of("t"), touchpoint(3))).isFalse();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> fold.touchpoint(EventRef.of("t"), touchpoint(4)))
                .withMessageContaining("event (t)")
                .withMessageContaining("revision");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fold.usage(
                        EventRef.of("u"),
                        Usage.builder(CustomerId.of("c-2"), END).build()))
                .withMessageContaining("must be account (c-1)");
        assertThat(fold.touchpoint(new EventRef("t", 1), touchpoint(4))).isTrue();
        assertThat(fold.touchpoint(EventRef.of("t"), touchpoint(3)))
                .as("outdated")
                .isFalse();
        assertThat(fold.history().touchpoints()).containsExactly(touchpoint(4));
    }

    private static void fold(SnapshotFold fold, Event event) {
        if (event.value() instanceof Usage row) {
            fold.usage(event.ref(), row);
        } else if (event.value() instanceof Ticket ticket) {
            fold.ticket(event.ref(), ticket);
        } else if (event.value() instanceof SurveyResponse response) {
            fold.survey(event.ref(), response);
        } else {
            fold.touchpoint(event.ref(), (Touchpoint) event.value());
        }
    }

    /** Events with ids; some of them with a corrected second version. */
    private static List<Event> feed(Random random) {
        List<Event> feed = new ArrayList<>();
        int events = random.nextInt(12);
        for (int i = 0; i < events; i++) {
            int kind = random.nextInt(4);
            int versions = random.nextInt(4) == 0 ? 2 : 1;
            for (int revision = 0; revision < versions; revision++) {
                feed.add(new Event(new EventRef("e-" + i, revision), value(kind, i, random)));
            }
        }
        return feed;
    }

    private static Object value(int kind, int number, Random random) {
        int daysAgo = 1 + random.nextInt(60);
        Instant at = AS_OF.minusSeconds(86_400L * daysAgo - random.nextInt(80_000));
        return switch (kind) {
            case 0 ->
                Usage.builder(ID, END.minusDays(daysAgo))
                        .user("u" + random.nextInt(4))
                        .signIns(random.nextInt(4))
                        .sessionMinutes(random.nextInt(900) / 10.0)
                        .build();
            case 1 ->
                Ticket.builder(TicketId.of("t-" + number), at, "title", "body")
                        .customer(ID)
                        .build();
            case 2 ->
                SurveyResponse.builder(SurveyResponseId.of("s-" + number), at, SurveyKind.NPS, AnswerScale.ZERO_TO_TEN)
                        .customer(ID)
                        .respondent("p" + random.nextInt(3))
                        .answer(random.nextInt(11))
                        .build();
            default -> touchpoint(daysAgo);
        };
    }

    private static Touchpoint touchpoint(int daysAgo) {
        return Touchpoint.builder(ID, AS_OF.minusSeconds(86_400L * daysAgo), TouchpointKind.CALL, true)
                .build();
    }

    private static List<Event> deliveries(List<Event> feed, Random random) {
        List<Event> delivered = new ArrayList<>(feed);
        feed.forEach(event -> Collections.addAll(
                delivered, Collections.nCopies(random.nextInt(3), event).toArray(Event[]::new)));
        Collections.shuffle(delivered, random);
        return delivered;
    }

    private static CustomerHistory orderedAndDistinct(List<Event> feed) {
        List<Event> latest = new ArrayList<>();
        for (Event event : feed) {
            latest.removeIf(earlier -> earlier.ref().id().equals(event.ref().id())
                    && earlier.value().getClass() == event.value().getClass());
            latest.add(event);
        }
        latest.sort((a, b) -> a.ref().id().compareTo(b.ref().id()));
        return historyOf(latest);
    }

    private static List<Event> lastArrivals(List<Event> delivered) {
        List<Event> kept = new ArrayList<>();
        for (Event event : delivered) {
            kept.removeIf(earlier -> earlier.ref().id().equals(event.ref().id()));
            kept.add(event);
        }
        return kept;
    }

    private static CustomerSnapshot snapshotOf(List<Event> events) {
        return SIGNALS.snapshot(historyOf(events), AS_OF);
    }

    private static CustomerHistory historyOf(List<Event> events) {
        CustomerHistory.Builder builder = CustomerHistory.builder(CUSTOMER);
        of(events, Usage.class, builder::usage);
        of(events, Ticket.class, builder::tickets);
        of(events, SurveyResponse.class, builder::surveys);
        of(events, Touchpoint.class, builder::touchpoints);
        return builder.build();
    }

    private static <T> void of(List<Event> events, Class<T> type, Consumer<List<T>> sink) {
        sink.accept(events.stream()
                .map(Event::value)
                .filter(type::isInstance)
                .map(type::cast)
                .toList());
    }

    private static FeedCoverage feeds() {
        FeedCoverage feeds = FeedCoverage.none();
        for (Feed feed : Feed.values()) {
            feeds = feeds.with(feed, DateRange.of(END.minusYears(3), END));
        }
        return feeds;
    }
}
