package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cskit.core.statistics.Discrimination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outside tables through the program, as anybody would use it. */
@Tag("RSK-8")
class OutsideChurnTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void callsOfOneFileArePredictedByAModelOfTheOther() throws IOException {
        Path others = OutsideData.file("churn/calls-b.csv");
        String model = folder.resolve("calls.json").toString();
        Run fit = Run.cs(
                "churn",
                "fit",
                "--label",
                "Churn",
                "--out",
                model,
                OutsideData.file("churn/calls-a.csv").toString());
        Run predict = Run.cs("churn", "predict", "--model", model, others.toString());

        assertThat(fit.code()).as(fit.err()).isZero();
        assertThat(JSON.readTree(fit.out()).get("calibrated").asBoolean()).isTrue();
        assertThat(predict.code()).as(predict.err()).isZero();
        List<String> predictions = predict.out().lines().toList();
        List<String> rows = Files.readAllLines(others);
        double[] rates = new double[predictions.size()];
        boolean[] churned = new boolean[rates.length];
        for (int i = 0; i < rates.length; i++) {
            JsonNode prediction = JSON.readTree(predictions.get(i));
            assertThat(prediction.get("id").asText()).isEqualTo(String.valueOf(i + 1));
            rates[i] = prediction.get("probability").asDouble();
            churned[i] = rows.get(i + 1).toLowerCase(Locale.ROOT).endsWith(",true");
        }
        assertThat(Discrimination.of(rates, churned).auc()).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void aTableWithIdsBlanksAndYesAndNoIsFittedAsItIsAndACopyOfItsOutcomeIsCaught() throws IOException {
        Path file = OutsideData.file("churn/telco.csv");
        String model = folder.resolve("telco.json").toString();
        Run fit = Run.cs("churn", "fit", "--label", "Churn", "--id", "customerID", "--out", model, file.toString());
        StringBuilder leaking = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            String end = line.endsWith(",Churn") ? ",state" : line.endsWith(",Yes") ? ",closed" : ",open";
            leaking.append(line).append(end).append('\n');
        }
        Run leak = Run.withInput(
                leaking.toString(), "churn", "fit", "--label", "Churn", "--id", "customerID", "--out", model);

        assertThat(fit.code()).as(fit.err()).isZero();
        assertThat(JSON.readTree(fit.out()).get("meanFoldAuc").asDouble()).isGreaterThanOrEqualTo(0.84);
        assertThat(leak.code()).isEqualTo(1);
        assertThat(leak.err()).contains("Leakage: (state)");
    }
}
