package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionCommandTest {

    private static final String OPENED = """
            {"id":"r-%1$d","at":"2026-05-01T00:00:00Z","outcome":"open","opening":{"customer":"c-%1$d","segment":"enterprise",\
            "play":"Adoption workshop","owner":"csm","due":"2026-05-08T00:00:00Z","heldOut":%2$s}}
            """;
    private static final String ENDED = """
            {"id":"r-%d","at":"2026-06-01T00:00:00Z","outcome":"%s"}
            """;

    @TempDir
    private Path folder;

    @Test
    @Tag("RSK-4")
    @Tag("RSK-5")
    void theIndicatorsAndPlaysOfTheSourceAreShownWithTheirThresholds() {
        Run run = retention("--format", "markdown");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("| Usage drop | more than 30% less than in the window before | Outreach |")
                .contains("| No sign-in | more than 14 days | Alert |")
                .contains("| Ticket spike | 5 or more in 7 days | Escalate |")
                .contains("Executive engagement")
                .contains("Technical deep dive");
    }

    @Test
    @Tag("RSK-5")
    void accountsThatNeedActionComeFirstWithPlaysOwnersAndDeadlines() {
        Run run = retention("--format", "csv");

        assertThat(run.out().lines().findFirst().orElseThrow())
                .isEqualTo("Account,Name,Segment,ARR,Score,Band,Needs action,Because,Plays,First due");
        assertThat(run.out().lines().skip(1)).isNotEmpty();
        assertThat(run.out()).contains("(CSM)").doesNotContain("@");
    }

    @Test
    @Tag("RSK-4")
    @Tag("RSK-5")
    void anAccountIsToldInWordsThatAPersonReads() {
        String text = retention("--format", "text").out().replaceAll("\\s+", " ");

        assertThat(text)
                .contains("All segments, as of the end of 2026-11-01 (UTC)")
                .contains("Usage fell by 63.3%: 2026-10-05 to 2026-11-01 against the baseline 2026-09-07 to 2026-10-04"
                        + " (outreach)")
                .containsOnlyOnce("Usage fell by 63.3%")
                .contains("1 recommendation answer of 6 or less: 6 (executive call)")
                .contains("Adoption workshop: CSM, under way by the end of 2026-11-08 (UTC)")
                .doesNotContain("1 recommendation answers")
                .doesNotContain("2026-11-02 00:00");
    }

    @Test
    @Tag("RSK-6")
    void thePastIsMeasuredFromALogWhateverItsOrder() throws IOException {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            boolean heldOut = i >= 40;
            String outcome = (heldOut ? i < 50 : i < 36) ? "saved" : "churned";
            log.insert(0, ENDED.formatted(i, outcome)).append(OPENED.formatted(i, heldOut));
        }
        Path cases = Files.writeString(folder.resolve("cases.jsonl"), log.toString() + log);

        Run run = retention("--format", "json", "--cases", cases.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out().replaceAll("\\s", ""))
                .contains("\"saved\":36", "\"churned\":4", "\"verdict\":\"effective\"");
    }

    @Test
    @Tag("RSK-6")
    void aFewCasesAreObservedAndNotAttributed() throws IOException {
        Path cases = Files.writeString(
                folder.resolve("cases.jsonl"), OPENED.formatted(1, false) + ENDED.formatted(1, "saved") + "{}\n");

        Run run = retention("--format", "markdown", "--cases", cases.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("cases.jsonl line 3", "2 done, 1 refused");
        assertThat(run.out()).contains("observed, not attributed");
    }

    @Test
    @Tag("RSK-10")
    void theSuccessOfACampaignIsMeasuredFromWhoCameBack() throws IOException {
        Files.writeString(
                folder.resolve("customers.csv"),
                "id,name,segment\nc-1,One,smb\nc-2,Two,smb\nc-3,Three,smb\nc-4,Four,smb\n");
        Files.writeString(folder.resolve("events.csv"), """
                customer,at,type,detail
                c-1,2026-01-10T00:00:00Z,churned,
                c-1,2026-03-10T00:00:00Z,reactivated,
                c-2,2026-01-10T00:00:00Z,churned,
                c-3,2026-01-10T00:00:00Z,churned,
                """);
        Path campaigns = Files.writeString(
                folder.resolve("campaigns.jsonl"),
                "{\"segment\":\"smb\",\"approach\":\"Call\",\"offer\":\"A month free\",\"approached\":[\"c-1\",\"c-1\",\"c-2\",\"c-4\"]}\n");

        Run run = Run.cs(
                "retention",
                "--data",
                folder.toString(),
                "--as-of",
                "2026-11-01",
                "--format",
                "csv",
                "--segment",
                "smb");
        Run json = Run.cs(
                "retention",
                "--data",
                folder.toString(),
                "--as-of",
                "2026-11-01",
                "--format",
                "json",
                "--campaigns",
                campaigns.toString());

        assertThat(run.code()).isZero();
        assertThat(json.out().replaceAll("\\s", ""))
                .contains("\"approached\":3,\"won\":1", "\"cameBack\":{\"successes\":1,\"trials\":3}");
    }

    private static Run retention(String... more) {
        String[] args = new String[5 + more.length];
        System.arraycopy(new String[] {"retention", "--data", "sample-data", "--as-of", "2026-11-01"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Run.cs(args);
    }
}
