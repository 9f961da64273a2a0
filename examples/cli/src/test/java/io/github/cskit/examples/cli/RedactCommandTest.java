package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AIA-3")
class RedactCommandTest {

    @Test
    void aTextComesBackWithPlaceholdersAndPlaces() {
        Run run = Run.withInput("{\"id\":\"T-1\",\"text\":\"\u00bfada@example.com?\"}\n", "redact");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "{\"id\":\"T-1\",\"text\":\"\u00bf[email-1]?\",\"found\":[{\"kind\":\"email\",\"start\":1,\"end\":16}]}\n");
        assertThat(run.err()).contains("1 read, 1 done, 0 refused");
    }

    @Test
    void placesCountUtf16UnitsOfTheInput() {
        Run run = Run.withInput("{\"id\":\"T-1\",\"text\":\"\ud83d\ude21 10.0.0.1\"}\n", "redact");

        assertThat(run.out()).contains("\"text\":\"\ud83d\ude21 [ip-1]\"").contains("\"start\":3,\"end\":11");
    }

    @Test
    void namesAreTakenOutWhereTheyAreGiven() {
        String line = "{\"id\":\"T-1\",\"text\":\"Ada wrote to Lovelace, Ada\"}\n";

        assertThat(Run.withInput(line, "redact").out()).contains("Ada wrote");
        assertThat(Run.withInput(line, "redact", "--name", "Ada Lovelace").out())
                .contains("\"text\":\"[name-1] wrote to [name-1]\"");
    }

    @Test
    void aBadLineIsSkippedAndNeverRepeated() {
        Run run = Run.withInput(
                "{\"id\":\"T-1\"}\n{\"text\":\"ada@example.com\"}\n{\"id\":\"T-3\",\"text\":\"\"}\n", "redact");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("{\"id\":\"T-3\",\"text\":\"\",\"found\":[]}\n");
        assertThat(run.err())
                .contains("line 1: text is absent", "line 2: id is absent", "3 read, 1 done, 2 refused")
                .doesNotContain("ada@example.com");
    }
}
