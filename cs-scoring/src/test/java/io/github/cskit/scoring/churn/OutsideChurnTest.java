package io.github.cskit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cskit.core.statistics.Discrimination;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.statistics.RankedOutcomes;
import io.github.cskit.core.statistics.Reliability;
import io.github.cskit.scoring.churn.ChurnRefused.Reason;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fits models on tables that nobody of this project wrote, read from outside the project, and judges them. */
@Tag("RSK-8")
class OutsideChurnTest {

    @ParameterizedTest(name = "{0}: at least {3}")
    @CsvSource({
        "churn/telco.csv, Churn, customerID, 0.84",
        "churn/business.csv, churn, customer_id, 0.715",
        "churn/calls-a.csv, Churn, , 0.88"
    })
    void theMeanOfFiveStratifiedPartsReachesWhatIsAskedAndIsCalibrated(
            String file, String label, String id, double least) throws IOException {
        OutsideAccounts accounts = OutsideAccounts.of(file, label, id);
        ChurnQuality quality = fitted(accounts).quality();

        assertThat(quality.foldAucs()).hasSize(5);
        assertThat(quality.meanFoldAuc()).isGreaterThanOrEqualTo(least);
        assertThat(quality.signal()).isTrue();
        assertThat(quality.calibration()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(quality.calibrated()).as("%s", quality.calibration()).isTrue();
        assertThat(quality.calibrationP()).isGreaterThan(0.05);
        assertThat(quality.churned().wilson(0.95).contains(quality.expected() / accounts.churned.length))
                .isTrue();
    }

    @Test
    void callsOfOneFileArePredictedByAModelOfTheOther() throws IOException {
        ChurnModel model = fitted(OutsideAccounts.of("churn/calls-a.csv", "Churn", ""));
        OutsideAccounts others = OutsideAccounts.of("churn/calls-b.csv", "Churn", "");
        double[] rates = model.predict(others.table).stream()
                .mapToDouble(ChurnPrediction::probability)
                .toArray();
        RankedOutcomes ranked = RankedOutcomes.of(rates, others.churned);

        assertThat(Discrimination.of(ranked).auc()).isGreaterThanOrEqualTo(0.88);
        assertThat(Reliability.p(ranked)).isGreaterThan(0.05);
        double expected =
                IntStream.range(0, rates.length).mapToDouble(i -> rates[i]).sum();
        assertThat(Proportion.of(ranked.eventCount(), ranked.rows())
                        .wilson(0.95)
                        .contains(expected / rates.length))
                .isTrue();
        // what the rest of the reach needs is there, and is told: a pair of columns
        assertThat(model.pairs()).isNotEmpty();
    }

    @Test
    void softwareAccountsWhoseFeaturesSayNothingHaveNoSignal() throws IOException {
        OutsideAccounts accounts = SaasAccounts.read();
        ChurnModel model = fitted(accounts);

        assertThat(accounts.churned).hasSize(500);
        assertThat(model.quality().signal()).isFalse();
        assertThat(model.predict(accounts.table))
                .extracting(ChurnPrediction::probability)
                .containsOnly(model.predict(accounts.table).get(0).probability());
    }

    @Test
    @Tag("RSK-9")
    void aCopiedOutcomeUnderAnotherNameIsCaught() throws IOException {
        OutsideAccounts accounts = OutsideAccounts.of("churn/telco.csv", "Churn", "customerID");
        TableColumn copy = TableColumn.ofCells(
                "account state",
                IntStream.range(0, accounts.churned.length)
                        .mapToObj(i -> Optional.of(accounts.churned[i] ? "closed" : "open"))
                        .toList());

        assertThat(ChurnTrainer.standard().fit(accounts.with(copy), accounts.churned))
                .isInstanceOfSatisfying(ChurnRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.LEAKAGE);
                    assertThat(refused.suspects())
                            .extracting(LeakSuspect::column)
                            .containsExactly("account state");
                });
    }

    private static ChurnModel fitted(OutsideAccounts accounts) {
        return (ChurnModel) ChurnTrainer.standard().fit(accounts.table, accounts.churned);
    }
}
