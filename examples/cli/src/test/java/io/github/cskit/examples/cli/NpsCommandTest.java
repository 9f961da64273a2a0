package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SAT-1")
class NpsCommandTest {

    @Test
    void fivePromotersGiveAnIntervalFrom17Point5To100() {
        Run run = Run.withInput("NPS\n10\n9\n10\n10\n9\n", "nps", "--score", "NPS", "--format", "json");

        assertThat(run.out())
                .contains(
                        "\"n\": 5,",
                        "\"result\": \"measured\"",
                        "\"nps\": 100.00",
                        "\"low\": 17.49",
                        "\"high\": 100.00");
        assertThat(run.code()).isZero();
    }

    @Test
    void noAnswersAreNoDataAndNotZero() {
        Run text = Run.withInput("id,NPS\n1,\n2,\n", "nps", "--score", "NPS");
        Run json = Run.withInput("id,NPS\n1,\n2,\n", "nps", "--score", "NPS", "--format", "json");

        assertThat(text.out()).contains("no data");
        assertThat(json.out())
                .contains("\"skipped\": 2", "\"result\": \"no data\"")
                .doesNotContain("\"nps\"");
    }

    @Test
    void anElevenOrAWordIsRefusedWithItsLineAndTheRestIsCounted() {
        Run run = Run.withInput("NPS\n10\n11\nten\n4.0\n4.5\n", "nps", "--score", "NPS", "--format", "csv");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("standard input line 3: ", "is 11 but must")
                .contains("standard input line 4: NPS is not a whole number")
                .contains("standard input line 6: NPS is 4.5 but must be a whole number");
        assertThat(run.out()).contains("all,2,1,0,1,0,0.00,");
    }

    @Test
    void groupsAreComparedAndAnEmptyGroupHasAName() {
        Run run = Run.withInput("m,NPS\nb,10\na,0\n,7\n", "nps", "--score", "NPS", "--by", "m", "--format", "csv");

        assertThat(run.out().lines().skip(1).map(line -> line.split(",", 2)[0]))
                .containsExactly("all", "(not given)", "a", "b");
    }

    @Test
    void aColumnThatIsNotThereIsBadUseAndThoseThatAreThereAreTold() {
        Run run = Run.withInput("id,NPS\n1,10\n", "nps", "--score", "Nps");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no column (Nps)").contains("id, NPS");
    }

    @Test
    void dayMonthAndTwoDigitsOfTheYearAreReadAndNoDayIsMadeUp() {
        Run run = Run.withInput(
                "d,NPS\n31/01/21,10\n31/02/21,10\n01/04/21,3\n",
                "nps",
                "--score",
                "NPS",
                "--date",
                "d",
                "--date-format",
                "dd/MM/yy",
                "--format",
                "csv");

        assertThat(run.out()).contains("2021-Q1,1,", "2021-Q2,1,");
        assertThat(run.err())
                .contains("standard input line 3: d is not a date of that form but must be written as dd/MM/yy");
    }

    @Test
    void aPatternWithoutADayIsBadUse() {
        Run run = Run.withInput("d,NPS\n", "nps", "--score", "NPS", "--date", "d", "--date-format", "HH:mm");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--date-format");
    }

    @Test
    @Tag("SAT-3")
    void theMarketsOfTheOutsideSurveyHaveTheirKnownFigures() {
        String survey = OutsideData.file("surveys/nps-by-market.csv").toString();

        Run run = Run.cs(
                "nps",
                "--score",
                "NPS",
                "--by",
                "Market",
                "--date",
                "Survey date",
                "--date-format",
                "dd/MM/yy",
                "--format",
                "csv",
                survey);

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().skip(1).map(NpsCommandTest::labelAndFigure))
                .containsExactly(
                        "all 11.80",
                        "MEX 17.10",
                        "UK 8.49",
                        "US 9.93",
                        "2021-Q1 14.12",
                        "2021-Q2 11.52",
                        "2021-Q3 9.90",
                        "2021-Q4 11.80");
    }

    @Test
    void theOutsideSurveyWithDriversIsExactlyTen() {
        String survey = OutsideData.file("surveys/recommend-with-drivers.csv").toString();

        Run run = Run.cs("nps", "--score", "REC", "--format", "csv", survey);

        assertThat(run.out()).contains("all,1000,462,176,362,0,10.00,");
    }

    @Test
    @Tag("SAT-2")
    void fiftyThirtyTwentyAndThenFortyTwoThirtyTwentyEightIsNoDetectableChange() {
        StringBuilder table = new StringBuilder("d,NPS\n");
        rows(table, "2026-01-15", 50, 30, 20);
        rows(table, "2026-04-15", 42, 30, 28);
        rows(table, "2026-07-15", 5, 30, 65);
        Run run = Run.withInput(table.toString(), "nps", "--score", "NPS", "--date", "d", "--format", "json");
        Run text = Run.withInput(table.toString(), "nps", "--score", "NPS", "--date", "d");

        assertThat(run.out().replaceAll("\\s+", ""))
                .contains(
                        "{\"from\":\"2026-Q1\",\"to\":\"2026-Q2\",\"points\":-16.00,\"low\":-37.43,\"high\":6.36,"
                                + "\"verdict\":\"not-detectable\"}",
                        "\"from\":\"2026-Q2\",\"to\":\"2026-Q3\",\"points\":-74.00",
                        "\"verdict\":\"fell\"");
        assertThat(text.out()).contains("Did it really change?", "not detectable", "fell", "-37.43");
    }

    @Test
    void theIntervalsOfTheSourceComeOut() {
        assertThat(csvOf(6, 3, 1)).contains("all,10,6,3,1,0,50.00,-0.20,77.13");
        assertThat(csvOf(50, 30, 20)).contains("all,100,50,30,20,0,30.00,14.05,44.20");
        assertThat(csvOf(300, 200, 100)).contains("all,600,300,200,100,0,33.33,27.22,39.12");
    }

    /** Nothing that is not an answer from 0 to 10 is counted: it is listed with its line. */
    @ParameterizedTest
    @ValueSource(strings = {"11", "-1", "-100", "100", "47", "n/a", "٧", "７", "9,0", "9.5", "1e1", "NaN", "ten", "+9"})
    void whatIsNoAnswerIsListedAndNeverCounted(String cell) {
        Run run = Run.withInput("NPS\n10\n\"" + cell + "\"\n\"\"\n0\n", "nps", "--score", "NPS", "--format", "csv");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("standard input line 3: ", " but must ");
        assertThat(run.out()).contains("all,2,1,0,1,1,0.00,");
    }

    @Test
    void weightsGiveAnotherFigureBesideThePlainOne() {
        String table = "seg,NPS,arr\na,10,100\na,0,300.50\nb,9,100\nb,,499.50\n";
        Run run = Run.withInput(table, "nps", "--score", "NPS", "--by", "seg", "--weight", "arr", "--format", "json");
        Run text = Run.withInput(table, "nps", "--score", "NPS", "--weight", "arr");

        assertThat(run.out().replaceAll("\\s+", ""))
                .contains(
                        "\"nps\":33.33",
                        "{\"of\":\"all\",\"figure\":-20.08,",
                        "\"coverage\":50.05}",
                        "{\"of\":\"b\",\"figure\":100.00,");
        assertThat(text.out()).contains("Weighted", "-20.08");
    }

    @Test
    void aRowWhoseWeightIsMissingOrNegativeIsRefused() {
        Run run = Run.withInput(
                "NPS,arr\n10,\n9,-1\n0,many\n3,5\n", "nps", "--score", "NPS", "--weight", "arr", "--format", "csv");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("line 2: The weight is empty", "line 3: ", "line 4: arr is not a number");
        assertThat(run.out()).contains("all,1,0,0,1,0,-100.00,");
    }

    private static String csvOf(int promoters, int passives, int detractors) {
        StringBuilder table = new StringBuilder("d,NPS\n");
        rows(table, "2026-01-15", promoters, passives, detractors);
        return Run.withInput(table.toString(), "nps", "--score", "NPS", "--format", "csv")
                .out();
    }

    private static void rows(StringBuilder table, String date, int promoters, int passives, int detractors) {
        table.append((date + ",9\n").repeat(promoters));
        table.append((date + ",7\n").repeat(passives));
        table.append((date + ",6\n").repeat(detractors));
    }

    private static String labelAndFigure(String line) {
        String[] cells = line.split(",", -1);
        return cells[0] + " " + cells[6];
    }
}
