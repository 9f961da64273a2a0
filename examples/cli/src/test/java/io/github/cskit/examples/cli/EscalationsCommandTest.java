package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EscalationsCommandTest {

    private static Run sample = new Run(0, "", "");

    @TempDir
    private Path folder;

    @BeforeAll
    static void run() {
        sample = Run.cs("escalations", "--data", "sample-data", "--as-of", "2026-11-01");
    }

    @Test
    @Tag("ESC-2")
    @Tag("ESC-6")
    @Tag("ADO-3")
    void theStoryOfTheSampleIsHandedToTheRightDesks() {
        assertThat(sample.code()).isZero();
        assertThat(sample.err()).isEmpty();
        assertThat(sample.out().lines().filter(line -> line.startsWith("| Product gap")))
                .anySatisfy(line -> assertThat(line).contains("scim", "Peter (product)", "2026-11-04T00:00Z"));
        assertThat(sample.out().lines().filter(line -> line.startsWith("| Documentation gap")))
                .anySatisfy(
                        line -> assertThat(line).contains("recurring", "Thomas (documentation)", "2026-11-09T00:00Z"));
        assertThat(sample.out().lines().filter(line -> line.startsWith("| Adoption gap")))
                .singleElement()
                .asString()
                .contains("Wait-time forecast", "| new |");
        assertThat(sample.out()).contains("4 of 37 active, entitled customers");
    }

    @Test
    @Tag("RSK-2")
    @Tag("RSK-3")
    void accountsAtRiskAndChurnAlertsAreAmongThem() {
        assertThat(sample.out())
                .contains("churn-alert/c-0119", "at-risk/c-0101", "The champion left on 2026-09-14")
                .contains("Bugs that nobody can reproduce yet");
    }

    @Test
    @Tag("ESC-1")
    @Tag("ESC-9")
    @Tag("ESC-10")
    void packetsAndPackagesAreWrittenIntoAFolder() throws IOException {
        write("tickets.jsonl", """
                {"id":"T-1","customer":"c-1","at":"2026-10-30T10:00:00Z","title":"Crash when printing","body":"The app crashes with an error. Steps to reproduce:\\n1. Open the plan\\n2. Press print\\nIt is broken."}
                """);
        Path out = folder.resolve("out");

        Run run = Run.cs(
                "escalations",
                "--data",
                folder.toString(),
                "--as-of",
                "2026-11-01",
                "--out",
                out.toString(),
                "--format",
                "json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"key\": \"bug/T-1\"", "\"reproduction-steps\"");
        try (Stream<Path> files = Files.list(out.resolve("engineering"))) {
            assertThat(files.map(Path::toString))
                    .hasSize(2)
                    .anyMatch(name -> name.endsWith(".md"))
                    .anyMatch(name -> name.endsWith(".json"));
        }
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.filter(Files::isRegularFile)).singleElement().satisfies(page -> {
                assertThat(page.getFileName().toString()).startsWith("bug.t-1-").endsWith(".md");
                assertThat(Files.readString(page))
                        .contains("Tucker (engineering)", "2026-11-03T00:00Z", "1. Open the plan".substring(3));
            });
        }
    }

    @Test
    @Tag("ESC-8")
    void whatStandsOpenIsListedWhenItIsLate() throws IOException {
        write("tickets.jsonl", "");
        Path log = Files.writeString(folder.resolve("log.jsonl"), """
                {"key":"bug/T-1","at":"2026-10-01T00:00:00Z","status":"raised","packet":{"key":"bug/T-1","kind":"bug","recipient":"engineering",\
                "subject":"Printing","sections":[{"name":"description","lines":["It breaks"]}],"evidence":[{"kind":"ticket","source":"T-1","text":""}],\
                "customers":["c-1"],"priority":"high","raisedAt":"2026-10-01T00:00:00Z","acknowledgeBy":"2026-10-02T00:00:00Z",\
                "resolveBy":"2026-12-15T00:00:00Z"}}
                """);

        Run run = Run.cs("escalations", "--data", folder.toString(), "--as-of", "2026-11-01", "--log", log.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("## Overdue", "| bug/T-1 | Tucker (engineering) | acknowledgement | 2026-10-02T00:00Z |");
    }

    @Test
    @Tag("ESC-4")
    void requestsAreQuotedForAShellAndNulIsRefused() {
        Run run = Run.withInput(
                "{\"request\":\"it's $HOME\"}\n{\"request\":\"a\\u0000b\"}\n{\"request\":\"\"}\n", "intake");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .isEqualTo("peter intake customer-success 'it'\\''s $HOME'\npeter intake customer-success ''\n");
        assertThat(run.err()).contains("standard input line 2", "NUL", "3 read, 2 done, 1 refused");
        assertThat(Run.withInput("{}\n", "intake").err()).contains("request is absent but must be given");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve("customers.csv"), "id,name,arr,currency\nc-1,One,5000,USD\n");
        Files.writeString(folder.resolve(name), content);
    }
}
