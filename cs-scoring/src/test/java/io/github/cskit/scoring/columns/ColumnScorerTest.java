package io.github.cskit.scoring.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("HLT-15")
class ColumnScorerTest {

    @Test
    void aPortfolioOfColumnsIsScoredInAFewLines() {
        SignalColumns portfolio = SignalColumns.ofRows(3)
                .with(Signals.USAGE_ACTIVE_DAYS_28, new double[] {24, 12, Double.NaN})
                .with(Signals.ADOPTION_FEATURE_SHARE, new double[] {0.9, 0.65, Double.NaN})
                .with(Signals.SUPPORT_TICKETS_28, new double[] {1, SignalColumns.NOT_APPLICABLE, 3});
        ColumnScores scores =
                ColumnScorer.of(HealthModels.scorecard("five-signal")).explain(portfolio);

        assertThat(scores.score(0)).isEqualTo(9_000);
        assertThat(scores.band(1)).contains(Band.YELLOW);
        assertThat(scores.reason(2)).contains(NotScoredReason.NO_USAGE_DATA);
        int sum = 0;
        for (int line = 0; line < scores.lines().size(); line++) {
            sum += scores.contribution(line, 1);
        }
        assertThat(sum).isEqualTo(scores.score(1));
    }

    @Test
    void theExampleWithComponentsGivenDirectlyComesOutAsOneByOne() {
        SignalColumns portfolio = SignalColumns.ofRows(1)
                .with(SignalId.of("engagement"), new double[] {90})
                .with(SignalId.of("growth"), new double[] {50});
        ColumnScores scores =
                ColumnScorer.of(HealthModels.scorecard("three-component")).explain(portfolio);

        assertThat(scores.score(0)).isEqualTo(7_286);
        assertThat(scores.low(0)).isEqualTo(5_100);
        assertThat(scores.high(0)).isEqualTo(8_100);
        assertThat(scores.bandCertain(0)).isFalse();
        assertThat(scores.contribution(scores.lines().indexOf("engagement"), 0)).isEqualTo(3_600);
        assertThat(scores.contribution(scores.lines().indexOf("growth"), 0)).isEqualTo(1_500);
        assertThat(scores.contribution(scores.lines().size() - 1, 0)).isEqualTo(2_186);
    }

    @Test
    @Tag("EMB-6")
    void aBadRowIsListedWithItsReasonAndNoGoodRowIsLost() {
        SignalColumns portfolio = SignalColumns.ofRows(3)
                .with(Signals.USAGE_ACTIVE_DAYS_28, new double[] {24, 29, Double.POSITIVE_INFINITY})
                .with(Signals.ADOPTION_FEATURE_SHARE, new double[] {0.9, 0.65, 0.5});
        ColumnScorer scorer = ColumnScorer.of(HealthModels.scorecard("five-signal"));
        ColumnScores scores = scorer.score(portfolio);

        assertThat(scores.isScored(0)).isTrue();
        assertThat(scorer.failures(portfolio, scores))
                .hasSize(2)
                .first()
                .satisfies(failure -> assertThat(failure.message())
                        .contains("row (1)")
                        .contains("usage.active-days-28")
                        .contains("29"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.score(1))
                .withMessageContaining("row (1) is without a score");
    }

    @Test
    void aColumnOfAnotherLengthAndASecondColumnOfASignalAreRefused() {
        SignalColumns portfolio = SignalColumns.ofRows(2).with(Signals.SENTIMENT_CSAT, new double[2]);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> portfolio.with(Signals.SENTIMENT_CSAT, new double[3]))
                .withMessageContaining("3 long but must be 2 long")
                .withMessageContaining("given twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> portfolio.with(Signals.SENTIMENT_NPS_ANSWER, new double[2], new long[1]))
                .withMessageContaining("ages (sentiment.nps-answer) is 1 long but must be 2 long");
    }

    @Test
    @Tag("SIG-3")
    void aReadingThatIsTooOldCountsAsMissingAndOneFromTheFutureIsRefused() {
        Scorecard scorecard = Scorecard.parse("""
                {"name": "fresh", "version": "1", "missing": "renormalise", "minimumCoverage": 0.2,
                 "bands": {"green": 80, "yellow": 50, "red": 0}, "curves": {}, "staleAfterDays": {"sentiment.csat": 30},
                 "parts": [{"weight": 60, "firstOf": [{"signal": "usage.active-days-28", "curve": "days"}]},
                           {"weight": 40, "firstOf": [{"signal": "sentiment.csat", "curve": "answer"}]}]}
                """);
        long month = 30 * 86_400L;
        SignalColumns portfolio = SignalColumns.ofRows(4)
                .with(Signals.USAGE_ACTIVE_DAYS_28, new double[] {20, 20, 20, 20})
                .with(Signals.SENTIMENT_CSAT, new double[] {10, 10, 10, 10}, new long[] {0, month, month + 1, -1});
        ColumnScorer scorer = ColumnScorer.of(scorecard);
        ColumnScores scores = scorer.score(portfolio);

        assertThat(List.of(scores.coverage(0), scores.coverage(1), scores.coverage(2)))
                .containsExactly(100, 100, 60);
        assertThat(scores.isRefused(3)).isTrue();
        assertThat(scorer.failures(portfolio, scores))
                .singleElement()
                .satisfies(failure -> assertThat(failure.message()).contains("row (3)", "not be after asOf"));
    }

    @Test
    @Tag("SIG-5")
    void aModelThatReadsASignalPerAnotherIsScoredToo() {
        SignalColumns portfolio = SignalColumns.ofRows(2)
                .with(Signals.USAGE_ACTIVE_DAYS_28, new double[] {5, 2})
                .with(Signals.ACCOUNT_DAYS_SINCE_START, new double[] {7, 2})
                .with(Signals.ONBOARDING_MILESTONES_SHARE, new double[] {0.5, 0.5});
        ColumnScores scores =
                ColumnScorer.of(HealthModels.scorecard("first-30-days")).score(portfolio);

        // 5 days of 7 are 20 of 28: 80 points with weight 25, beside 50 points with weight 40
        assertThat(scores.score(0)).isEqualTo(6_154);
        assertThat(scores.coverage(1)).isEqualTo(40);
    }

    @Test
    @Tag("HLT-13")
    void aCapIsALineOfItsOwn() {
        Scorecard scorecard = Scorecard.parse("""
                {"name": "capped", "version": "1", "missing": "renormalise", "minimumCoverage": 0.2,
                 "bands": {"green": 80, "yellow": 50, "red": 0}, "curves": {},
                 "rules": [{"name": "many tickets", "cap": 45, "when": [{"of": "support.tickets-28", "is": "> 10"}]}],
                 "parts": [{"weight": 100, "firstOf": [{"signal": "usage.active-days-28", "curve": "days"}]}]}
                """);
        SignalColumns portfolio = SignalColumns.ofRows(3)
                .with(Signals.USAGE_ACTIVE_DAYS_28, new double[] {20, 20, 20})
                .with(Signals.SUPPORT_TICKETS_28, new double[] {10, 11, Double.NaN});
        ColumnScores scores = ColumnScorer.of(scorecard).explain(portfolio);

        assertThat(List.of(scores.score(0), scores.score(1), scores.low(2))).containsExactly(8_000, 4_500, 4_500);
        assertThat(scores.contribution(scores.lines().indexOf("cap: many tickets"), 1))
                .isEqualTo(-3_500);
    }

    @Test
    void aPortfolioWithoutRowsHasNoScores() {
        assertThat(ColumnScorer.of(HealthModels.scorecard("five-signal"))
                        .score(SignalColumns.ofRows(0))
                        .rows())
                .isZero();
    }
}
