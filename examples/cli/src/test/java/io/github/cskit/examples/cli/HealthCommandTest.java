package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthCommandTest {

    @Test
    @Tag("HLT-1")
    @Tag("HLT-2")
    void theWorstComeFirstAndThoseWithoutAScoreLast() {
        Run run = health("--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(61);
        assertThat(run.out()).contains("c-0101,Northmere Foods Group,59.74,Yellow,");
        assertThat(run.out().lines().reduce((first, last) -> last).orElseThrow())
                .contains("not scored: ");
    }

    @Test
    @Tag("HLT-2")
    void whoHasLeftIsMarked() {
        Run run = health("--format", "csv");

        assertThat(run.out().lines().filter(line -> line.startsWith("c-0132,")))
                .singleElement()
                .asString()
                .endsWith("left on 2026-09-15");
        assertThat(run.out().lines().filter(line -> line.contains("left on"))).hasSize(2);
    }

    @Test
    @Tag("HLT-9")
    void explainShowsALedgerThatAddsUpAndWhatIsMissing() {
        Run run = health("--customer", "c-0101", "--explain");

        assertThat(run.out()).contains("How the score adds up", "engagement/usage.active-days-28", "What was measured");
        assertThat(run.out().lines().filter(line -> line.startsWith("score ")))
                .hasSize(1)
                .allMatch(line -> line.endsWith("59.74"));
        assertThat(health("--customer", "c-0101", "--explain", "--format", "json")
                        .out())
                .contains("\"ledger\"", "\"measures\"", "\"inputs\"");
    }

    @Test
    @Tag("HLT-11")
    void explainSaysWhichSmallestChangeOfOneSignalReachesTheNextBand(@TempDir Path folder) throws IOException {
        Path card = folder.resolve("days.json");
        Files.writeString(
                card,
                "{\"name\":\"days\",\"version\":\"1\",\"missing\":\"renormalise\",\"minimumCoverage\":0.5,"
                        + "\"bands\":{\"green\":80,\"yellow\":50,\"red\":0},\"parts\":[{\"weight\":100,"
                        + "\"firstOf\":[{\"signal\":\"usage.active-days-28\",\"curve\":\"days\"}]}]}");
        String[] yellow = {"--model", card.toString(), "--customer", "c-0119", "--explain"};

        assertThat(health(yellow).out())
                .contains("What would reach green")
                .containsPattern("(?i)usage\\.active-days-28 +16 +4 +20 +80\\.00 +green");
        assertThat(health("--model", card.toString(), "--customer", "c-0119", "--explain", "--format", "json")
                        .out())
                .contains("\"nextBand\": \"green\"", "\"counterfactuals\"", "\"change\": 4", "\"ledger\"");
        assertThat(health("--model", card.toString(), "--customer", "c-0101", "--explain")
                        .out())
                .contains("There is no band above this one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-component", "five-signal", "five-signal-activity"})
    @Tag("HLT-3")
    @Tag("HLT-5")
    void everyStandardModelScoresTheSample(String model) {
        Run run = health("--model", model, "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"name\": \"" + model + "\"");
    }

    @Test
    void aCustomerThatIsNotThereIsBadUse() {
        Run run = health("--customer", "nobody");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("cs: There is no customer (nobody) in the folder.\n");
    }

    @Test
    void theSignalsAreListedWithTheirUnitsWithoutAnyFolder() {
        Run run = Run.cs("health", "--signals");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("usage.active-days-28", "days", "growth.arr-change-365", "relative change");
    }

    private static Run health(String... more) {
        String[] args = new String[5 + more.length];
        System.arraycopy(new String[] {"health", "--data", "sample-data", "--as-of", "2026-11-01"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.cs(args);
    }
}
