package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("RSK-9")
class BacktestCommandTest {

    @Test
    void theFieldsAreThoseThatArePromised() throws IOException {
        JsonNode answer = answer(table(300, "yes", "no"), "--score", "s", "--outcome", "left", "--segment", "seg");

        assertThat(answer.get("n").asInt()).isEqualTo(300);
        assertThat(answer.get("events").asInt()).isBetween(60, 150);
        assertThat(answer.get("auc").asDouble()).isBetween(0.6, 0.9);
        assertThat(answer.get("aucLow").asDouble()).isLessThan(answer.get("auc").asDouble());
        assertThat(answer.get("aucHigh").asDouble())
                .isGreaterThan(answer.get("auc").asDouble());
        assertThat(answer.get("prAuc").asDouble())
                .isGreaterThan(answer.get("baseRate").asDouble());
        assertThat(answer.get("ks").asDouble()).isPositive();
        assertThat(answer.get("ks").asDouble())
                .isBetween(answer.get("ksLow").asDouble(), answer.get("ksHigh").asDouble());
        assertThat(answer.get("lift")).hasSize(10);
        for (int tenth = 0; tenth < 10; tenth++) {
            assertThat(answer.get("lift").get(tenth).asDouble())
                    .isBetween(
                            answer.get("liftLow").get(tenth).asDouble(),
                            answer.get("liftHigh").get(tenth).asDouble());
        }
        assertThat(answer.get("brier").asDouble()).isBetween(0.0, 0.25);
        assertThat(answer.get("brierLow").asDouble())
                .isLessThan(answer.get("brier").asDouble());
        assertThat(answer.get("brierHigh").asDouble())
                .isGreaterThan(answer.get("brier").asDouble());
        assertThat(answer.get("calibration")).hasSize(10);
        assertThat(answer.get("segments")).hasSize(2);
        assertThat(answer.get("verdict").get("checks")).hasSize(3);
        assertThat(answer.get("warnings")).isEmpty();
    }

    /** One row that cannot be told from another does not sink the others. */
    @Test
    void aSecondScoreOfACustomerThatNoDateTellsApartIsRefused() throws IOException {
        StringBuilder table = new StringBuilder("who,s,left,day\n");
        for (int i = 0; i < 40; i++) {
            table.append("c-%d,%d,%d,2026-01-05%n".formatted(i, i, i % 2));
        }
        table.append("c-7,50,1,2026-01-05\n").append("c-7,60,1,2026-02-05\n");

        Run undated =
                Run.withInput(table.toString(), "backtest", "--score", "s", "--outcome", "left", "--customer", "who");
        Run dated = Run.withInput(
                table.toString(),
                "backtest",
                "--score",
                "s",
                "--outcome",
                "left",
                "--customer",
                "who",
                "--date",
                "day");

        assertThat(undated.err())
                .contains(
                        "line 42: who is the same as in standard input line 9 but must be another one (or have the day",
                        "line 43: who is the same as in standard input line 9");
        assertThat(new ObjectMapper().readTree(undated.out()).get("n").asInt()).isEqualTo(40);
        assertThat(dated.err()).contains("line 42: who is the same as").doesNotContain("line 43");
        assertThat(new ObjectMapper().readTree(dated.out()).get("n").asInt()).isEqualTo(40);
    }

    @Test
    void theVerdictAsksItsQuestionsInWords() {
        Run run = Run.withInput(
                table(300, "1", "0"), "backtest", "--score", "s", "--outcome", "left", "--format", "text");

        assertThat(run.out())
                .contains("Brier, once calibrated")
                .contains("Lift of Red, at least")
                .contains("Share in Green, at most")
                .contains(", as far as it can be told (warned: below Green")
                .doesNotContain("red-churns-more");
    }

    @Test
    void calibrationIsToldInTheScoresOwnDirection() throws IOException {
        JsonNode better = answer(table(300, "1", "0"), "--score", "s", "--outcome", "left")
                .get("calibration");
        JsonNode worse = answer(table(300, "1", "0"), "--score", "s", "--outcome", "left", "--higher", "worse")
                .get("calibration");

        assertThat(better.get(0).get("from").asDouble())
                .isLessThan(better.get(9).get("from").asDouble());
        assertThat(better.get(0).get("rate").asDouble())
                .isGreaterThan(better.get(9).get("rate").asDouble());
        assertThat(worse.get(0).get("from").asDouble())
                .isLessThan(worse.get(9).get("from").asDouble());
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"yes,no", "True,False", "1,0", "TRUE,FALSE", "Y,N"})
    void theUsualWordsAreUnderstood(String yes, String no) throws IOException {
        JsonNode answer = answer(table(300, yes, no), "--score", "s", "--outcome", "left");

        assertThat(answer.get("auc"))
                .isEqualTo(answer(table(300, "1", "0"), "--score", "s", "--outcome", "left")
                        .get("auc"));
    }

    @Test
    void anotherWordNeedsToBeNamed() throws IOException {
        String table = table(300, "gone", "here");
        Run unnamed = Run.withInput(table, "backtest", "--score", "s", "--outcome", "left");
        JsonNode named = answer(table, "--score", "s", "--outcome", "left", "--positive", "GONE");

        assertThat(unnamed.code()).isEqualTo(1);
        assertThat(unnamed.err()).contains("line 2: left is no usual word", "--positive");
        assertThat(unnamed.out()).isEmpty();
        assertThat(named.get("events").asInt()).isPositive();
    }

    @Test
    void tooFewEventsAreARefusalAndNoFigure() throws IOException {
        Run run = Run.withInput("s,left\n1,1\n2,0\n3,0\n", "backtest", "--score", "s", "--outcome", "left");
        JsonNode refusal = new ObjectMapper().readTree(run.out());

        assertThat(run.code()).isEqualTo(1);
        assertThat(refusal.get("refused").asBoolean()).isTrue();
        assertThat(refusal.get("events").asInt()).isEqualTo(1);
        assertThat(refusal.has("auc")).isFalse();
        assertThat(run.err()).contains("at least 10 of each");
    }

    @Test
    void emptyCellsAreCountedAndBadOnesRefusedWithTheirLine() throws IOException {
        String table = table(300, "1", "0") + ",1,a\n50,,a\nhigh,1,a\nNaN,1,a\n1e999,1,a\n";
        Run run = Run.withInput(table, "backtest", "--score", "s", "--outcome", "left");
        JsonNode answer = new ObjectMapper().readTree(run.out());

        assertThat(run.code()).isEqualTo(1);
        assertThat(answer.get("n").asInt()).isEqualTo(300);
        assertThat(run.err()).contains("line 304: s is not a number", "line 305", "line 306");
        assertThat(answer.get("warnings").toString()).contains("unscored: 1", "outcome-unknown: 1", "refused: 3");
        assertThat(Run.withInput(table, "backtest", "--score", "s", "--outcome", "left", "--strict")
                        .out())
                .isEmpty();
    }

    @Test
    void lateScoresAreLeakage() throws IOException {
        StringBuilder table = new StringBuilder("s,left,at,decided\n");
        for (int i = 0; i < 60; i++) {
            boolean left = i % 3 == 0;
            table.append(left ? 100 - i : 40 + i).append(left ? ",1," : ",0,");
            table.append(left && i < 30 ? "02/05/26" : "01/03/26").append(left ? ",01/05/26\n" : ",\n");
        }
        JsonNode answer = answer(
                table.toString(),
                "--score=s",
                "--outcome=left",
                "--date=at",
                "--decided=decided",
                "--date-format=dd/MM/yy");

        assertThat(answer.get("n").asInt()).isEqualTo(50);
        assertThat(answer.get("warnings").get(0).asText()).startsWith("leakage-late: 10 of 60 scores");
        assertThat(answer.get("leadTime").get("churned").asInt()).isEqualTo(10);
    }

    @Test
    void badUseIsToldAsSuch() {
        assertThat(Run.withInput("s,left\n", "backtest", "--score", "S", "--outcome", "left")
                        .code())
                .isEqualTo(2);
        assertThat(Run.withInput("s,left\n", "backtest", "--score", "s", "--outcome", "left", "--decided", "d")
                        .err())
                .contains("--decided is given without --date");
        assertThat(Run.withInput("s,left\n", "backtest", "--score", "s", "--outcome", "left", "--min-events", "1")
                        .code())
                .isEqualTo(2);
        assertThat(Run.withInput("s,left\n", "backtest", "--score", "s", "--outcome", "left")
                        .err())
                .contains("no row with a score and an outcome");
    }

    @Test
    void everyFormatIsPrinted() {
        for (String format : new String[] {"text", "markdown", "html", "csv"}) {
            Run run = Run.withInput(
                    table(300, "1", "0"),
                    "backtest",
                    "--score",
                    "s",
                    "--outcome",
                    "left",
                    "--compare",
                    "s",
                    "--format",
                    format);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("PR AUC");
        }
    }

    private static JsonNode answer(String table, String... options) throws IOException {
        String[] args = new String[options.length + 1];
        args[0] = "backtest";
        System.arraycopy(options, 0, args, 1, options.length);
        Run run = Run.withInput(table, args);
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static String table(int rows, String yes, String no) {
        SplittableRandom random = new SplittableRandom(9);
        StringBuilder table = new StringBuilder("s,left,seg\n");
        for (int i = 0; i < rows; i++) {
            double score = random.nextInt(10_001) / 100.0;
            boolean left = random.nextDouble() * 120 > score + 20;
            table.append(String.format(Locale.ROOT, "%.2f,%s,%s%n", score, left ? yes : no, i % 2 == 0 ? "a" : "b"));
        }
        return table.toString();
    }
}
