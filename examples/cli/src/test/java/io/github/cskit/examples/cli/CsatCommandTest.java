package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAT-3")
class CsatCommandTest {

    @Test
    void meanAndTopBoxAreBothNamedWithTheirInterval() {
        Run run = Run.withInput(
                "team,score\nA,5\nA,4\nB,2\nB,\n",
                "csat",
                "--score",
                "score",
                "--scale",
                "1-5",
                "--by",
                "team",
                "--format",
                "csv");

        assertThat(run.out()).isEqualTo("""
                        Answers of,Answers,Skipped,Mean,Top box %,From,To,Partial,Response %
                        all,3,1,3.67,66.67,20.77,93.85,0,75.00
                        A,2,0,4.50,100.00,34.24,100.00,0,
                        B,1,1,2.00,0.00,0.00,79.35,0,50.00
                        """);
        assertThat(run.code()).isZero();
    }

    @Test
    void anAnswerOfAnotherScaleIsRefused() {
        Run run = Run.withInput("s\n4\n7\n", "csat", "--score", "s", "--scale", "1-5", "--format", "csv");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("standard input line 3: ").contains("7");
        assertThat(run.out()).contains("all,1,0,4.00,");
    }

    @Test
    void aScaleThatIsNoneIsBadUse() {
        assertThat(Run.withInput("s\n4\n", "csat", "--score", "s", "--scale", "5-1")
                        .code())
                .isEqualTo(2);
        assertThat(Run.withInput("s\n4\n", "csat", "--score", "s", "--scale", "five")
                        .code())
                .isEqualTo(2);
        assertThat(Run.withInput("s\n4\n", "csat", "--score", "s").code()).isEqualTo(2);
    }

    @Test
    void sevenOfTenAndNoneOfTwelveHaveTheIntervalsOfTheSource() {
        assertThat(share(7, 10)).contains("all,10,0,3.80,70.00,39.68,89.22");
        assertThat(share(0, 12)).contains("all,12,0,1.00,0.00,0.00,24.25");
    }

    @Test
    @Tag("SAT-2")
    void sharesHaveATrendAndSayWhetherTheyReallyChanged() {
        StringBuilder table = new StringBuilder("d,s\n");
        String[] quarters = {"2025-02-01", "2025-05-01", "2025-08-01", "2025-11-01"};
        for (int i = 0; i < quarters.length; i++) {
            table.append((quarters[i] + ",5\n").repeat(80 - 20 * i));
            table.append((quarters[i] + ",1\n").repeat(20 + 20 * i));
        }
        Run run = Run.withInput(
                table.toString(), "csat", "--score", "s", "--scale", "1-5", "--date", "d", "--format", "json");

        assertThat(run.out().replaceAll("\\s+", ""))
                .contains("\"direction\":\"declining\"", "\"points\":-20.00", "\"verdict\":\"fell\"");
    }

    private static String share(int satisfied, int all) {
        String table = "s\n" + "5\n".repeat(satisfied) + "1\n".repeat(all - satisfied);
        return Run.withInput(table, "csat", "--score", "s", "--scale", "1-5", "--format", "csv")
                .out();
    }
}
