package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    private static final String SAMPLE = "sample-data";
    private static final String MAPPING = "mappings/account-subscription-export.json";

    @TempDir
    private Path folder;

    @Test
    @Tag("RPT-1")
    @Tag("RPT-4")
    void theSampleDataGivesAReviewInEveryFormat() throws IOException {
        Path out = folder.resolve("review");

        Run run = Run.cs("review", "--data", SAMPLE, "--as-of", "2026-11-01", "--out", out.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Weekly review 2026-W44, as of the end of 2026-11-01 (UTC)\nCustomers     58,")
                .contains("36 green, 12 yellow, 5 red, 5 not scored", "Left          2");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains(
                            "review.html",
                            "review.md",
                            "review.txt",
                            "review.json",
                            "customers.csv",
                            "needs-action.csv")
                    .noneMatch(name -> name.startsWith("."));
        }
        assertThat(out.resolve("review.html")).content().contains("Northmere Foods Group", "<!DOCTYPE html>");
    }

    @Test
    @Tag("ESC-1")
    @Tag("ESC-8")
    void packetsForOtherDesksAreInTheReviewAndInFullBesideIt() throws IOException {
        Path out = folder.resolve("packets");
        Path log = Files.writeString(folder.resolve("log.jsonl"), """
                {"key":"adoption-gap/forecast","at":"2026-10-01T00:00:00Z","status":"raised","packet":{"key":"adoption-gap/forecast",\
                "kind":"adoption-gap","recipient":"product","subject":"Adoption gap: Forecast","sections":[{"name":"causes",\
                "lines":["Nobody knows it"]}],"evidence":[{"kind":"release","source":"forecast","text":""}],"customers":[],\
                "priority":"normal","raisedAt":"2026-10-01T00:00:00Z","acknowledgeBy":"2026-10-08T00:00:00Z",\
                "resolveBy":"2026-10-15T00:00:00Z"}}
                """);

        Run run = Run.cs(
                "review", "--data", SAMPLE, "--as-of", "2026-11-01", "--log", log.toString(), "--out", out.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("For others", "2 late");
        assertThat(out.resolve("review.md"))
                .content()
                .contains(
                        "## For other desks (",
                        "What is late, the longest first",
                        "· Product gap",
                        "Wait-time forecast");
        assertThat(out.resolve("escalations.md")).content().contains("SCIM", "RICE inputs");
        assertThat(out.resolve("escalations.csv")).content().contains("Acknowledge by");
        assertThat(out.resolve("review.json")).content().contains("\"escalations\"", "\"kind\": \"documentation-gap\"");
    }

    @Test
    @Tag("COM-1")
    @Tag("COM-3")
    void checkInsAreDraftedBesideTheReviewForAPersonToApprove() {
        Path out = folder.resolve("out");
        Run run = Run.cs(
                "review", "--data", SAMPLE, "--as-of", "2026-11-01", "--out", out.toString(), "--sender", "Ravi Menon");

        assertThat(run.out())
                .contains(
                        "Check-ins     1 drafted, waiting for a person; 1 without a draft",
                        "Refused       2 of revenue (named in the review)");
        assertThat(out.resolve("check-ins.md"))
                .content()
                .contains(
                        "pending human review",
                        "O'Banion Cold Storage",
                        "Hello Marek,",
                        "down 78%",
                        "Ravi Menon",
                        "Northmere Foods Group: Nobody with an e")
                .doesNotContain("churn");
        assertThat(out.resolve("check-ins.html")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    @Tag("DOM-7")
    void theSameFolderGivesTheSameBytes() {
        Run first = Run.cs("review", "--data", SAMPLE, "--as-of", "2026-11-01", "--format", "json");
        Run second = Run.cs("review", "--data", SAMPLE, "--as-of", "2026-11-01", "--format", "json");

        assertThat(first.out()).isEqualTo(second.out()).startsWith("{");
    }

    @Test
    @Tag("RPT-4")
    void withoutAFolderToWriteToTheReviewIsPrintedAsAsked() {
        assertThat(review("text").out()).startsWith("Weekly customer review");
        assertThat(review("markdown").out()).startsWith("# Weekly customer review");
        assertThat(review("html").out()).startsWith("<!DOCTYPE html>");
        assertThat(review("csv").out()).startsWith("Customer,Name,");
    }

    @Test
    @Tag("EMB-6")
    @Tag("RPT-5")
    void rowsThatAreRefusedAreInTheReviewAndTheExitCodeSaysSo() throws IOException {
        Files.writeString(folder.resolve("customers.csv"), "id,name\nc1,Acme\nc2,\n");
        Files.writeString(folder.resolve("usage.csv"), "customer,date\nc1,2026-10-30\nc1,yesterday\n");

        Run run = Run.cs("review", "--data", folder.toString(), "--as-of", "2026-11-01");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("customers.csv line 3: name is empty but must be given")
                .contains("usage.csv line 3: date is not a date")
                .endsWith("cs: done, but 2 things were refused\n");
        assertThat(run.out()).contains("customers.csv", "usage.csv");
    }

    @Test
    @Tag("RPT-5")
    void aForeignExportIsReadThroughItsMappingAndWhatItCannotSayIsSaid() {
        String export = OutsideData.file("saas").toString();

        Run run = Run.cs("review", "--data", export, "--mapping", MAPPING, "--as-of", "2024-12-31");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        String words = run.out().replaceAll("\\s+", " ");
        assertThat(words)
                .contains("Contacts are not recorded")
                .contains("there is no NPS, which is not 0")
                .contains("are flagged as churned, but no churn is on record")
                .contains("have a churn on record, but are not flagged as churned")
                .contains("used the product after the churn on record");
    }

    @Test
    void aMappingThatDoesNotFitIsRefusedWithAllItsProblems() {
        Run run = Run.cs("review", "--data", SAMPLE, "--mapping", MAPPING, "--as-of", "2026-11-01");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("files[0].source", "files[2].via.file", "files[5].source");
    }

    @Test
    void anAsOfOrAZoneThatIsNoneIsBadUse() {
        assertThat(Run.cs("review", "--data", SAMPLE, "--as-of", "yesterday").code())
                .isEqualTo(2);
        assertThat(Run.cs("review", "--data", SAMPLE, "--as-of", "2026-11-01", "--zone", "Mars")
                        .code())
                .isEqualTo(2);
        assertThat(Run.cs("review", "--data", "nowhere", "--as-of", "2026-11-01")
                        .code())
                .isEqualTo(2);
    }

    private static Run review(String format) {
        return Run.cs("review", "--data", SAMPLE, "--as-of", "2026-11-01", "--format", format);
    }
}
