package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.regex.Pattern;
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
    void theProbabilitiesThatArePrintedAddUpToOne() {
        StringBuilder tickets = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            tickets.append(CRASH.replace("since today", "since version " + i + " and is slow. ".repeat(i % 7)));
        }
        Run run = Run.withInput(tickets.toString(), "classify");

        Pattern number = Pattern.compile("\"[a-z-]+\":([01]\\.[0-9]{6}|0E-6)[,}]");
        assertThat(run.out().lines())
                .hasSize(60)
                .allSatisfy(line -> assertThat(number.matcher(line.substring(0, line.indexOf("\"abstained\"")))
                                .results()
                                .map(found -> new BigDecimal(found.group(1)))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(BigDecimal.ONE));
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
