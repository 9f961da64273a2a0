package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SurveyOpinionsTest {

    private static final String[] MONTHS = {"2026-01", "2026-02", "2026-03", "2026-04"};

    @Test
    @Tag("SAT-1")
    void whoWroteAndLeftTheAnswerOpenIsPartialAndTheResponseRateCountsBoth() {
        String table = "NPS,why\n9,\n3,slow\n,busy now\n,\n";
        Run run = Run.withInput(table, "nps", "--score", "NPS", "--comment", "why", "--format", "json");
        Run csv = Run.withInput(table, "nps", "--score", "NPS", "--comment", "why", "--format", "csv");
        Run invited = Run.withInput(table, "nps", "--score", "NPS", "--invited", "40", "--format", "csv");
        Run nobody = Run.withInput("NPS\n9\n3\n", "nps", "--score", "NPS", "--format", "json");

        assertThat(run.out()).contains("\"skipped\": 1", "\"partial\": 1", "\"responseRate\": 50.00");
        assertThat(csv.out()).startsWith("Answers of,Answers,Promoters,").contains("all,2,1,0,1,1,0.00,", ",1,50.00\n");
        assertThat(invited.out()).contains(",0,5.00\n");
        assertThat(nobody.out()).doesNotContain("responseRate");
    }

    @Test
    @Tag("SAT-1")
    void aKnownWholeNarrowsTheIntervalAndCannotBeLessThanTheAnswers() {
        String table = "NPS\n" + "9\n".repeat(50) + "7\n".repeat(30) + "1\n".repeat(20);
        Run some = Run.withInput(table, "nps", "--score", "NPS", "--population", "150", "--format", "csv");
        Run few = Run.withInput(table, "nps", "--score", "NPS", "--population", "99");
        Run asked = Run.withInput(table, "nps", "--score", "NPS", "--invited", "99");

        assertThat(low(some)).isBetween(14.06, 30.0);
        assertThat(few.code()).isEqualTo(2);
        assertThat(few.out()).isEmpty();
        assertThat(few.err()).contains("--population");
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).contains("--invited");
        assertThat(Run.withInput(table, "nps", "--score", "NPS", "--invited", "0")
                        .code())
                .isEqualTo(2);
    }

    @Test
    @Tag("SAT-2")
    @Tag("AIA-3")
    void detractorsReasonsAreGroupedAndNobodysAddressIsShown() {
        StringBuilder table = new StringBuilder("NPS,why\n");
        for (int i = 0; i < 8; i++) {
            table.append(i % 7)
                    .append(",The export is slow and takes hours; write to jane.doe")
                    .append(i)
                    .append("@example.com\n");
            table.append(i % 7).append(",The invoice is wrong and billing charged our invoice twice\n");
            table.append("10,The export is wonderful\n");
        }
        table.append("5,\n");
        for (String format : new String[] {"text", "markdown", "html", "json"}) {
            Run run = Run.withInput(table.toString(), "nps", "--score", "NPS", "--comment", "why", "--format", format);

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("export").doesNotContain("jane.doe", "wonderful");
        }
        Run json = Run.withInput(table.toString(), "nps", "--score", "NPS", "--comment", "why", "--format", "json");
        Run text = Run.withInput(table.toString(), "nps", "--score", "NPS", "--comment", "why");

        assertThat(json.out()).contains("\"detractors\": 17", "\"wrote\": 16", "\"answers\": 8");
        assertThat(text.out()).contains("Why detractors detract", "16 of 17 detractors wrote why.");
    }

    @Test
    @Tag("SAT-4")
    void aPlaceThatIsLowIsShownWithItsOwnerAndItsEvidence() {
        String table = survey(400, "billing");
        String[] arguments = {
            "nps",
            "--score",
            "NPS",
            "--date",
            "d",
            "--patterns",
            "feature,workflow",
            "--account",
            "who",
            "--owner",
            "feature:billing=documentation"
        };
        Run text = Run.withInput(table, arguments);
        Run json = Run.withInput(table, with(arguments, "--format", "json"));

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out()).contains("Where satisfaction is low", "billing", "Thomas", "not why");
        assertThat(json.out())
                .contains("\"in\": \"feature\"", "\"group\": \"billing\"", "\"owner\": \"documentation\"", "\"line ")
                .containsPattern("\"tried\": 1[12],");
        assertThat(json.out().split("\"in\":", -1)).hasSize(2);
    }

    @Test
    @Tag("SAT-4")
    void whereNothingIsLowNothingIsFoundAndHowMuchWasTriedIsSaid() {
        Run run = Run.withInput(
                survey(400, "none"), "nps", "--score", "NPS", "--patterns", "feature", "--account", "who");

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("5 places were compared", "None is lower beyond what chance among so many explains.");
    }

    @Test
    @Tag("SAT-4")
    void satisfactionOnItsOwnScaleHasPatternsToo() {
        StringBuilder table = new StringBuilder("s,feature,who\n");
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 200; i++) {
            boolean low = i % 4 == 0;
            table.append(low ? 1 + random.nextInt(2) : 3 + random.nextInt(3))
                    .append(low ? ",search," : ",export,")
                    .append("a" + random.nextInt(60) + "\n");
        }
        Run run = Run.withInput(
                table.toString(),
                "csat",
                "--score",
                "s",
                "--scale",
                "1-5",
                "--patterns",
                "feature",
                "--account",
                "who");

        assertThat(run.out()).contains("search", "CSAT 1-5", "Peter");
    }

    @Test
    @Tag("SAT-2")
    void whereAFigureLiesOutsideItsOwnIntervalTheReaderIsToldThatTooFewAnswered() {
        Run one = Run.withInput("d,NPS\n2026-01-01,9\n", "nps", "--score", "NPS", "--date", "d");
        Run five = Run.withInput("NPS\n9\n9\n9\n9\n9\n", "nps", "--score", "NPS");

        assertThat(one.out()).contains("Too few answers", "too few to say anything");
        assertThat(five.out()).doesNotContain("Too few");
    }

    @Test
    void whatDoesNotFitTogetherIsBadUse() {
        String table = "NPS,a\n9,x\n";
        assertBadUse(Run.withInput(table, "nps", "--score", "NPS", "--account", "a"), "--account");
        assertBadUse(Run.withInput(table, "nps", "--score", "NPS", "--patterns", "b"), "no column (b)");
        assertBadUse(Run.withInput(table, "nps", "--score", "NPS", "--patterns", "a,a"), "--patterns");
        assertBadUse(
                Run.withInput(table, "nps", "--score", "NPS", "--patterns", "a", "--owner", "b=product"), "--owner");
        assertBadUse(Run.withInput(table, "nps", "--score", "NPS", "--where", "a"), "--where");
    }

    private static void assertBadUse(Run run, String words) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words);
    }

    private static String[] with(String[] arguments, String... more) {
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }

    private static String survey(int rows, String low) {
        String[] features = {"billing", "export", "search", "planning", "yard"};
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder table = new StringBuilder("d,who,NPS,feature,workflow\n");
        for (int i = 0; i < rows; i++) {
            String feature = features[random.nextInt(features.length)];
            int answer = feature.equals(low) ? random.nextInt(6) : 4 + random.nextInt(7);
            table.append(MONTHS[random.nextInt(MONTHS.length)]).append("-15,a").append(random.nextInt(120));
            table.append(',')
                    .append(answer)
                    .append(',')
                    .append(feature)
                    .append(",w")
                    .append(random.nextInt(3))
                    .append('\n');
        }
        return table.toString();
    }

    private static double low(Run run) {
        return Double.parseDouble(
                run.out().lines().skip(1).findFirst().orElseThrow().split(",", -1)[7]);
    }
}
