package io.github.cskit.scoring.signal;

import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.time.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The signals of usage and adoption. */
final class UsageSignals {

    private static final double DAYS_A_WEEK = 7.0;

    private final CustomerHistory history;
    private final SignalWindow window;

    /** Every row of the window: a feature may be used on a day whose sign-in another row holds. */
    private final List<Usage> all;

    /** The rows with a sign-in, or without a record of sign-ins. */
    private final List<Usage> rows;

    private final Set<String> users;

    private UsageSignals(CustomerHistory history, SignalWindow window) {
        this.history = history;
        this.window = window;
        this.all = rowsOf(window.activity());
        this.rows = active(window.activity());
        this.users = rows.stream().flatMap(row -> row.user().stream()).collect(Collectors.toCollection(HashSet::new));
    }

    static void read(CustomerHistory history, SignalWindow window, Map<SignalId, Reading> readings) {
        Optional<Reading> gap = window.gap(Feed.USAGE, window.activity());
        boolean mentioned = history.usage().stream().anyMatch(row -> row.date().isBefore(window.end()));
        if (gap.isPresent() || !mentioned) {
            Reading missing = gap.orElse(SignalWindow.unknown());
            for (SignalId signal : List.of(
                    Signals.USAGE_ACTIVE_DAYS_28,
                    Signals.USAGE_ACTIVE_SEAT_SHARE,
                    Signals.USAGE_LOGINS_PER_WEEK,
                    Signals.USAGE_CHANGE_28,
                    Signals.USAGE_SESSION_MINUTES,
                    Signals.USAGE_ERROR_RATE,
                    Signals.ADOPTION_FEATURE_SHARE)) {
                readings.put(signal, missing);
            }
            return;
        }
        UsageSignals signals = new UsageSignals(history, window);
        readings.put(Signals.USAGE_ACTIVE_DAYS_28, signals.activeDays());
        readings.put(Signals.USAGE_ACTIVE_SEAT_SHARE, signals.activeSeatShare());
        readings.put(Signals.USAGE_LOGINS_PER_WEEK, signals.loginsPerWeek());
        readings.put(Signals.USAGE_CHANGE_28, signals.change());
        readings.put(Signals.USAGE_SESSION_MINUTES, signals.sessionMinutes());
        readings.put(Signals.USAGE_ERROR_RATE, signals.errorRate());
        readings.put(Signals.ADOPTION_FEATURE_SHARE, signals.featureShare());
    }

    private Reading activeDays() {
        return Reading.of((double) rows.stream().map(Usage::date).distinct().count());
    }

    private Reading activeSeatShare() {
        Optional<Integer> seats = Contracts.seatsAt(history, window.end());
        boolean usersTold = rows.isEmpty() || !users.isEmpty();
        if (seats.isEmpty() || seats.get() == 0 || !usersTold) {
            return SignalWindow.unknown();
        }
        return Reading.of(Math.min(1.0, (double) users.size() / seats.get()));
    }

    private Reading loginsPerWeek() {
        boolean recorded = rows.stream().anyMatch(row -> row.signIns().isPresent());
        if (users.isEmpty() || !recorded) {
            return SignalWindow.unknown();
        }
        long signIns = rows.stream().mapToLong(row -> row.signIns().orElse(0)).sum();
        double weeks = window.policy().activityDays() / DAYS_A_WEEK;
        return Reading.of((double) signIns / weeks / users.size());
    }

    private Reading change() {
        DateRange before = window.activity().previous();
        Optional<Reading> gap = window.gap(Feed.USAGE, before);
        if (gap.isPresent()) {
            return gap.get();
        }
        long earlier = userDays(active(before));
        return earlier == 0 ? SignalWindow.unknown() : Reading.of((double) (userDays(rows) - earlier) / earlier);
    }

    private Reading sessionMinutes() {
        double[] minutes = all.stream()
                .flatMap(row -> row.sessionMinutes().stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        if (minutes.length == 0) {
            return SignalWindow.unknown();
        }
        int middle = minutes.length / 2;
        return Reading.of(minutes.length % 2 == 1 ? minutes[middle] : (minutes[middle - 1] + minutes[middle]) / 2);
    }

    private Reading errorRate() {
        long requests = 0;
        long errors = 0;
        for (Usage row : all) {
            if (row.requests().isPresent() && row.errors().isPresent()) {
                requests += row.requests().get();
                errors += row.errors().get();
            }
        }
        return requests == 0 ? SignalWindow.unknown() : Reading.of((double) errors / requests);
    }

    private Reading featureShare() {
        Optional<Set<FeatureId>> entitled = entitled();
        boolean featuresTold =
                history.usage().stream().anyMatch(row -> row.feature().isPresent());
        if (entitled.isEmpty() || entitled.get().isEmpty() || !featuresTold) {
            return SignalWindow.unknown();
        }
        Set<FeatureId> used = all.stream()
                .flatMap(row -> row.feature().stream())
                .filter(entitled.get()::contains)
                .collect(Collectors.toSet());
        return Reading.of((double) used.size() / entitled.get().size());
    }

    /** The features of the customer's plan; empty if entitlements or the plan are unknown. */
    private Optional<Set<FeatureId>> entitled() {
        List<Feature> features = window.context().features();
        Optional<String> plan = history.customer().plan();
        boolean planMatters =
                features.stream().anyMatch(feature -> !feature.plans().isEmpty());
        if (features.isEmpty() || (planMatters && plan.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(features.stream()
                .filter(feature -> plan.map(feature::includedIn).orElse(true))
                .map(Feature::id)
                .collect(Collectors.toSet()));
    }

    private List<Usage> rowsOf(DateRange range) {
        return history.usage().stream()
                .filter(row -> range.contains(row.date()))
                .toList();
    }

    private List<Usage> active(DateRange range) {
        return rowsOf(range).stream().filter(row -> row.signIns().orElse(1) > 0).toList();
    }

    private static long userDays(List<Usage> rows) {
        record UserDay(LocalDate date, Optional<String> user) {}
        return rows.stream()
                .map(row -> new UserDay(row.date(), row.user()))
                .distinct()
                .count();
    }
}
