package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("RSK-8")
class ChurnCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void aModelIsFittedWrittenAndPredictsWithFactorsThatAddUp() throws IOException {
        Path model = folder.resolve("model.json");
        Run fit = Run.withInput(
                accounts(""), "churn", "fit", "--label", "churned", "--id", "id", "--out", model.toString());
        Run predict = Run.withInput(accounts(""), "churn", "predict", "--model", model.toString(), "--id", "id");
        Run numbered = Run.withInput(accounts(""), "churn", "predict", "--model", model.toString(), "--factors", "1");

        assertThat(fit.code()).as(fit.err()).isZero();
        JsonNode quality = JSON.readTree(fit.out());
        assertThat(quality.get("signal").asBoolean()).isTrue();
        assertThat(quality.get("auc").asDouble()).isGreaterThan(0.7);
        assertThat(quality.get("leftOut")).isEmpty();
        List<String> lines = predict.out().lines().toList();
        assertThat(lines).hasSize(400);
        JsonNode first = JSON.readTree(lines.get(0));
        assertThat(first.get("id").asText()).isEqualTo("A-0");
        double logit = first.get("baseline").asDouble() + first.get("rest").asDouble();
        for (JsonNode factor : first.get("factors")) {
            logit += factor.get("contribution").asDouble();
        }
        assertThat(1 / (1 + Math.exp(-logit)))
                .isCloseTo(first.get("probability").asDouble(), org.assertj.core.api.Assertions.within(1e-9));
        JsonNode last = JSON.readTree(numbered.out().lines().toList().get(399));
        assertThat(last.get("id").asText()).isEqualTo("400");
        assertThat(last.get("factors")).hasSize(1);
    }

    @Test
    @Tag("RSK-9")
    void aCopiedOutcomeUnderAnotherNameIsLeakageAndNothingIsWritten() {
        Path model = folder.resolve("model.json");
        Run run = Run.withInput(
                accounts("status"), "churn", "fit", "--label", "churned", "--id", "id", "--out", model.toString());
        Run dropped = Run.withInput(
                accounts("status"),
                "churn",
                "fit",
                "--label",
                "churned",
                "--id",
                "id",
                "--drop",
                "status",
                "--out",
                model.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Leakage: (status)", "--drop");
        assertThat(run.out()).isEmpty();
        assertThat(dropped.code()).as(dropped.err()).isZero();
        assertThat(Files.exists(model)).isTrue();
    }

    @Test
    void tooFewEventsMissingColumnsAndForeignModelsAreTold() throws IOException {
        Path model = folder.resolve("model.json");
        Run few = Run.withInput(
                "a,churned\n1,yes\n2,no\n", "churn", "fit", "--label", "churned", "--out", model.toString());
        Run unknown = Run.withInput("a,b\n1,2\n", "churn", "fit", "--label", "churned", "--out", model.toString());
        Files.writeString(model, "{\"kind\":\"other\"}");
        Run foreign = Run.withInput("a,b\n1,2\n", "churn", "predict", "--model", model.toString());

        assertThat(few.code()).isEqualTo(1);
        assertThat(few.err()).contains("1 churned and 1 kept", "at least 30");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no column (churned)");
        assertThat(foreign.code()).isEqualTo(1);
        assertThat(foreign.err()).contains("churn model file");
        assertThat(Run.cs("churn").code()).isEqualTo(2);
        assertThat(Run.cs("churn", "fit", "--help").out()).contains("--label", "Example:");
    }

    @Test
    void weightsAreSuggestedWithTheEvidenceAndNotApplied() throws IOException {
        Path model = folder.resolve("model.json");
        String[] args = {
            "churn",
            "fit",
            "--label",
            "churned",
            "--id",
            "id",
            "--out",
            model.toString(),
            "--weights",
            "days=40,tickets=60"
        };
        Run run = Run.withInput(accounts(""), args);
        String[] words = Arrays.copyOf(args, args.length + 2);
        words[args.length] = "--format";
        words[args.length + 1] = "text";

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode advice = JSON.readTree(run.out()).get("weights");
        assertThat(advice.get("n").asInt()).isEqualTo(320);
        assertThat(advice.get("leftOut").asInt()).isEqualTo(80);
        JsonNode days = advice.get("components").get(0);
        JsonNode tickets = advice.get("components").get(1);
        assertThat(days.get("component").asText()).isEqualTo("days");
        // low points of days go with churn, those of tickets do not
        assertThat(days.get("suggestedWeight").asInt()).isBetween(45, 95);
        assertThat(days.get("suggestedWeight").asInt()
                        + tickets.get("suggestedWeight").asInt())
                .isEqualTo(100);
        assertThat(days.get("trust").asDouble()).isBetween(0.2, 0.5);
        assertThat(days.get("aucLow").asDouble()).isGreaterThan(0.5);
        assertThat(Files.readString(model)).doesNotContain("suggested");
        assertThat(Run.withInput(accounts(""), words).out())
                .contains("Weights of a scorecard", "A suggestion for a person, that nothing applies");
    }

    @Test
    void weightsOfNoColumnOrNoPointsAreRefusedAndNothingIsWritten() {
        Path model = folder.resolve("model.json");
        Run unknown = fitWithWeights(model, "health=40,tickets=60");
        Run words = fitWithWeights(model, "plan=40,tickets=60");
        Run negative = fitWithWeights(model, "days=-1,tickets=60");

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no column (health)");
        assertThat(words.code()).isEqualTo(1);
        assertThat(words.err()).contains("(plan)", "points from 0 to 100");
        assertThat(negative.code()).isEqualTo(1);
        assertThat(negative.err()).contains("weights");
        assertThat(Files.exists(model)).isFalse();
    }

    private static Run fitWithWeights(Path model, String weights) {
        return Run.withInput(
                accounts(""), "churn", "fit", "--label", "churned", "--out", model.toString(), "--weights", weights);
    }

    private static String accounts(String copy) {
        StringBuilder table = new StringBuilder("id,days,plan,tickets,churned");
        table.append(copy.isEmpty() ? "" : "," + copy).append('\n');
        for (int i = 0; i < 400; i++) {
            int days = i * 37 % 29;
            boolean churned = (i * 7919 % 100) < (days < 9 ? 60 : 12);
            table.append("A-").append(i).append(',').append(days).append(',').append(i % 3 == 0 ? "basic" : "pro");
            table.append(',')
                    .append(i % 5 == 0 ? "" : String.valueOf(i * 13 % 11))
                    .append(',')
                    .append(churned ? "yes" : "no");
            table.append(copy.isEmpty() ? "" : churned ? ",closed" : ",open").append('\n');
        }
        return table.toString();
    }
}
