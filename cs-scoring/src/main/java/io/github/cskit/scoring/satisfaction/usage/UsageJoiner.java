package io.github.cskit.scoring.satisfaction.usage;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.telemetry.Telemetry;
import io.github.cskit.scoring.telemetry.TelemetryReadings;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Sets beside each answer how its account used the product in the days before it, and never on its day or later: what came
 * after an answer cannot go before it. One row for each answer whose account is known; one column for each feature (on how
 * many of the days it was used), and one each for sign-ins, session length and errors.
 *
 * <pre>{@code
 * JoinedUsage joined = UsageJoiner.of(telemetry, zone).join(responses);
 * UsageAssociations found = UsageCorrelator.standard().correlate(joined.table());
 * }</pre>
 *
 * <p>Immutable and thread-safe if the telemetry is.
 */
public final class UsageJoiner {

    private static final Comparator<SurveyResponse> CANONICAL =
            Comparator.comparing(SurveyResponse::at).thenComparing(SurveyResponse::id);

    private final Telemetry telemetry;
    private final ZoneId zone;
    private final UsageWindowPolicy policy;

    /**
     * Creates a joiner.
     *
     * @param telemetry the host's telemetry
     * @param zone the zone of its days
     * @param policy how far it looks back
     */
    public UsageJoiner(Telemetry telemetry, ZoneId zone, UsageWindowPolicy policy) {
        Checks.of("usage joiner")
                .present("telemetry", telemetry)
                .present("zone", zone)
                .present("policy", policy)
                .orThrow();
        this.telemetry = telemetry;
        this.zone = zone;
        this.policy = policy;
    }

    /**
     * Creates a joiner with the standard window.
     *
     * @param telemetry the host's telemetry
     * @param zone the zone of its days
     * @return a joiner that looks back 28 days
     */
    public static UsageJoiner of(Telemetry telemetry, ZoneId zone) {
        return new UsageJoiner(telemetry, zone, UsageWindowPolicy.standard());
    }

    /**
     * Returns the name of the column of a feature.
     *
     * @param feature the feature
     * @return the name, for patterns of a host's own
     */
    public static String column(FeatureId feature) {
        return "feature " + feature;
    }

    /**
     * Sets usage beside answers.
     *
     * @param responses answers to one question on one scale, in any order. All are taken: where a respondent answered more
     *     than once, choose before. Those without an answer are left out, those without an account are counted
     * @return the table, and which metrics the telemetry lacks for it
     * @throws io.github.cskit.core.validation.InvalidValueException if questions or scales are mixed
     */
    public JoinedUsage join(Collection<SurveyResponse> responses) {
        List<SurveyResponse> answered = responses.stream()
                .filter(response -> response.answer().isPresent())
                .sorted(CANONICAL)
                .toList();
        requireOneQuestion(answered);
        List<SurveyResponse> known = answered.stream()
                .filter(response -> response.customer().isPresent())
                .toList();
        List<TelemetryReadings> readings = readings(known);
        UsageTable table = UsageTable.of(known.stream()
                        .mapToDouble(response -> response.answer().orElseThrow())
                        .toArray())
                .ofAccounts(known.stream()
                        .map(response -> response.customer().orElseThrow())
                        .toList());
        for (FeatureId feature : features(readings)) {
            table = table.with(column(feature), column(readings, each -> days(each, feature)));
        }
        table = table.with(
                        Signals.USAGE_LOGINS_PER_WEEK.value(), column(readings, each -> value(each.loginFrequency())))
                .with(Signals.USAGE_SESSION_MINUTES.value(), column(readings, each -> value(each.sessionDuration())))
                .with(
                        Signals.USAGE_ERROR_RATE.value(),
                        column(readings, each -> value(each.errorRate())),
                        ExpectedDirection.LOWER);
        return new JoinedUsage(table, answered.size() - known.size(), LackingMetrics.of(readings));
    }

    private List<TelemetryReadings> readings(List<SurveyResponse> responses) {
        Map<Question, TelemetryReadings> asked = new HashMap<>();
        List<TelemetryReadings> readings = new ArrayList<>();
        for (SurveyResponse response : responses) {
            CustomerId account = response.customer().orElseThrow();
            DateRange before = DateRange.wholeDaysBefore(policy.days(), response.at(), zone);
            readings.add(asked.computeIfAbsent(new Question(account, before), each -> telemetry.read(account, before)));
        }
        return readings;
    }

    private static SortedSet<FeatureId> features(List<TelemetryReadings> readings) {
        SortedSet<FeatureId> features = new TreeSet<>();
        readings.forEach(each -> each.featureUsage().ifPresent(used -> features.addAll(used.keySet())));
        return features;
    }

    private static double[] column(List<TelemetryReadings> readings, Function<TelemetryReadings, Double> figure) {
        return readings.stream().mapToDouble(figure::apply).toArray();
    }

    private static double days(TelemetryReadings readings, FeatureId feature) {
        return readings.featureUsage()
                .map(used -> used.getOrDefault(feature, 0).doubleValue())
                .orElse(Double.NaN);
    }

    private static double value(Reading reading) {
        return reading instanceof Reading.Measured measured ? measured.value() : Double.NaN;
    }

    private static void requireOneQuestion(List<SurveyResponse> answered) {
        for (SurveyResponse response : answered) {
            SurveyResponse first = answered.get(0);
            Checks.of("survey response", response.id())
                    .require(
                            response.kind() == first.kind(),
                            "kind",
                            response.kind().wireName(),
                            "be " + first.kind().wireName())
                    .require(
                            response.scale().equals(first.scale()),
                            "scale",
                            response.scale(),
                            "be " + first.scale() + "; scales are never mixed")
                    .orThrow();
        }
    }

    /** What the telemetry is asked once. */
    private record Question(CustomerId account, DateRange before) {}
}
