package io.github.cskit.reporting.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.reporting.render.DocumentRenderers;
import io.github.cskit.scoring.satisfaction.Nps;
import io.github.cskit.scoring.satisfaction.NpsTally;
import io.github.cskit.scoring.satisfaction.SatisfactionChange;
import io.github.cskit.scoring.satisfaction.breakdown.Breakdown;
import io.github.cskit.scoring.satisfaction.breakdown.SatisfactionSeries;
import io.github.cskit.scoring.satisfaction.breakdown.SurveyDimensions;
import io.github.cskit.scoring.satisfaction.breakdown.SurveyPeriod;
import io.github.cskit.scoring.satisfaction.usage.ExpectedDirection;
import io.github.cskit.scoring.satisfaction.usage.UsageAssociations;
import io.github.cskit.scoring.satisfaction.usage.UsageCorrelator;
import io.github.cskit.scoring.satisfaction.usage.UsagePattern;
import io.github.cskit.scoring.satisfaction.usage.UsageTable;
import io.github.cskit.scoring.trend.TrendAnalyzer;
import java.time.Instant;
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

    private void show(Object... values) {
        shown.addAll(List.of(values));
    }
}
