package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table of answers may hold beside answers, and that none of it is counted as one. */
@Tag("SAT-1")
@Tag("SAT-3")
class SurveyRowsTest {

    @ParameterizedTest(name = "({0})")
    @ValueSource(
            strings = {
                "10/10",
                "9.5",
                "9,5",
                "11",
                "-1",
                "-0.5",
                "1e1",
                "0x9",
                "\u0669",
                "\uff19",
                "\u06f9",
                "\u0967",
                "\u2468",
                "\u00a09",
                "n/a",
                "N/A",
                "-",
                "null",
                "NaN",
                "nine",
                "9!",
                "9 10",
                "\u22129",
                "9-10",
                "99999999999999999999",
                "\u00b9",
                "\u200b9"
            })
    void whatIsNoAnswerIsListedWithItsLineAndNotCounted(String cell) {
        Run run =
                Run.withInput("a,NPS\nx,10\ny,\"" + cell + "\"\nz,\nz,0\n", "nps", "--score", "NPS", "--format", "csv");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("standard input line 3: ", " but must ").doesNotContain("line 2", "line 4");
        assertThat(run.out()).contains("all,2,1,0,1,1,0.00,");
    }

    @ParameterizedTest(name = "({0})")
    @ValueSource(strings = {"9", " 9 ", "9.0", "09", "\t9", "9."})
    void aNineIsANineWithBlanksAroundItOrWithoutDecimals(String cell) {
        Run run = Run.withInput("NPS\n\"" + cell + "\"\n", "nps", "--score", "NPS", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("all,1,1,0,0,0,100.00,");
    }

    @Test
    void aByteOrderMarkAndForeignLineEndsAreNoPartOfAName() {
        byte[] table = "\uFEFFNPS,\u5E02\u5834\r\n10,\u65E5\u672C\r\n9,\r\n".getBytes(StandardCharsets.UTF_8);
        Run run = Run.withBytes(table, "nps", "--score", "NPS", "--by", "\u5E02\u5834", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("all,2,2,0,0,0,", "\u65E5\u672C,1,", "(not given),1,");
    }

    /** A few of a column's aggregates lie between 0 and 10 by chance, and are no answers either. */
    @Test
    void aColumnOfAggregatesHasNoAnswersAtAll() {
        StringBuilder table = new StringBuilder("nps\n");
        for (int aggregate = -100; aggregate <= 100; aggregate++) {
            table.append(aggregate).append('\n');
        }
        Run run = Run.withInput(table.toString(), "nps", "--score", "nps", "--format", "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("The column (nps) of standard input has 190 of 201 numbers off the scale 0-10", "Maybe");
    }

    @ParameterizedTest(name = "{0} on and {1} off the scale: counted {2}")
    @CsvSource({"9, 9, true", "9, 10, false", "10, 10, true", "1, 9, true"})
    void aScaleIsAnothersFromTenNumbersOffItThatAreTheMost(int on, int off, boolean counted) {
        String table = "s\n" + "5\n".repeat(on) + "6\n".repeat(off);
        Run run = Run.withInput(table, "csat", "--score", "s", "--scale", "1-5", "--format", "csv");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().contains("all," + on + ",0,5.00,")).isEqualTo(counted);
    }

    @Test
    void severalSurveysInOneFileAreToldApartByWhatTheirRowsSay() {
        String table = "kind,scale,score\nnps,0-10,9\ncsat,1-5,5\nces,1-7,2\nNPS,0-10,3\nnps,1-5,4\n";
        Run nps = Run.withInput(table, "nps", "--score", "score", "--format", "csv");
        Run text = Run.withInput(table, "nps", "--score", "score");
        Run csat = Run.withInput(table, "csat", "--score", "score", "--scale", "1-5", "--format", "csv");

        assertThat(nps.code()).isEqualTo(1);
        assertThat(nps.err()).contains("line 6: scale is 1-5 but must be 0-10; scales are never mixed");
        assertThat(nps.out()).contains("all,2,1,0,1,0,0.00,");
        assertThat(text.out()).contains("Rows refused: 1.", "Rows of other questions, or not meant: 2.");
        assertThat(csat.code()).isZero();
        assertThat(csat.out()).contains("all,1,0,5.00,");
    }

    @Test
    void aColumnOfTheSameNameWithOtherWordsInItChangesNothing() {
        Run run = Run.withInput(
                "kind,scale,NPS\nbig,large,9\nsmall,3,2\n", "nps", "--score", "NPS", "--by", "kind", "--format", "csv");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("all,2,", "big,1,", "small,1,");
    }

    @Test
    void onlyTheRowsThatAreMeantAreRead() {
        String table = "wave,NPS\nspring,9\nautumn,2\nautumn,soon\n";
        Run run = Run.withInput(table, "nps", "--score", "NPS", "--where", "wave=spring", "--format", "csv");
        Run missing = Run.withInput(table, "nps", "--score", "NPS", "--where", "when=spring");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("all,1,1,0,0,0,100.00,");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("no column (when)");
    }

    @Test
    void ofEachPersonTheLatestAnswerCountsAndTheOthersAreCountedAsReplaced() {
        String table = """
                d,who,NPS
                2026-03-01,p,2
                2026-01-01,p,9
                2026-02-01,q,
                2026-02-02,q,8
                2026-02-03,q,
                2026-04-01,p,11
                2026-04-01,,7
                2026-04-01,,7
                """;
        Run run =
                Run.withInput(table, "nps", "--score", "NPS", "--respondent", "who", "--date", "d", "--format", "json");
        Run byLine = Run.withInput(table, "nps", "--score", "NPS", "--respondent", "who", "--format", "csv");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"n\": 4", "\"detractors\": 1", "\"passives\": 3", "\"skipped\": 0", "\"replaced\": 3");
        assertThat(byLine.out()).contains("all,4,1,3,0,0,25.00,");
    }

    @Test
    void instantsAreDatesToo() {
        Run run = Run.withInput(
                "at,NPS\n2026-03-31T23:30:00-02:00,9\n2026-03-31,2\n2026-03-31 10:00:00,9\n31.03.2026,9\n",
                "nps",
                "--score",
                "NPS",
                "--date",
                "at",
                "--format",
                "csv");

        assertThat(run.err()).contains("line 5: at is 31.03.2026 but must be a date");
        assertThat(run.out()).contains("2026-Q1,2,", "2026-Q2,1,");
    }
}
