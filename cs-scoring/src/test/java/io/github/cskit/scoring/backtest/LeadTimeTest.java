package io.github.cskit.scoring.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.scoring.backtest.BacktestVerdict.Check;
import io.github.cskit.scoring.backtest.BacktestWarning.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-9")
class LeadTimeTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 9, 30);

    private final List<String> customers = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();
    private final List<Boolean> churned = new ArrayList<>();
    private final List<LocalDate> scored = new ArrayList<>();
    private final List<Optional<LocalDate>> decided = new ArrayList<>();

    @Test
    void theLeadIsTheUnbrokenTimeBelowGreen() {
        // below, Green again, then below from day 50 on
        lost("a", 120, 40, 80, 90, 50, 79.99, 10, 30);
        lost("b", 70, 80, 5, 80);
        lost("c", 60, 20);
        kept(12);
        BacktestReport report = judge(3);

        assertThat(report.leadTime()).hasValueSatisfying(lead -> {
            assertThat(lead.warned()).isEqualTo(Proportion.of(2, 3));
            assertThat(lead.medianDays()).hasValue(55);
            // a was Green at its last score in the window, b too, c was not
            assertThat(lead.inTime()).contains(Proportion.of(1, 3));
        });
    }

    @Test
    void theWindowHoldsDays60And90AndNotTheirNeighbours() {
        lost("day 90", 90, 20);
        lost("day 60", 60, 20);
        lost("day 91", 91, 20);
        lost("day 59", 59, 20);
        kept(12);

        assertThat(judge(4).leadTime().flatMap(LeadTime::inTime)).contains(Proportion.of(2, 2));
    }

    @Test
    void theVerdictHoldsItsThreeBoundsInclusively() {
        for (int i = 0; i < 3; i++) {
            // two of three below Green in time; all three Red at the end
            lost("lost " + i, 75, i < 2 ? 60 : 95, 5, 20);
        }
        kept(12);
        BacktestVerdict verdict = judge(3).verdict().orElseThrow();
        Check red = verdict.checks().get(0);
        Check warned = verdict.checks().get(1);
        Check green = verdict.checks().get(2);

        // 3 of 3 Red churn where 3 of 15 churn in all
        assertThat(red.figure().orElseThrow()).isCloseTo(5, within(1e-12));
        assertThat(red.met()).contains(true);
        assertThat(warned.figure()).contains(2.0 / 3);
        assertThat(warned.met()).contains(true);
        assertThat(green.figure()).contains(0.8);
        assertThat(green.met()).contains(true);
        assertThat(verdict.passed()).isTrue();
        kept(1, 95, 3);
        assertThat(judge(3).verdict().orElseThrow().checks().get(2).met()).contains(false);
    }

    @Test
    void aScoreThatIsGreenForAllFailsAndItsRedIsNotJudged() {
        for (int i = 0; i < 3; i++) {
            lost("lost " + i, 75, 95);
        }
        kept(12);
        BacktestVerdict verdict = judge(3).verdict().orElseThrow();

        assertThat(verdict.checks().get(0).met()).isEmpty();
        assertThat(verdict.checks().get(1).met()).contains(false);
        assertThat(verdict.checks().get(2).met()).contains(false);
        assertThat(verdict.passed()).isFalse();
    }

    @Test
    void scoresAfterTheDecisionAreLeftOutAndToldButThoseOfTheDayCount() {
        for (int i = 0; i < 3; i++) {
            lost("lost " + i, 70, 90, 0, 55, -1, 0);
        }
        kept(12);
        BacktestReport report = judge(3);

        assertThat(report.warnings().get(0).kind()).isEqualTo(Kind.LEAKAGE_LATE);
        assertThat(report.warnings().get(0).message()).contains("3 of 21 scores");
        assertThat(report.measured().rows()).isEqualTo(15);
        assertThat(report.reliability()
                        .groups()
                        .get(report.reliability().groups().size() - 1)
                        .from())
                .isEqualTo(-55);
    }

    @Test
    void manyRowsOfACustomerCountOnce() {
        for (int i = 0; i < 3; i++) {
            lost("lost " + i, 90, 70, 60, 60, 30, 50);
        }
        kept(12);

        assertThat(judge(3).baseRate()).isEqualTo(Proportion.of(3, 15));
    }

    @Test
    void rowsOfACustomerThatDatesDoNotTellApartAreRefused() {
        lost("a", 30, 50, 30, 60);
        kept(12);
        ScoredRows undated = ScoredRows.of(ScoreDirection.HIGHER_IS_BETTER, new double[2], new boolean[2])
                .withCustomers(List.of("a", "a"));

        assertThatThrownBy(() -> judge(3)).hasMessageContaining("rows 0 and 1");
        assertThatThrownBy(() -> Backtest.standard().judge(undated)).hasMessageContaining("or have dates");
    }

    private void lost(String customer, double... daysAndScores) {
        for (int i = 0; i < daysAndScores.length; i += 2) {
            row(customer, daysAndScores[i + 1], true, DECIDED.minusDays((long) daysAndScores[i]));
        }
    }

    private void kept(int count) {
        kept(count, 85, 1);
    }

    private void kept(int count, double score, int month) {
        for (int i = 0; i < count; i++) {
            row("kept " + month + " " + i, score + i / 100.0, false, LocalDate.of(2026, month, 1));
        }
    }

    private void row(String customer, double score, boolean left, LocalDate day) {
        customers.add(customer);
        scores.add(score);
        churned.add(left);
        scored.add(day);
        decided.add(left ? Optional.of(DECIDED) : Optional.empty());
    }

    private BacktestReport judge(int minEvents) {
        double[] numbers = scores.stream().mapToDouble(s -> s).toArray();
        boolean[] left = new boolean[numbers.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = churned.get(i);
        }
        ScoredRows rows = ScoredRows.of(ScoreDirection.HIGHER_IS_BETTER, numbers, left)
                .withCustomers(customers)
                .withDates(scored, decided);
        return (BacktestReport)
                Backtest.of(BacktestPolicy.standard().withMinEvents(minEvents)).judge(rows);
    }
}
