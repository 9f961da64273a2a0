package io.github.cskit.scoring.telemetry;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What telemetry knows of one customer over one period. It is not a snapshot: it holds no surveys, tickets or contracts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param period the days
 * @param loginFrequency sign-ins a week for each active user, as the signal {@code usage.logins-per-week}
 * @param featureUsage on how many of the days each feature was used; absent if features are not told apart, empty if
 *     none was used
 * @param sessionDuration the median session duration in minutes, as {@code usage.session-minutes}
 * @param errorRate failed divided by all requests, 0 to 1, as {@code usage.error-rate}
 */
public record TelemetryReadings(
        CustomerId customer,
        DateRange period,
        Reading loginFrequency,
        Optional<Map<FeatureId, Integer>> featureUsage,
        Reading sessionDuration,
        Reading errorRate) {

    /** Checks the parts and sorts the features. */
    public TelemetryReadings {
        featureUsage = Absent.orEmpty(featureUsage);
        Checks checks = Checks.of("telemetry readings", customer)
                .present("customer", customer)
                .present("period", period)
                .present("loginFrequency", loginFrequency)
                .present("sessionDuration", sessionDuration)
                .present("errorRate", errorRate);
        checks.orThrow();
        featureUsage.ifPresent(features -> features.forEach(
                (feature, days) -> checks.number("featureUsage[" + feature + "]", days, 1, (double) period.days())));
        checks.orThrow();
        featureUsage = featureUsage.map(TelemetryReadings::sorted);
    }

    /**
     * Returns the readings of a customer that telemetry knows nothing of.
     *
     * @param customer the account
     * @param period the days
     * @param reason why
     * @return readings that are all missing
     */
    public static TelemetryReadings missing(CustomerId customer, DateRange period, MissingReason reason) {
        Reading missing = Reading.missing(reason);
        return new TelemetryReadings(customer, period, missing, Optional.empty(), missing, missing);
    }

    private static Map<FeatureId, Integer> sorted(Map<FeatureId, Integer> features) {
        SortedMap<FeatureId, Integer> sorted = new TreeMap<>(features);
        return Collections.unmodifiableSortedMap(sorted);
    }
}
