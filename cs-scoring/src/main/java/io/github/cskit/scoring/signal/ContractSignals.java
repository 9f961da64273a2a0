package io.github.cskit.scoring.signal;

import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The signals of growth. */
final class ContractSignals {

    private ContractSignals() {}

    static void read(CustomerHistory history, SignalWindow window, Map<SignalId, Reading> readings) {
        readings.put(Signals.GROWTH_SEAT_CHANGE_90, seatChange(history, window));
        readings.put(Signals.GROWTH_ARR_CHANGE_365, arrChange(history, window));
        readings.put(Signals.ACCOUNT_SEATS, seats(history, window));
        readings.put(Signals.ACCOUNT_DAYS_SINCE_START, daysSinceStart(history, window));
    }

    private static Reading seats(CustomerHistory history, SignalWindow window) {
        return Contracts.seatsAt(history, window.end()).map(Reading::of).orElse(SignalWindow.unknown());
    }

    /** The day of the start is the first whole day; a start after the window is not known yet. */
    private static Reading daysSinceStart(CustomerHistory history, SignalWindow window) {
        return Contracts.start(history)
                .map(start -> ChronoUnit.DAYS.between(start, window.end()))
                .filter(days -> days >= 0)
                .map(Reading::of)
                .orElse(SignalWindow.unknown());
    }

    private static Reading seatChange(CustomerHistory history, SignalWindow window) {
        LocalDate then = window.end().minusDays(window.policy().seatDays());
        Optional<LocalDate> start = Contracts.start(history);
        boolean startedInside = start.isPresent() && !start.get().isBefore(then);
        Optional<Integer> now = Contracts.seatsAt(history, window.end());
        Optional<Integer> before = stateAt(history, window, then, ContractMovement::seats, now);
        if (startedInside || now.isEmpty() || before.isEmpty() || before.get() == 0) {
            return SignalWindow.unknown();
        }
        return Reading.of((double) (now.get() - before.get()) / before.get());
    }

    private static Reading arrChange(CustomerHistory history, SignalWindow window) {
        Optional<LocalDate> start = Contracts.start(history);
        LocalDate then = window.end().minusDays(window.policy().arrDays());
        LocalDate youngest = window.end().minusDays(window.policy().arrMinimumDays());
        if (start.isPresent() && start.get().isAfter(youngest)) {
            return SignalWindow.unknown();
        }
        boolean younger = start.isPresent() && !start.get().isBefore(then);
        LocalDate reference = younger ? start.get().plusDays(1) : then;
        Optional<Money> now = Contracts.arrAt(history, window.end());
        Optional<Money> before = stateAt(history, window, reference, ContractMovement::arr, now);
        if (now.isEmpty() || before.isEmpty() || !comparable(now.get(), before.get())) {
            return SignalWindow.unknown();
        }
        BigDecimal was = before.get().amount();
        return Reading.of(now.get()
                .amount()
                .subtract(was)
                .divide(was, MathContext.DECIMAL64)
                .doubleValue());
    }

    private static boolean comparable(Money now, Money before) {
        return now.currency().equals(before.currency()) && before.amount().signum() > 0;
    }

    /** What held before a date; where no movement says, the present state if the feed shows that nothing moved since. */
    private static <T> Optional<T> stateAt(
            CustomerHistory history,
            SignalWindow window,
            LocalDate endExclusive,
            Function<ContractMovement, Optional<T>> part,
            Optional<T> now) {
        Optional<T> told = Contracts.latest(history, endExclusive, part);
        boolean unmoved = Contracts.latest(history, window.end(), part).isEmpty()
                && window.context()
                        .feeds()
                        .find(Feed.CONTRACTS)
                        .filter(range -> !range.startInclusive().isAfter(endExclusive))
                        .isPresent();
        return told.isPresent() || !unmoved ? told : now;
    }
}
