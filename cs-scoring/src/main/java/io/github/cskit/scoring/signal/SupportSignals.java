package io.github.cskit.scoring.signal;

import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.ticket.Sentiment;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.time.DateRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The signals of support. */
final class SupportSignals {

    private SupportSignals() {}

    /** Reads tickets and touchpoints; needs the reading of active days to be there. */
    static void read(CustomerHistory history, SignalWindow window, Map<SignalId, Reading> readings) {
        DateRange range = window.activity();
        Optional<Reading> ticketGap = window.gap(Feed.TICKETS, range);
        List<Ticket> tickets = history.tickets().stream()
                .filter(ticket -> window.holds(range, ticket.openedAt()))
                .toList();
        readings.put(Signals.SUPPORT_TICKETS_28, ticketGap.orElseGet(() -> count(tickets, readings)));
        readings.put(Signals.SUPPORT_TICKET_SENTIMENT, ticketGap.orElseGet(() -> sentiment(tickets)));
        readings.put(Signals.ENGAGEMENT_TOUCHPOINTS_28, touchpoints(history, window, range));
    }

    private static Reading count(List<Ticket> tickets, Map<SignalId, Reading> readings) {
        boolean used = readings.get(Signals.USAGE_ACTIVE_DAYS_28) instanceof Reading.Measured days && days.value() > 0;
        return tickets.isEmpty() && !used ? SignalWindow.unknown() : Reading.of(tickets.size());
    }

    private static Reading sentiment(List<Ticket> tickets) {
        List<Sentiment> known =
                tickets.stream().flatMap(ticket -> ticket.sentiment().stream()).toList();
        if (known.isEmpty()) {
            return SignalWindow.unknown();
        }
        long notNegative =
                known.stream().filter(tone -> tone != Sentiment.NEGATIVE).count();
        return Reading.of((double) notNegative / known.size());
    }

    private static Reading touchpoints(CustomerHistory history, SignalWindow window, DateRange range) {
        Optional<Reading> gap = window.gap(Feed.TOUCHPOINTS, range);
        boolean mentioned = history.touchpoints().stream().anyMatch(t -> t.at().isBefore(window.asOf()));
        if (gap.isPresent() || !mentioned) {
            return gap.orElse(SignalWindow.unknown());
        }
        return Reading.of((double) history.touchpoints().stream()
                .filter(t -> t.twoWay() && window.holds(range, t.at()))
                .count());
    }
}
