package io.github.cskit.scoring.telemetry;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Telemetry over rows of usage that are already in memory, for hosts without a telemetry system of their own.
 *
 * <p>Immutable and thread-safe.
 */
public final class UsageTelemetry implements Telemetry {

    private static final double DAYS_A_WEEK = 7.0;

    private final Map<CustomerId, List<Usage>> rows = new HashMap<>();
    private final DateRange recorded;

    private UsageTelemetry(Collection<Usage> usage, DateRange recorded) {
        usage.forEach(row -> rows.computeIfAbsent(row.customer(), customer -> new ArrayList<>())
                .add(row));
        this.recorded = recorded;
    }

    /**
     * Creates a telemetry.
     *
     * @param usage the rows, in any order
     * @param recorded the days over which usage was recorded; a period that reaches beyond them is not known
     * @return the telemetry
     */
    public static UsageTelemetry of(Collection<Usage> usage, DateRange recorded) {
        return new UsageTelemetry(usage, recorded);
    }

    @Override
    public TelemetryReadings read(CustomerId customer, DateRange period) {
        List<Usage> known = rows.getOrDefault(customer, List.of());
        if (!recorded.encloses(period) || known.isEmpty() || period.days() == 0) {
            boolean ended = !known.isEmpty() && recorded.endExclusive().isBefore(period.endExclusive());
            return TelemetryReadings.missing(
                    customer, period, ended ? MissingReason.STALE : MissingReason.NEVER_SUPPLIED);
        }
        List<Usage> inside =
                known.stream().filter(row -> period.contains(row.date())).toList();
        return new TelemetryReadings(
                customer,
                period,
                loginFrequency(inside, period),
                featureUsage(known, inside),
                sessionDuration(inside),
                errorRate(inside));
    }

    private static Reading loginFrequency(List<Usage> rows, DateRange period) {
        Set<String> users = new HashSet<>();
        boolean recorded = false;
        long signIns = 0;
        for (Usage row : rows) {
            recorded |= row.signIns().isPresent();
            signIns += row.signIns().orElse(0);
            if (row.signIns().orElse(1) > 0) {
                row.user().ifPresent(users::add);
            }
        }
        double weeks = period.days() / DAYS_A_WEEK;
        return users.isEmpty() || !recorded ? unknown() : Reading.of(signIns / weeks / users.size());
    }

    private static Optional<Map<FeatureId, Integer>> featureUsage(List<Usage> known, List<Usage> inside) {
        if (known.stream().noneMatch(row -> row.feature().isPresent())) {
            return Optional.empty();
        }
        Map<FeatureId, Set<LocalDate>> days = new TreeMap<>();
        inside.forEach(row -> row.feature()
                .ifPresent(feature ->
                        days.computeIfAbsent(feature, f -> new HashSet<>()).add(row.date())));
        Map<FeatureId, Integer> counts = new TreeMap<>();
        days.forEach((feature, dates) -> counts.put(feature, dates.size()));
        return Optional.of(counts);
    }

    private static Reading sessionDuration(List<Usage> rows) {
        double[] minutes = rows.stream()
                .flatMap(row -> row.sessionMinutes().stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (minutes.length == 0) {
            return unknown();
        }
        int middle = minutes.length / 2;
        return Reading.of(minutes.length % 2 == 1 ? minutes[middle] : (minutes[middle - 1] + minutes[middle]) / 2);
    }

    private static Reading errorRate(List<Usage> rows) {
        long requests = 0;
        long errors = 0;
        for (Usage row : rows) {
            if (row.requests().isPresent() && row.errors().isPresent()) {
                requests += row.requests().get();
                errors += row.errors().get();
            }
        }
        return requests == 0 ? unknown() : Reading.of((double) errors / requests);
    }

    private static Reading unknown() {
        return Reading.missing(MissingReason.NEVER_SUPPLIED);
    }

    /** Returns the recorded days and the number of accounts. */
    @Override
    public String toString() {
        return "UsageTelemetry[" + recorded + ", customers=" + rows.size() + "]";
    }
}
