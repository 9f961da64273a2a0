package io.github.cskit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.statistics.Discrimination;
import io.github.cskit.core.statistics.RankedOutcomes;
import io.github.cskit.core.statistics.Reliability;
import io.github.cskit.core.validation.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RSK-8")
class ChurnModelTest {

    private static final int ROWS = 3000;
    private static SyntheticAccounts accounts;
    private static ChurnModel model;

    @BeforeAll
    static void fit() {
        accounts = SyntheticAccounts.of(ROWS, 7);
        model = (ChurnModel) ChurnTrainer.standard().fit(accounts.table, accounts.churned);
    }

    @Test
    void itFindsTheShapeTheCategoryAndThePair() {
        assertThat(model.quality().signal()).isTrue();
        assertThat(model.pairs()).contains(List.of("tickets", "champion"));
        assertThat(model.pairs()).noneMatch(pair -> pair.contains("noise"));
        SyntheticAccounts fresh = SyntheticAccounts.of(4000, 99);
        double[] rates = model.predict(fresh.table).stream()
                .mapToDouble(ChurnPrediction::probability)
                .toArray();
        double auc = Discrimination.of(rates, fresh.churned).auc();

        // what held-out accounts promised is kept on fresh ones
        assertThat(model.quality().aucInterval().contains(auc)).isTrue();
        assertThat(Reliability.p(RankedOutcomes.of(rates, fresh.churned))).isGreaterThan(0.01);
    }

    @Test
    void theHeldOutFiguresAreCalibrated() {
        ChurnQuality quality = model.quality();
        long within = quality.calibration().stream()
                .filter(group -> group.observed().wilson(0.95).contains(group.predicted()))
                .count();

        assertThat(within).isGreaterThanOrEqualTo(quality.calibration().size() - 1);
        assertThat(quality.calibrated()).isTrue();
        assertThat(quality.calibration())
                .hasSize(10)
                .allSatisfy(group -> assertThat(group.interval().level()).isCloseTo(0.995, within(1e-12)));
        assertThat(quality.expected()).isCloseTo(quality.churned().successes(), within(15.0));
        assertThat(quality.brier()).isLessThan(quality.brierOfBaseRate());
        assertThat(quality.meanFoldAuc()).isCloseTo(quality.auc(), within(0.02));
    }

    @Test
    void theFactorsAddUpToTheProbability() {
        for (ChurnPrediction prediction : model.predict(accounts.table)) {
            double logit = prediction.baseline()
                    + prediction.factors().stream()
                            .mapToDouble(ChurnFactor::contribution)
                            .sum();
            assertThat(1 / (1 + Math.exp(-logit))).isCloseTo(prediction.probability(), within(1e-9));
        }
        ChurnPrediction first = model.predict(accounts.table).get(0);
        assertThat(first.factors()).hasSize(5 + model.pairs().size());
        assertThat(Math.abs(first.factors().get(0).contribution()))
                .isGreaterThanOrEqualTo(Math.abs(first.factors().get(4).contribution()));
    }

    @Test
    void noiseIsShrunkToNearlyNothing() {
        double most = model.predict(accounts.table).stream()
                .flatMap(prediction -> prediction.factors().stream())
                .filter(factor -> factor.columns().equals(List.of("noise")))
                .mapToDouble(factor -> Math.abs(factor.contribution()))
                .max()
                .orElseThrow();

        assertThat(most).isLessThan(0.4);
    }

    @Test
    void whatIsWrittenIsReadWithTheSameAnswers() {
        String json = model.toJson();
        ChurnModel again = ChurnModel.read(json);

        assertThat(again.predict(accounts.table)).isEqualTo(model.predict(accounts.table));
        assertThat(again.toJson()).isEqualTo(json);
        assertThat(again.model()).isEqualTo(model.model());
        assertThat(again.record().rows()).isEqualTo(ROWS);
    }

    @Test
    void aChangedFileIsNoticed() {
        String json = model.toJson();

        assertThatThrownBy(() -> ChurnModel.read(json.replaceFirst("\"base\": -", "\"base\": -1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("changed or damaged");
        assertThatThrownBy(() -> ChurnModel.read(json.substring(0, json.length() / 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChurnModel.read("{}")).hasMessageContaining("kind");
    }

    @Test
    void theSameTableGivesTheSameModelToTheByte() {
        ChurnModel again = (ChurnModel) ChurnTrainer.standard().fit(accounts.table, accounts.churned);

        assertThat(again.toJson()).isEqualTo(model.toJson());
    }

    @Test
    void aCategoryThatWasNeverSeenAndAMissingCellArePredictedToo() {
        ChurnTable strange = ChurnTable.of(List.of(
                TableColumn.ofNumbers("days", new double[] {3, Double.NaN}),
                TableColumn.ofNumbers("tickets", new double[] {1e9, Double.NaN}),
                TableColumn.ofNumbers("noise", new double[] {-5, Double.NaN}),
                TableColumn.ofCategories("plan", List.of(Optional.of("gold"), Optional.empty())),
                TableColumn.ofCategories("champion", List.of(Optional.of("there"), Optional.empty()))));

        assertThat(model.predict(strange))
                .hasSize(2)
                .allSatisfy(prediction -> assertThat(prediction.probability()).isBetween(0.001, 0.999));
    }

    @Test
    void aColumnThatIsNotThereIsRefusedByName() {
        ChurnTable lacking = ChurnTable.of(List.of(TableColumn.ofNumbers("days", new double[] {3})));

        assertThatThrownBy(() -> model.predict(lacking))
                .hasMessageContaining("tickets")
                .hasMessageContaining("champion");
    }

    @Test
    void theExpectedLossIsProbabilityTimesRevenue() {
        ChurnPrediction prediction = new ChurnPrediction(0.125, -2, List.of(), model.model());

        assertThat(prediction.expectedLoss(Money.of(10_000, "USD"))).isEqualTo(Money.of("1250.00", "USD"));
    }

    @Test
    void nothingOfAnAccountIsInItsText() {
        ChurnPrediction prediction = model.predict(accounts.table).get(0);

        assertThat(prediction.toString()).doesNotContain("basic", "there");
        assertThat(prediction.factors().toString()).doesNotContain("basic");
    }
}
