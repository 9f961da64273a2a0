package io.github.cskit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-8")
class WeightAdvisorTest {

    private static final List<String> NAMES = List.of("engagement", "sentiment", "growth");
    private static final List<Integer> DEFAULTS = List.of(40, 30, 30);

    @Test
    void whatForetellsChurnGainsWeightAndTheSumStays() {
        List<SuggestedWeight> suggested = suggest(3000);

        assertThat(suggested).extracting(SuggestedWeight::component).isEqualTo(NAMES);
        assertThat(suggested.stream().mapToInt(SuggestedWeight::suggestedWeight).sum())
                .isEqualTo(100);
        // only sentiment counts, and a high growth even goes with churn, which gives it nothing
        assertThat(suggested.get(1).fittedShare()).isGreaterThan(0.8);
        assertThat(suggested.get(1).suggestedWeight()).isGreaterThan(60);
        assertThat(suggested.get(1).auc()).isGreaterThan(0.6);
        assertThat(suggested.get(2).fittedShare()).isZero();
        assertThat(suggested.get(2).suggestedWeight()).isLessThan(30);
    }

    @Test
    void fewEventsMoveWeightsLess() {
        double trustOfFew = suggest(300).get(0).trust();
        double trustOfMany = suggest(3000).get(0).trust();

        assertThat(trustOfFew).isBetween(0.1, 0.5);
        assertThat(trustOfMany).isBetween(0.7, 1.0);
    }

    @Test
    void tooFewEventsLeaveTheDefaults() {
        List<SuggestedWeight> suggested = suggest(60);

        assertThat(suggested).extracting(SuggestedWeight::suggestedWeight).isEqualTo(DEFAULTS);
        assertThat(suggested).extracting(SuggestedWeight::trust).containsOnly(0.0);
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        assertThatThrownBy(() -> WeightAdvisor.suggest(NAMES, List.of(1), List.of(), new boolean[0]))
                .hasMessageContaining("weights is 1 long");
        assertThatThrownBy(() -> WeightAdvisor.suggest(
                        List.of("a"), List.of(1), List.of(new double[] {101, 5}), new boolean[] {true, false}))
                .hasMessageContaining("points[0] is 101");
        assertThatThrownBy(() -> WeightAdvisor.suggest(
                        List.of("a"), List.of(0), List.of(new double[] {1, 5}), new boolean[] {true, false}))
                .hasMessageContaining("all 0");
    }

    private static List<SuggestedWeight> suggest(int rows) {
        SplittableRandom random = new SplittableRandom(5);
        double[][] points = new double[3][rows];
        boolean[] churned = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            for (double[] column : points) {
                column[i] = random.nextInt(101);
            }
            double logit = -2.5 + 0.035 * (100 - points[1][i]) + 0.008 * points[2][i];
            churned[i] = random.nextDouble() < 1 / (1 + Math.exp(-logit));
        }
        return WeightAdvisor.suggest(NAMES, DEFAULTS, List.of(points), churned);
    }
}
