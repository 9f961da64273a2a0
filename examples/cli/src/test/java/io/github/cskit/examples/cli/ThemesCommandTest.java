package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesCommandTest {

    private static final String TICKETS = """
            {"id":"1","title":"Invoice without VAT number","customer":"a","arr":1000.50}
            {"id":"2","text":"the VAT number is missing on the invoice","customer":"a","arr":1000.50}
            {"id":"3","body":"Where is the VAT number on an invoice?","customer":"b","arr":20}
            {"id":"4","title":"Password reset mail does not arrive","customer":"b"}
            {"id":"5","title":"reset of my password: no mail","customer":"c"}
            {"id":"6","title":"?!"}
            """;

    @Test
    @Tag("THM-1")
    @Tag("THM-2")
    void themesAreWrittenWithTicketsCustomersAndTheirRevenueOnce() {
        Run run = Run.withInput(TICKETS, "themes", "--top", "2");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("6 read, 6 done, 0 refused");
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out().lines().findFirst().orElseThrow())
                .contains("\"label\":\"VAT number, invoice\"")
                .contains("\"tickets\":3,\"customers\":2,\"unpriced\":0,\"arr\":1020.5")
                .contains("\"quotes\":[{\"id\":\"");
    }

    @Test
    @Tag("THM-2")
    @Tag("AIA-3")
    void quotesHoldNoPersonalData() {
        Run run = Run.withInput(
                "{\"id\":\"1\",\"title\":\"mail ada@example.com or call +1 415 555 0132, pw: hunter2\"}", "themes");

        assertThat(run.out()).contains("[email-1]").doesNotContain("ada@", "example.com", "0132", "hunter2");
    }

    @Test
    @Tag("THM-2")
    void everyTicketIsAssignedToItsTheme(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("assignment.jsonl");
        Run run = Run.withInput(TICKETS, "themes", "--top", "1", "--assign", file.toString());

        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(file)).hasSize(6).last().isEqualTo("{\"id\":\"6\",\"theme\":null}");
        String first = Files.readAllLines(file).get(0).replace("\"1\"", "");
        assertThat(Files.readAllLines(file).get(2).replace("\"3\"", "")).isEqualTo(first);
        assertThat(Files.readAllLines(file).get(3).replace("\"4\"", "")).isNotEqualTo(first);
    }

    @Test
    @Tag("THM-2")
    void aStandingThemeKeepsItsIdWhenNewTicketsCome(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("standing.json");
        Path assignment = folder.resolve("assignment.jsonl");
        Run first = Run.withInput(TICKETS, "themes", "--standing", file.toString());
        Run next = Run.withInput(
                "{\"id\":\"8\",\"title\":\"vat number of my invoice\"}\n{\"id\":\"9\",\"title\":\"Dark mode\"}\n",
                "themes",
                "--standing",
                file.toString(),
                "--assign",
                assignment.toString());

        String theme = first.out().substring(0, first.out().indexOf(",\"label\""));
        assertThat(first.code()).isZero();
        assertThat(next.code()).isZero();
        assertThat(Files.readAllLines(assignment).get(0)).isEqualTo("{\"id\":\"8\"," + theme.substring(1) + "}");
        assertThat(Files.readAllLines(assignment).get(1)).contains("dark");
        assertThat(Files.readString(file)).contains("\"invoic\":").doesNotContain("dark");
    }

    @Test
    @Tag("THM-2")
    void aFileThatHoldsNoStandingThemesIsRefusedAndLeftAsItIs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("standing.json"), "{\"themes\":[{\"theme\":\"\"}]}");
        Run run = Run.withInput(TICKETS, "themes", "--standing", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("theme");
        assertThat(Files.readString(file)).isEqualTo("{\"themes\":[{\"theme\":\"\"}]}");
    }

    @Test
    void badLinesAreSkippedAndNamed() {
        Run run = Run.withInput(TICKETS + "{\"id\":\"1\"}\n{\"title\":\"x\"}\n{\"id\":\"7\",\"arr\":-1}\n", "themes");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("line 7", "line 8", "line 9", "6 done, 3 refused");
        assertThat(Run.withInput(TICKETS, "themes", "--top", "0").code()).isEqualTo(2);
    }

    @Test
    @Tag("THM-2")
    void duplicatesAreTenCandidatesAtMostWithTheirSimilarity() {
        Run run = Run.withInput(TICKETS, "duplicates");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(6);
        assertThat(run.out().lines().findFirst().orElseThrow())
                .startsWith("{\"id\":\"1\",\"candidates\":[{\"id\":\"")
                .contains("\"similarity\":0.");
        assertThat(run.out()).endsWith("{\"id\":\"6\",\"candidates\":[]}\n");
    }
}
