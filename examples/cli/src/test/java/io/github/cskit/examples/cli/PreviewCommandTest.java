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

@Tag("HLT-17")
class PreviewCommandTest {

    @TempDir
    private Path folder;

    @Test
    void accountsArrAndAlertsThatChangeAreShown() {
        Run run = preview("three-component", "five-signal");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Accounts                         58 (2 have left and are not counted)")
                .contains("c-0157    Rookhope Sports Nutrition  Green       Yellow       81.99     79.49  $38,000")
                .contains("c-0115    Saltmarsh Beverage Co.  at-risk  appears  -     yellow-and-declining  $72,000")
                .contains("revenue of (c-0107): arr is in EUR but must be in USD")
                .contains("From model three-component 1.0 (")
                .contains("to model five-signal 1.0 (");
    }

    @Test
    void theSameModelTwiceMovesNobody() {
        Run run = preview("five-signal", "five-signal");

        assertThat(run.out()).contains("No account moves.", "No alert changes.");
        assertThat(preview("five-signal", "five-signal", "--format", "csv").out())
                .hasLineCount(1);
    }

    @Test
    void jsonSaysTheSameInFields() {
        Run run = preview("three-component", "five-signal", "--format", "json");

        assertThat(run.out())
                .contains("\"asOf\": \"2026-11-02T00:00:00Z\"", "\"left\": 2", "\"rescored\": 56")
                .contains("\"scoreFrom\": 81.99", "\"scoreTo\": 79.49")
                .contains("\"alert\": \"at-risk\"", "\"change\": \"appears\"", "\"to\": \"yellow-and-declining\"");
        assertThat(preview("three-component", "five-signal", "--format", "csv").out())
                .contains("c-0157,Rookhope Sports Nutrition,band,moves,Green,Yellow,81.99,79.49,38000.00")
                .contains("c-0115,Saltmarsh Beverage Co.,at-risk,appears,,yellow-and-declining,,,72000.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html"})
    void itIsAPageForPeopleToo(String format) {
        assertThat(preview("three-component", "five-signal", "--format", format).out())
                .contains("Preview of a changed model", "Accounts that move", "Rookhope Sports Nutrition");
    }

    @Test
    void aScorecardOfTheHostsIsPreviewedAgainstTheModelOfToday() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.json"), """
                {"name": "mine", "version": "2", "missing": "renormalise", "minimumCoverage": 0.1,
                 "bands": {"green": 80, "yellow": 50, "red": 0}, "curves": {},
                 "parts": [{"weight": 100, "firstOf": [{"signal": "usage.active-days-28", "curve": "days"}]}]}
                """);

        Run run = preview("three-component", mine.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("to model mine 2 (");
    }

    @Test
    void aBadScorecardIsBadInputWithEveryProblemAndAnUnknownModelIsBadUse() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"name\": \"bad\", \"version\": \"1\"}");

        Run run = preview("three-component", bad.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("minimumCoverage").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(preview("three-component", "nothing").code()).isEqualTo(2);
        assertThat(Run.cs("preview", "--data", "sample-data", "--as-of", "2026-11-01", "--from", "five-signal")
                        .code())
                .isEqualTo(2);
    }

    private static Run preview(String from, String to, String... more) {
        String[] args = new String[9 + more.length];
        String[] first = {
            "preview", "--data", "sample-data", "--as-of", "2026-11-01", "--from", from, "--to", to,
        };
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return Run.cs(args);
    }
}
