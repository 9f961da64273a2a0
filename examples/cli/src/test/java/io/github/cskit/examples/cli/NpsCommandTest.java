package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

    private static String labelAndFigure(String line) {
        String[] cells = line.split(",", -1);
        return cells[0] + " " + cells[6];
    }
}
