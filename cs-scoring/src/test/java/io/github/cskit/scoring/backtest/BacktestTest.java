package io.github.cskit.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.statistics.Discrimination;
import io.github.cskit.core.validation.InvalidValueException;
import io.github.cskit.scoring.backtest.BacktestWarning.Kind;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-9")
class BacktestTest {

    private static final int ROWS = 400;
    private final double[] health = new double[ROWS];
    private final boolean[] churned = new boolean[ROWS];

    BacktestTest() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < ROWS; i++) {
            health[i] = random.nextInt(101);
            churned[i] = random.nextInt(250) < 120 - health[i];
        }
    }

    @Test
    void aThousandOrdersGiveOneReport() {
        SplittableRandom random = new SplittableRandom(5);
        BacktestReport first = report(health, churned);
        for (int round = 0; round < 1000; round++) {
            shuffle(random);
            BacktestReport again = report(health, churned);
            assertThat(again.measured().auc()).isEqualTo(first.measured().auc());
            assertThat(again.measured().averagePrecision())
                    .isEqualTo(first.measured().averagePrecision());
            assertThat(again.measured().ks()).isEqualTo(first.measured().ks());
            assertThat(again.measured().lift()).isEqualTo(first.measured().lift());
            assertThat(again.brier()).isEqualTo(first.brier());
            assertThat(again.reliability().groups())
                    .isEqualTo(first.reliability().groups());
            assertThat(again.verdict()).isEqualTo(first.verdict());
        }
    }

    @Test
    void aConstantScoreTellsNothingAndSaysSo() {
        BacktestReport constant = report(new double[ROWS], churned);
        Discrimination measured = constant.measured();

        assertThat(measured.auc()).isEqualTo(0.5);
        assertThat(measured.averagePrecision()).isEqualTo(constant.baseRate().share());
        assertThat(measured.ks()).isZero();
        assertThat(measured.lift()).containsOnly(1.0);
        assertThat(constant.reliability().groups()).hasSize(1);
        assertThat(kinds(constant)).containsExactly(Kind.NO_SIGNAL);
    }

    @Test
    void anInvertedScoreHasOneMinusTheAreaAndAWarning() {
        double[] inverted =
                IntStream.range(0, ROWS).mapToDouble(i -> 100 - health[i]).toArray();
        BacktestReport right = report(health, churned);
        BacktestReport wrong = report(inverted, churned);

        assertThat(wrong.measured().auc()).isCloseTo(1 - right.measured().auc(), within(1e-15));
        assertThat(kinds(wrong)).containsExactly(Kind.WRONG_WAY_ROUND);
        assertThat(kinds(right)).isEmpty();
    }

    @Test
    void tooFewChurnedOrKeptCustomersAreRefusedAtTheBound() {
        boolean[] ten = new boolean[ROWS];
        IntStream.range(0, 10).forEach(i -> ten[i] = true);
        boolean[] nine = ten.clone();
        nine[0] = false;
        boolean[] allButNine = new boolean[ROWS];
        IntStream.range(9, ROWS).forEach(i -> allButNine[i] = true);

        assertThat(judge(ScoreDirection.HIGHER_IS_BETTER, health, ten)).isInstanceOf(BacktestReport.class);
        assertThat(judge(ScoreDirection.HIGHER_IS_BETTER, health, nine))
                .isInstanceOfSatisfying(
                        BacktestRefused.class,
                        refused ->
                                assertThat(refused.reason()).contains("9 churned and 391 kept", "at least 10 of each"));
        assertThat(judge(ScoreDirection.HIGHER_IS_BETTER, health, allButNine)).isInstanceOf(BacktestRefused.class);
    }

    @Test
    void aCopyOfTheOutcomeIsTooGoodToBeBelieved() {
        double[] copy =
                IntStream.range(0, ROWS).mapToDouble(i -> churned[i] ? 1 : 0).toArray();
        BacktestReport leaking = (BacktestReport) judge(ScoreDirection.HIGHER_IS_WORSE, copy, churned);

        assertThat(leaking.measured().auc()).isEqualTo(1);
        assertThat(kinds(leaking)).containsExactly(Kind.LEAKAGE_TOO_GOOD);
        assertThat(leaking.mayLeak()).isTrue();
        assertThat(report(health, churned).mayLeak()).isFalse();
    }

    @Test
    void aProbabilityHasItsOwnBrierScoreInBothDirections() {
        double[] risk = IntStream.range(0, ROWS).mapToDouble(i -> 0.3).toArray();
        double[] stay = IntStream.range(0, ROWS).mapToDouble(i -> 0.7).toArray();
        BacktestReport ofRisk = (BacktestReport) judge(ScoreDirection.HIGHER_IS_WORSE, risk, churned);
        BacktestReport ofStaying = (BacktestReport) judge(ScoreDirection.HIGHER_IS_BETTER, stay, churned);
        double base = ofRisk.baseRate().share();

        assertThat(ofRisk.brierOfScore()).isTrue();
        assertThat(ofRisk.brier()).isCloseTo(base * 0.49 + (1 - base) * 0.09, within(1e-12));
        assertThat(ofStaying.brier()).isCloseTo(ofRisk.brier(), within(1e-12));
        assertThat(ofRisk.brierInterval().contains(ofRisk.brier())).isTrue();
        assertThat(ofRisk.brierInterval().level()).isEqualTo(0.95);
        assertThat(report(health, churned).brierOfScore()).isFalse();
        assertThat(report(health, churned).brier()).isLessThan(base * (1 - base));
    }

    @Test
    void segmentsAreMeasuredOneByOneAndSmallOnesSaySo() {
        List<String> segments = IntStream.range(0, ROWS)
                .mapToObj(i -> i < 15 ? "small" : i % 2 == 0 ? "even" : "odd")
                .toList();
        BacktestReport report = (BacktestReport) Backtest.standard()
                .judge(ScoredRows.of(ScoreDirection.HIGHER_IS_BETTER, health, churned)
                        .withSegments(segments));

        assertThat(report.segments()).extracting(SegmentMeasure::segment).containsExactly("even", "odd", "small");
        assertThat(report.segments().get(0).measured()).isPresent();
        assertThat(report.segments().get(2).measured()).isEmpty();
        assertThat(report.segments().stream()
                        .mapToLong(s -> s.churned().trials())
                        .sum())
                .isEqualTo(ROWS);
    }

    @Test
    void anotherScoreIsComparedOnTheSameCustomers() {
        double[] noise = new SplittableRandom(3).doubles(ROWS).toArray();
        BacktestReport report = (BacktestReport) Backtest.standard()
                .judge(ScoredRows.of(ScoreDirection.HIGHER_IS_BETTER, health, churned)
                        .comparedWith(ScoreDirection.HIGHER_IS_WORSE, noise));

        assertThat(report.comparison()).hasValueSatisfying(compared -> {
            assertThat(compared.firstAuc()).isEqualTo(report.measured().auc());
            assertThat(compared.difference()).isNegative();
            assertThat(compared.p()).isLessThan(0.001);
        });
    }

    @Test
    void onlyPointsOfHealthHaveBandsAndAVerdict() {
        assertThat(report(health, churned).verdict()).isPresent();
        assertThat(((BacktestReport) judge(ScoreDirection.HIGHER_IS_WORSE, health, churned)).verdict())
                .isEmpty();
        double[] answers =
                IntStream.range(0, ROWS).mapToDouble(i -> health[i] / 10).toArray();
        assertThat(report(answers, churned).verdict()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefusedByName() {
        assertThatThrownBy(() -> ScoredRows.of(ScoreDirection.HIGHER_IS_WORSE, new double[2], new boolean[3]))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("churned is 3 long");
        assertThatThrownBy(
                        () -> ScoredRows.of(ScoreDirection.HIGHER_IS_WORSE, new double[] {Double.NaN}, new boolean[1]))
                .hasMessageContaining("scores[0] is NaN");
        assertThatThrownBy(() -> ScoredRows.of(ScoreDirection.HIGHER_IS_WORSE, health, churned)
                        .withSegments(List.of("a")))
                .hasMessageContaining("segments is 1 long");
        assertThatThrownBy(() -> new BacktestPolicy(1, 0.95, 10, 0.95, 3.0, 0.6, 0.8, 90, 60))
                .hasMessageContaining("minEvents");
    }

    private static List<Kind> kinds(BacktestReport report) {
        return report.warnings().stream().map(BacktestWarning::kind).toList();
    }

    private static BacktestReport report(double[] scores, boolean[] churned) {
        return (BacktestReport) judge(ScoreDirection.HIGHER_IS_BETTER, scores, churned);
    }

    private static BacktestResult judge(ScoreDirection direction, double[] scores, boolean[] churned) {
        return Backtest.standard().judge(ScoredRows.of(direction, scores, churned));
    }

    private void shuffle(SplittableRandom random) {
        for (int i = ROWS - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double score = health[i];
            health[i] = health[j];
            health[j] = score;
            boolean left = churned[i];
            churned[i] = churned[j];
            churned[j] = left;
        }
    }
}
