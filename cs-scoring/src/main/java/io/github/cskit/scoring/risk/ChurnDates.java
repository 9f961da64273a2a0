package io.github.cskit.scoring.risk;

import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two dates of a departure: when the customer decided, and when it took effect. What is known only after the
 * decision must not be used to foresee it; what was paid until the effect was still earned.
 *
 * <p>Immutable and thread-safe.
 *
 * @param decidedOn the day of the latest cancellation request up to the effect; absent if none is on record
 * @param effectiveOn the first day without the customer; absent while it is one
 */
public record ChurnDates(Optional<LocalDate> decidedOn, Optional<LocalDate> effectiveOn) {

    /** Checks that the decision is not after its effect. */
    public ChurnDates {
        decidedOn = Absent.orEmpty(decidedOn);
        effectiveOn = Absent.orEmpty(effectiveOn);
        Checks checks = Checks.of("churn dates");
        if (decidedOn.isPresent() && effectiveOn.isPresent()) {
            LocalDate effect = effectiveOn.get();
            checks.require(
                    !decidedOn.get().isAfter(effect),
                    "decidedOn",
                    decidedOn.get(),
                    "not be after effectiveOn (" + effect + ")");
        }
        checks.orThrow();
    }

    /**
     * Reads the dates of an account.
     *
     * @param history its records
     * @param zone the zone in which days begin
     * @return the latest departure and the latest request up to it; without a departure the latest request; both absent
     *     where a reactivation came after them
     */
    public static ChurnDates of(CustomerHistory history, ZoneId zone) {
        Optional<LocalDate> back = reactivations(history, zone).max(Comparator.naturalOrder());
        Optional<LocalDate> effect = departures(history, zone)
                .filter(day -> back.isEmpty() || !day.isBefore(back.get()))
                .max(Comparator.naturalOrder());
        Optional<LocalDate> decided = requests(history, zone)
                .filter(day -> effect.isEmpty() || !day.isAfter(effect.get()))
                .filter(day -> back.isEmpty() || !day.isBefore(back.get()))
                .max(Comparator.naturalOrder());
        return new ChurnDates(decided, effect);
    }

    /**
     * Returns the day from which the outcome was known: the decision, or the effect where no decision is on record.
     *
     * @return the day; empty if the account neither decided nor left
     */
    public Optional<LocalDate> knownFrom() {
        return decidedOn.or(() -> effectiveOn);
    }

    private static Stream<LocalDate> departures(CustomerHistory history, ZoneId zone) {
        return days(history, zone, CustomerEventKind.CHURNED, MovementKind.CHURN);
    }

    private static Stream<LocalDate> reactivations(CustomerHistory history, ZoneId zone) {
        return days(history, zone, CustomerEventKind.REACTIVATED, MovementKind.REACTIVATION);
    }

    private static Stream<LocalDate> requests(CustomerHistory history, ZoneId zone) {
        return events(history, zone, CustomerEventKind.CANCELLATION_REQUESTED);
    }

    private static Stream<LocalDate> days(
            CustomerHistory history, ZoneId zone, CustomerEventKind event, MovementKind movement) {
        Stream<LocalDate> moved = history.movements().stream()
                .filter(each -> each.kind() == movement)
                .map(ContractMovement::effectiveOn);
        return Stream.concat(moved, events(history, zone, event));
    }

    private static Stream<LocalDate> events(CustomerHistory history, ZoneId zone, CustomerEventKind kind) {
        return history.events().stream()
                .filter(event -> event.kind() == kind)
                .map(CustomerEvent::at)
                .map(at -> at.atZone(zone).toLocalDate());
    }
}
