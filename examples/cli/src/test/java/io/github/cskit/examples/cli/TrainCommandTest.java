package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("TKT-3")
class TrainCommandTest {

    private static final String NEW =
            "{\"id\":\"n\",\"title\":\"Tax on the invoice\",\"body\":\"The invoice is wrong.\",\"kind\":\"?\"}";

    @TempDir
    private Path folder;

    @Test
    void aClassifierWithAnyLabelsIsTrainedAndUsed() {
        Path model = folder.resolve("sub/desks.model");
        Run train = Run.withInput(lessons(), "train", "--label", "kind", "--out", model.toString());

        assertThat(train.code()).as(train.err()).isZero();
        assertThat(train.err()).contains("24 read, 24 done, 0 refused");
        assertThat(train.out()).contains("Précis", "Billing desk", "Precision", "Recall", "F1");

        Run classify = Run.withInput(NEW, "classify", "--model", model.toString());
        assertThat(classify.code()).isZero();
        assertThat(classify.out())
                .startsWith("{\"id\":\"n\",\"category\":\"Billing desk\",\"probabilities\":{\"Billing desk\":")
                .contains("\"Précis\":", "\"abstained\":false", "\"calibrated\":true", "\"evidence\":[{")
                .doesNotContain("\"words\"");
        assertThat(Run.withInput(NEW, "classify", "--explain", "--model", model.toString())
                        .out())
                .contains("\"words\":\"");
    }

    @Test
    void theSameLinesGiveTheSameFileToTheByte() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Run.withInput(lessons(), "train", "--label", "kind", "--out", one.toString());
        Run.withInput(lessons(), "train", "--label", "kind", "--out", two.toString(), "--format", "json");

        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(folder.toFile().list()).as("nothing half-written is left").containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void theQualityIsThereAsJsonAndAsAList() {
        String file = folder.resolve("m").toString();
        assertThat(Run.withInput(lessons(), "train", "--label", "kind", "--out", file, "--format", "json")
                        .out())
                .contains("\"macroF1\"", "\"labels\"", "\"precision\"");
        assertThat(Run.withInput(lessons(), "train", "--label", "kind", "--out", file, "--format", "csv")
                        .out())
                .startsWith("Label,Tickets,Precision");
    }

    @Test
    void aLineWithoutALabelIsNamedAndSkipped() {
        Run run = Run.withInput(
                lessons() + "{\"id\":\"x\",\"title\":\"?\"}\n{\"id\":\"y\",\"title\":\"?\",\"kind\":{\"a\":1}}\n",
                "train",
                "--label",
                "kind",
                "--out",
                folder.resolve("m").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "standard input line 25: kind is absent", "standard input line 26: kind is not a single value");
        assertThat(run.out()).contains("Macro-F1");
    }

    @Test
    void nothingIsWrittenWhereNothingCanBeLearned() {
        Path model = folder.resolve("m");
        Run run =
                Run.withInput("{\"id\":\"x\",\"kind\":\"a\"}\n", "train", "--label", "kind", "--out", model.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("The examples have 1 labels but must have at least 2.", "Maybe");
        assertThat(model).doesNotExist();
    }

    @Test
    void aFileThatIsNoModelOrNoFileIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "hello");
        Run foreign = Run.withInput(NEW, "classify", "--model", other.toString());
        assertThat(foreign.code()).isEqualTo(1);
        assertThat(foreign.err()).contains("other.txt", "not a trained ticket classifier", "Maybe");

        Run missing =
                Run.withInput(NEW, "classify", "--model", folder.resolve("none").toString());
        assertThat(missing.code()).isEqualTo(2);
    }

    @Test
    void anUnknownPartIsBadUse() {
        Run run = Run.withInput(lessons(), "train", "--label", "kind", "--out", "x", "--per", "moon");
        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("channel");
    }

    private static String lessons() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            lines.append("{\"id\":\"a" + i + "\",\"title\":\"Invoice " + i
                    + "\",\"body\":\"The tax is wrong.\",\"kind\":\"Billing desk\"}\n");
            lines.append("{\"id\":\"b" + i + "\",\"title\":\"Lorry " + i
                    + "\",\"body\":\"It is late.\",\"kind\":[\"Précis\"]}\n");
        }
        return lines.toString();
    }
}
