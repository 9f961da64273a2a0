package io.github.cskit.reporting.satisfaction;

import io.github.cskit.core.product.Usage;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Portfolio;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.satisfaction.usage.JoinedUsage;
import io.github.cskit.scoring.satisfaction.usage.UsageAssociations;
import io.github.cskit.scoring.satisfaction.usage.UsageCorrelator;
import io.github.cskit.scoring.satisfaction.usage.UsageJoiner;
import io.github.cskit.scoring.satisfaction.usage.UsagePattern;
import io.github.cskit.scoring.telemetry.MetricRequest;
import io.github.cskit.scoring.telemetry.Telemetry;
import io.github.cskit.scoring.telemetry.TelemetryReadings;
import io.github.cskit.scoring.telemetry.UsageTelemetry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What a portfolio tells of usage beside satisfaction: the sheet for Product, and what telemetry is asked for.
 *
 * <pre>{@code
 * UsageInsights insights = UsageInsights.of(portfolio, asOf, zone, SurveyKind.NPS, AnswerScale.ZERO_TO_TEN, List.of());
 * show(DocumentRenderers.markdown().render(insights.sheet().toDocument()));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param sheet the sheet for Product
 * @param withoutAccount how many answers are left out since nobody knows whose usage goes with them
 * @param requests the metrics that the telemetry lacks, for its owner
 */
public record UsageInsights(InsightSheet sheet, int withoutAccount, List<MetricRequest> requests) {

    /** Copies the list. */
    public UsageInsights {
        Checks.of("usage insights")
                .present("sheet", sheet)
                .number("withoutAccount", withoutAccount, 0, Integer.MAX_VALUE)
                .elements("requests", requests)
                .orThrow();
        requests = List.copyOf(requests);
    }

    /**
     * Sets the usage of a portfolio beside its answers to one question.
     *
     * @param portfolio what the host knows
     * @param asOf the instant; no answer dated at or after it counts, and usage only where it goes before an answer
     * @param zone the zone in which the days of usage begin
     * @param kind the question
     * @param scale the scale of its answers; answers on others are left out
     * @param patterns ways of using the product that are tried, too
     * @return the insights
     */
    public static UsageInsights of(
            Portfolio portfolio,
            Instant asOf,
            ZoneId zone,
            SurveyKind kind,
            AnswerScale scale,
            List<UsagePattern> patterns) {
        List<SurveyResponse> responses = portfolio.customers().stream()
                .flatMap(history -> history.surveys().stream())
                .filter(response -> response.kind() == kind
                        && response.scale().equals(scale)
                        && response.at().isBefore(asOf))
                .toList();
        JoinedUsage joined =
                UsageJoiner.of(telemetry(portfolio), zone).join(responses).with(patterns);
        UsageAssociations found = UsageCorrelator.standard().correlate(joined.table());
        String question = kind.wireName().toUpperCase(Locale.ROOT) + " answers on the scale " + scale;
        return new UsageInsights(InsightSheet.of(found, question), joined.withoutAccount(), joined.requests());
    }

    private static Telemetry telemetry(Portfolio portfolio) {
        List<Usage> usage = portfolio.customers().stream()
                .map(CustomerHistory::usage)
                .flatMap(List::stream)
                .toList();
        return portfolio
                .feeds()
                .find(Feed.USAGE)
                .<Telemetry>map(recorded -> UsageTelemetry.of(usage, recorded))
                .orElse((customer, period) ->
                        TelemetryReadings.missing(customer, period, MissingReason.NEVER_SUPPLIED));
    }
}
