package io.github.cskit.scoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.health.HealthModels;
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
    }

    @Test
    void aScorecardThatSaysMoreThanColumnsKnowIsRefusedByType() {
        assertThat(ScorecardShape.strangers("{\"name\":\"m\",\"parts\":[{\"weight\":100,\"firstOf\":[{\"signal\":\"s\","
                        + "\"per\":{\"signal\":\"seats\"}}]}],\"rules\":[{\"name\":\"floor\"}],\"staleAfterDays\":{}}"))
                .containsExactlyInAnyOrder("rules", "parts[0].firstOf[0].per");
        assertThat(new UnsupportedScorecardException("m", List.of("rules")))
                .hasMessageContaining("scorecard (m) has rules")
                .hasMessageContaining("Maybe score it customer by customer");
    }

    @Test
    void aModelThatReadsASignalPerAnotherIsRefusedByName() {
        assertThatThrownBy(() -> ColumnScorer.of(HealthModels.scorecard("first-30-days")))
                .isInstanceOf(UnsupportedScorecardException.class)
                .hasMessageContaining("scorecard (first-30-days) has parts[2].parts[0].firstOf[0].per");
    }

    @Test
    void aPortfolioWithoutRowsHasNoScores() {
        assertThat(ColumnScorer.of(HealthModels.scorecard("five-signal"))
                        .score(SignalColumns.ofRows(0))
                        .rows())
                .isZero();
    }
}
