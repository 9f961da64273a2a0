package io.github.cskit.reporting.account;

import io.github.cskit.core.customer.ContractMovement;
import io.github.cskit.core.customer.MovementKind;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an account is a customer as of an instant. Two sources may speak of it, and they may disagree: the host's own
 * flag, and dated records (churned and reactivated events, churn and reactivation movements; the latest before the
 * instant counts, and of one day the departure).
 *
 * <p>The flag wins where the host keeps one, because it is what the host says of the account as a whole, while a record
 * may be about one of several subscriptions. It has no date: where the only departures on record lie after the instant,
 * the account was still a customer. Without a flag the records decide. It is not a judgement of who is right:
 * disagreements are listed in the data quality of a review. Immutable and thread-safe.
 *
 * @param churned whether the account has left
 * @param since the day of the latest departure on record; absent if none is, or if it came back since
 * @param flag the host's own flag; absent if it keeps none
 * @param recordedAsChurned what the latest record says; absent if there is none before the instant
 */
public record Standing(
        boolean churned, Optional<LocalDate> since, Optional<Boolean> flag, Optional<Boolean> recordedAsChurned) {

    /** Checks the parts. */
    public Standing {
        since = Absent.orEmpty(since);
        flag = Absent.orEmpty(flag);
        recordedAsChurned = Absent.orEmpty(recordedAsChurned);
        Checks.of("standing")
                .require(
                        since.isEmpty() || recordedAsChurned.orElse(false),
                        "since",
                        "given",
                        "be absent unless the records say churned")
                .orThrow();
    }

    /**
     * Judges an account.
     *
     * @param history its records
     * @param asOf the instant; records at or after it do not count
     * @param zone the zone in which days begin
     * @return its standing
     */
    public static Standing judge(CustomerHistory history, Instant asOf, ZoneId zone) {
        LocalDate end = asOf.atZone(zone).toLocalDate();
        Optional<Change> latest = records(history, zone)
                .filter(record -> record.on().isBefore(end))
                .max(Comparator.comparing(Change::on).thenComparing(Change::left));
        boolean leavesLater = latest.isEmpty() && records(history, zone).anyMatch(Change::left);
        Optional<Boolean> flag = history.customer().churned();
        Optional<Boolean> recorded = latest.map(Change::left);
        boolean churned = flag.map(set -> set && !leavesLater).orElse(recorded.orElse(false));
        return new Standing(churned, latest.filter(Change::left).map(Change::on), flag, recorded);
    }

    private static Stream<Change> records(CustomerHistory history, ZoneId zone) {
        return Stream.concat(
                history.events().stream().flatMap(event -> fromEvent(event, zone).stream()),
                history.movements().stream().flatMap(movement -> fromMovement(movement).stream()));
    }

    private static Optional<Change> fromEvent(CustomerEvent event, ZoneId zone) {
        LocalDate on = event.at().atZone(zone).toLocalDate();
        if (event.kind() == CustomerEventKind.CHURNED) {
            return Optional.of(new Change(on, true));
        }
        return event.kind() == CustomerEventKind.REACTIVATED ? Optional.of(new Change(on, false)) : Optional.empty();
    }

    private static Optional<Change> fromMovement(ContractMovement movement) {
        if (movement.kind() == MovementKind.CHURN) {
            return Optional.of(new Change(movement.effectiveOn(), true));
        }
        return movement.kind() == MovementKind.REACTIVATION
                ? Optional.of(new Change(movement.effectiveOn(), false))
                : Optional.empty();
    }

    private record Change(LocalDate on, boolean left) {}
}
