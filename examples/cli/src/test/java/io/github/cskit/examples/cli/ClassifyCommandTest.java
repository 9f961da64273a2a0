package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("TKT-1")
@Tag("TKT-2")
class ClassifyCommandTest {

    private static final String CRASH =
            "{\"id\":\"T-1\",\"title\":\"Export crashes\",\"body\":\"The export fails with an error since today.\"}\n";

    @Test
    void aTicketGetsACategoryAllSevenProbabilitiesAndItsEvidence() {
        Run run = Run.withInput(CRASH, "classify");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("{\"id\":\"T-1\",\"category\":\"bug-report\",\"probabilities\":{")
                .contains(
                        "\"documentation-gap\":", "\"how-to-question\":", "\"abstained\":false", "\"calibrated\":false")
                .contains("\"evidence\":[{\"category\":\"bug-report\",\"field\":\"")
                .doesNotContain("\"words\"");
    }

    @Test
    void explainRepeatsTheWordsThatSpokeForIt() {
        assertThat(Run.withInput(CRASH, "classify", "--explain").out()).contains("\"words\":\"");
    }

    @Test
    void titleOrBodyMayBeLeftOutAndNothingAtAllIsLeftToAPerson() {
        Run run = Run.withInput("{\"id\":\"T-1\"}\n{\"id\":\"T-2\",\"body\":\"\"}\n{\"title\":\"x\"}\n", "classify");

        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.contains("\"abstained\":true"));
        assertThat(run.err()).contains("standard input line 3: id is absent");
        assertThat(run.code()).isEqualTo(1);
    }
}
