package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SAT-5")
class CorrelateCommandTest {

    @Test
    void theDriversOfTheOutsideSurveyHaveTheirKnownCorrelations() {
        String survey = OutsideData.file("surveys/recommend-with-drivers.csv").toString();
        Run run = Run.cs(
                "correlate",
                "--satisfaction",
                "REC",
                "--features",
                "Product.Tastiness,Salesman.Smileyness,Salesman.Chirpiness,Salesman.Bubbliness",
                "--format",
                "json",
                survey);

        assertThat(run.code()).isZero();
        assertThat(spearman(run, "Product.Tastiness")).startsWith("0.609");
        assertThat(spearman(run, "Salesman.Smileyness")).startsWith("0.6378");
        assertThat(spearman(run, "Salesman.Chirpiness")).startsWith("0.534");
        assertThat(spearman(run, "Salesman.Bubbliness")).startsWith("0.533");
        assertThat(run.out()).contains("\"tried\": 4", "\"findings\": 4", "\"n\": 1000");
    }

    /** In that data a higher score goes with more churn, and so says the program. */
    @Test
    void aSatisfactionThatRunsTheWrongWayIsSaidAloud() {
        Run run = Run.withInput(
                table(200, 1),
                "correlate",
                "--satisfaction",
                "csat",
                "--features",
                "churn,noise",
                "--falls-with",
                "churn");

        assertThat(run.out())
                .contains("Against expectation", "answers are higher where it is more", "goes with higher");
        assertThat(run.out()).contains("This is association, not cause");
        assertThat(run.out().toLowerCase(Locale.ROOT)).doesNotContain("because of", "drives", "leads to");
    }

    @Test
    void rowsWithoutAnAnswerAreNoAnswersAndBadCellsAreListed() {
        Run run = Run.withInput(
                "csat,a,who\n5,1,x\n,2,x\nn/a,3,x\n4,many,x\n3,true,\n2,false,y\n1,,y\n",
                "correlate",
                "--satisfaction",
                "csat",
                "--features",
                "a",
                "--account",
                "who",
                "--format",
                "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("line 4: csat is not a number", "line 5: a is not a number", "line 6: who is empty");
        assertThat(run.out())
                .contains(
                        "\"answers\": 3",
                        "\"accounts\": 2",
                        "\"unanswered\": 1",
                        "\"refused\": 3",
                        "\"verdict\": \"not-enough-data\"")
                .doesNotContain("spearman");
    }

    @Test
    void accountsTakeTheIllusionOutOfRepeatedAnswers() {
        String[] plain = {"correlate", "--satisfaction", "csat", "--features", "noise", "--format", "json"};
        String[] clustered = {
            "correlate", "--satisfaction", "csat", "--features", "noise", "--account", "id", "--format", "json"
        };
        String table = table(25, 40);

        assertThat(Run.withInput(table, clustered).out()).contains("\"accounts\": 25", "\"n\": 1000", "not-detectable");
        assertThat(Run.withInput(table, plain).out()).doesNotContain("\"accounts\"");
    }

    @Test
    void everyFormatHasARowForEachFeature() {
        for (String format : new String[] {"text", "markdown", "html", "json", "csv"}) {
            Run run = Run.withInput(
                    table(60, 1),
                    "correlate",
                    "--satisfaction",
                    "csat",
                    "--features",
                    "churn,noise",
                    "--format",
                    format);

            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("churn", "noise");
        }
    }

    @Test
    void patternsAreTriedBesideTheirFeatures() {
        StringBuilder table = new StringBuilder("csat,a,b\n");
        for (int i = 0; i < 80; i++) {
            int a = i % 2;
            int b = i / 2 % 2;
            table.append(a == 1 && b == 1 ? 5 : 1 + i % 3).append("," + a + "," + b + "\n");
        }
        Run run = Run.withInput(
                table.toString(),
                "correlate",
                "--satisfaction",
                "csat",
                "--features",
                "a,b",
                "--together",
                "a,b",
                "--without",
                "a,b",
                "--format",
                "json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"tried\": 4", "\"a with b\"", "\"a without b\"");
        assertThat(spearman(run, "a with b")).startsWith("0.");
    }

    @Test
    void answersOffADeclaredScaleAreListed() {
        Run run = Run.withInput(
                "csat,a\n5,1\n6,1\n-100,2\n4.5,2\n",
                "correlate",
                "--satisfaction",
                "csat",
                "--features",
                "a",
                "--scale",
                "1-5",
                "--format",
                "json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("line 3: csat is 6.0", "line 4: csat is -100.0", "line 5: csat is 4.5");
        assertThat(run.out()).contains("\"answers\": 1", "\"refused\": 3");
    }

    @Test
    @Tag("SIG-2")
    void aFolderHasItsUsageSetBesideTheAnswersThatCameAfterIt() {
        String[] arguments = {"correlate", "--data", "sample-data", "--as-of", "2026-11-01"};
        Run text = Run.cs(arguments);
        Run json = Run.cs("correlate", "--data", "sample-data", "--as-of", "2026-11-01", "--format", "json");
        Run both = Run.cs("correlate", "--data", "sample-data", "--as-of", "2026-11-01", "--features", "a");
        Run kind = Run.cs("correlate", "--data", "sample-data", "--as-of", "2026-11-01", "--kind", "vote");

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out()).contains("NPS answers on the scale 0-10", "Product (Peter)", "association, not cause");
        assertThat(json.out()).contains("\"feature gate-check-in\"", "\"usage.logins-per-week\"", "\"requests\":");
        assertThat(both.code()).isEqualTo(2);
        assertThat(kind.code()).isEqualTo(2);
    }

    @Test
    void badUseIsOneLine() {
        String table = "csat,a\n1,2\n";
        assertBadUse(Run.withInput(table, "correlate", "--satisfaction", "csat", "--features", "b"), "no column (b)");
        assertBadUse(Run.withInput(table, "correlate", "--satisfaction", "csat", "--features", "a,a"), "twice");
        assertBadUse(Run.withInput(table, "correlate", "--satisfaction", "csat", "--features", "csat"), "twice");
        assertBadUse(
                Run.withInput(table, "correlate", "--satisfaction", "csat", "--features", "a", "--falls-with", "churn"),
                "--falls-with");
        assertBadUse(
                Run.withInput(table, "correlate", "--satisfaction", "csat", "--features", "a", "--fdr", "1"), "--fdr");
        assertBadUse(
                Run.withInput(table, "correlate", "--satisfaction", "csat", "--features", "a", "--together", "a,b"),
                "named in a pattern");
        assertBadUse(
                Run.withInput(table, "correlate", "--satisfaction", "csat", "--features", "a", "--without", "a"),
                "--without");
        assertBadUse(
                Run.withInput(table, "correlate", "--satisfaction", "csat", "--features", "a", "--scale", "best"),
                "--scale");
        assertBadUse(Run.withInput(table, "correlate", "--satisfaction", "csat"), "--features");
    }

    private static void assertBadUse(Run run, String words) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(words);
    }

    /** Accounts that answer alike again and again; churn rises with the answers, noise does not. */
    private static String table(int accounts, int copies) {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder table = new StringBuilder("id,csat,churn,noise\n");
        for (int i = 0; i < accounts; i++) {
            int answer = 1 + random.nextInt(5);
            int churn = random.nextInt(6) < answer ? 1 : 0;
            table.append(("a" + i + "," + answer + "," + churn + "," + random.nextInt(1000) + "\n").repeat(copies));
        }
        return table.toString();
    }

    private static String spearman(Run run, String feature) {
        String[] parts = run.out().split("\"feature\": \"" + feature + "\"", 2);
        return parts[1].split("\"spearman\": ", 2)[1].split(",", 2)[0];
    }
}
