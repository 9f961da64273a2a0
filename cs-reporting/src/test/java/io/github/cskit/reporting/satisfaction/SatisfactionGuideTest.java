package io.github.cskit.reporting.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.escalation.Escalation;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.render.DocumentRenderers;
import io.github.cskit.scoring.satisfaction.Nps;
import io.github.cskit.scoring.satisfaction.NpsTally;
import io.github.cskit.scoring.satisfaction.SatisfactionChange;
import io.github.cskit.scoring.satisfaction.breakdown.Breakdown;
import io.github.cskit.scoring.satisfaction.breakdown.SatisfactionSeries;
import io.github.cskit.scoring.satisfaction.breakdown.SurveyDimensions;
import io.github.cskit.scoring.satisfaction.breakdown.SurveyPeriod;
import io.github.cskit.scoring.satisfaction.pattern.LowSatisfaction;
import io.github.cskit.scoring.satisfaction.pattern.PatternDimension;
import io.github.cskit.scoring.satisfaction.pattern.PatternEscalations;
import io.github.cskit.scoring.satisfaction.pattern.PatternFinder;
import io.github.cskit.scoring.satisfaction.pattern.PatternOwners;
import io.github.cskit.scoring.satisfaction.pattern.PatternPolicy;
import io.github.cskit.scoring.satisfaction.usage.ExpectedDirection;
import io.github.cskit.scoring.satisfaction.usage.JoinedUsage;
import io.github.cskit.scoring.satisfaction.usage.UsageAssociations;
import io.github.cskit.scoring.satisfaction.usage.UsageCorrelator;
import io.github.cskit.scoring.satisfaction.usage.UsageJoiner;
import io.github.cskit.scoring.satisfaction.usage.UsagePattern;
import io.github.cskit.scoring.satisfaction.usage.UsageTable;
import io.github.cskit.scoring.telemetry.Telemetry;
import io.github.cskit.scoring.telemetry.UsageTelemetry;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import io.github.cskit.triage.theme.ThemeDetector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs what the guide shows. */
@Tag("SAT-1")
@Tag("SAT-5")
class SatisfactionGuideTest {

    private final List<Object> shown = new ArrayList<>();

    @Test
    void theGuideTalliesComparesAndBreaksDown() {
        List<SurveyResponse> responses = List.of(SurveyResponse.builder(
                        SurveyResponseId.of("r"),
                        Instant.parse("2026-05-01T00:00:00Z"),
                        SurveyKind.NPS,
                        AnswerScale.ZERO_TO_TEN)
                .answer(9)
                .build());
        NpsTally spring = NpsTally.of(50, 30, 20);
        NpsTally summer = NpsTally.of(42, 30, 28);
        SatisfactionChange change = summer.changeFrom(spring);
        if (summer.nps() instanceof Nps.Measured measured) {
            show(measured.value(), measured.interval(), change.value(), change.interval(), change.verdict());
        }
        Breakdown<NpsTally> byFeature = Breakdown.of(responses, SurveyDimensions.feature(), NpsTally::of);
        SatisfactionSeries<Nps> byMonth =
                SatisfactionSeries.ofNps(responses, SurveyPeriod.MONTH, ZoneOffset.UTC, TrendAnalyzer.standard());

        assertThat(shown.toString()).contains("14.00", "-16.00", "NOT_DETECTABLE");
        assertThat(byFeature.rest().answers()).isEqualTo(1);
        assertThat(byMonth.periods()).hasSize(1);
    }

    @Test
    void theGuideSetsUsageBesideSatisfaction() {
        SplittableRandom random = new SplittableRandom(4);
        int rows = 200;
        double[] answers = random.doubles(rows).map(u -> Math.floor(11 * u)).toArray();
        double[] exports = new double[rows];
        double[] schedules = new double[rows];
        double[] churned = new double[rows];
        List<String> accounts = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            exports[i] = Math.floor(answers[i] / 2 + random.nextInt(4));
            schedules[i] = random.nextInt(3);
            churned[i] = random.nextInt(12) < answers[i] ? 1 : 0;
            accounts.add("account " + i / 2);
        }
        UsageTable table = UsageTable.of(answers)
                .ofAccounts(accounts)
                .with("exports", exports)
                .with("schedules", schedules)
                .with("churned", churned, ExpectedDirection.LOWER)
                .with(UsagePattern.together("exports", "schedules"));
        UsageAssociations found = UsageCorrelator.standard().correlate(table);
        show(DocumentRenderers.text()
                .render(InsightSheet.of(found, "the spring survey").toDocument()));

        assertThat(found.tried()).isEqualTo(4);
        assertThat(found.contradictions()).hasSize(1);
        assertThat(shown.toString()).contains("Product (Peter)", "Against expectation", "association, not cause");
    }

    @Test
    @Tag("SAT-2")
    @Tag("SAT-4")
    void theGuideLooksForReasonsAndForLowPlaces() {
        Instant asOf = Instant.parse("2026-07-01T00:00:00Z");
        List<SurveyResponse> responses = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 240; i++) {
            boolean low = i % 4 == 0;
            responses.add(SurveyResponse.builder(
                            SurveyResponseId.of("r" + i),
                            asOf.minus(Duration.ofDays(i % 90 + 1)),
                            SurveyKind.NPS,
                            AnswerScale.ZERO_TO_TEN)
                    .customer(CustomerId.of("c" + random.nextInt(70)))
                    .feature(FeatureId.of(low ? "help-centre" : "f" + i % 3))
                    .answer(low ? random.nextInt(6) : 5 + random.nextInt(6))
                    .comment(low ? "The articles of the help are out of date" : "")
                    .build());
        }
        DetractorReasons reasons = DetractorReasons.of(responses, ThemeDetector.standard());
        PatternFinder finder = new PatternFinder(
                PatternPolicy.standard(),
                PatternDimension.standard(SurveyPeriod.MONTH, ZoneOffset.UTC),
                PatternOwners.standard().with(PatternDimension.FEATURE, "help-centre", Role.DOCUMENTATION));
        LowSatisfaction low = finder.findByQuestion(responses);
        List<Escalation> packets = PatternEscalations.standard().of(low, asOf, ZoneOffset.UTC);

        assertThat(reasons.themes().all()).isNotEmpty();
        assertThat(packets)
                .singleElement()
                .satisfies(packet -> assertThat(packet.recipient()).isEqualTo(Role.DOCUMENTATION));
    }

    @Test
    @Tag("SIG-2")
    void theGuideJoinsUsageToTheAnswersThatCameAfterIt() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        Telemetry telemetry = UsageTelemetry.of(
                List.of(Usage.builder(CustomerId.of("c"), day.minusDays(1))
                        .feature(FeatureId.of("export"))
                        .build()),
                DateRange.of(day.minusDays(90), day.plusDays(1)));
        List<SurveyResponse> responses = List.of(SurveyResponse.builder(
                        SurveyResponseId.of("r"),
                        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        SurveyKind.NPS,
                        AnswerScale.ZERO_TO_TEN)
                .customer(CustomerId.of("c"))
                .answer(9)
                .build());
        JoinedUsage joined = UsageJoiner.of(telemetry, ZoneOffset.UTC).join(responses);
        UsageAssociations associations = UsageCorrelator.standard().correlate(joined.table());
        show(associations.findings(), joined.requests());

        assertThat(joined.table().features()).contains("feature export");
        assertThat(joined.requests()).hasSize(3);
        assertThat(associations.findings()).isEmpty();
    }

    private void show(Object... values) {
        shown.addAll(List.of(values));
    }
}
