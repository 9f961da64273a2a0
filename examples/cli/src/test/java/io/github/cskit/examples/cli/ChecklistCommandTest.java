package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistCommandTest {

    private static final String ANSWERS = "checklists/importer-4.0.json";

    @TempDir
    private Path folder;

    @Test
    @Tag("CHK-3")
    void theChecklistsAreListed() {
        Run run = Run.cs("checklist");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("customer-success-quality  1.0  Customer Success Quality Checklist (13 items)\n")
                .contains("data-and-privacy  1.0  Data & Privacy (4 items)\n");
    }

    @Test
    @Tag("CHK-1")
    void theEmptyChecklistHasEveryItem() {
        assertThat(Run.cs("checklist", "customer-success-quality").out())
                .contains("Customer Communication", "Escalation Path", "Version 1.0", "escalation-path");
        assertThat(Run.cs("checklist", "customer-success-quality", "--format", "json")
                        .out())
                .contains("\"text\": \"Common questions anticipated and answers documented\"");
    }

    @Test
    @Tag("CHK-2")
    void answersAreEvaluated() {
        Run json = Run.cs("checklist", "customer-success-quality", "--answers", ANSWERS, "--format", "json");

        assertThat(json.code()).as(json.err()).isZero();
        assertThat(json.out())
                .contains("\"complete\": true", "\"outcome\": \"approved-with-gaps\"", "\"issue\": \"DOC-118\"")
                .contains("\"answer\": \"n/a\"", "\"date\": \"2026-11-20\"");
        assertThat(Run.cs("checklist", "customer-success-quality", "--answers", ANSWERS, "--format", "markdown")
                        .out())
                .contains("Approved with gaps", "Support team not trained (issue CS-41)", "Casey");
    }

    @Test
    @Tag("CHK-1")
    void anIncompleteChecklistBlocksNobodyAndSaysWhatIsMissing() throws IOException {
        Path answers = write("{\"checklist\":\"new-feature\",\"version\":\"1.0\",\"subject\":\"Importer\","
                + "\"answers\":{\"discovery\":\"no\"}}");

        Run run = Run.cs("checklist", "new-feature", "--answers", answers.toString(), "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"complete\": false", "answers[discovery].risk is absent", "reviewer is absent")
                .doesNotContain("\"outcome\"");
    }

    @Test
    @Tag("CHK-1")
    void aCompleteReviewIsSealed() throws IOException {
        Path key = Files.write(folder.resolve("key"), new byte[32]);

        Run run = Run.cs(
                "checklist",
                "customer-success-quality",
                "--answers",
                ANSWERS,
                "--key",
                key.toString(),
                "--format",
                "json");

        assertThat(run.out()).containsPattern("\"signature\": \"[0-9a-f]{64}\"");
    }

    @Test
    @Tag("CHK-3")
    void aHostsOwnChecklistIsReadFromAFileAndABadOneRefused() throws IOException {
        Path own = write("{\"name\":\"launch\",\"version\":\"2\",\"title\":\"Launch\",\"items\":["
                + "{\"id\":\"a\",\"title\":\"A\",\"text\":\"Is it so?\"}]}");
        assertThat(Run.cs("checklist", own.toString()).out()).contains("Is it so?");

        Path bad = write("{\"name\":\"launch\",\"version\":\"2\",\"title\":\"Launch\",\"items\":[]}");
        Run refused = Run.cs("checklist", bad.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("items is 0 in all but must be 1 to 1000 items");

        Path latin = Files.write(
                folder.resolve("latin.json"), "{\"title\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        Run unreadable = Run.cs("checklist", latin.toString());
        assertThat(unreadable.code()).isEqualTo(1);
        assertThat(unreadable.err())
                .hasLineCount(1)
                .startsWith("cs: The file latin.json holds a byte that is not UTF-8 but must be UTF-8.");

        Run unknown = Run.cs("checklist", "lunch");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("customer-success-quality");
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("file.json"), json);
    }
}
