package io.github.cskit.scoring.satisfaction.usage;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.telemetry.MetricRequest;
import io.github.cskit.scoring.telemetry.TelemetryReadings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which metrics a telemetry has for none of the answers. Immutable and thread-safe. */
final class LackingMetrics {

    private static final String MODEL = "satisfaction-and-usage";
    private static final SignalId FEATURES = SignalId.of("usage.feature-days");

    private LackingMetrics() {}

    static List<MetricRequest> of(List<TelemetryReadings> readings) {
        List<MetricRequest> requests = new ArrayList<>();
        if (readings.isEmpty()) {
            return requests;
        }
        if (readings.stream().allMatch(each -> each.featureUsage().isEmpty())) {
            requests.add(request(FEATURES, "on how many days each feature was used (days)", readings.size()));
        }
        addIfLacking(Signals.USAGE_LOGINS_PER_WEEK, TelemetryReadings::loginFrequency, readings, requests);
        addIfLacking(Signals.USAGE_SESSION_MINUTES, TelemetryReadings::sessionDuration, readings, requests);
        addIfLacking(Signals.USAGE_ERROR_RATE, TelemetryReadings::errorRate, readings, requests);
        return requests;
    }

    private static void addIfLacking(
            SignalId signal,
            Function<TelemetryReadings, Reading> reading,
            List<TelemetryReadings> readings,
            List<MetricRequest> requests) {
        if (readings.stream().map(reading).noneMatch(Reading.Measured.class::isInstance)) {
            SignalDefinition definition = SignalCatalog.standard().find(signal).orElseThrow();
            requests.add(request(signal, definition.meaning() + " (" + definition.unit() + ")", readings.size()));
        }
    }

    private static MetricRequest request(SignalId metric, String what, int answers) {
        String why = "Satisfaction is set beside usage, and for none of " + answers + " answers is this known.";
        return new MetricRequest(metric, what, why, List.of(MODEL), Role.TELEMETRY);
    }
}
