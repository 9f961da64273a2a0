package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model cannot use is refused in a clear sentence and in bounded time, from outside too. */
class BadModelInputTest {

    private static final Duration BOUND = Duration.ofSeconds(60);
    private static final String GOOD =
            "{\"customer\":\"c1\",\"asOf\":\"2026-11-20T00:00:00Z\",\"signals\":{\"engagement\":90,\"growth\":50}}\n";
    private static final String MEASURE = "{\"signal\":\"usage.active-days-28\",\"curve\":\"days\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "not a number                   | 'growth':NaN                  | line 1",
                "not a number, as a text        | 'growth':'NaN'                | signals[growth]",
                "infinity                       | 'growth':Infinity             | line 1",
                "minus infinity                 | 'growth':-Infinity            | line 1",
                "beyond any double              | 'growth':1e999                | growth",
                "an endless exponent            | 'growth':1e999999999          | growth",
                "a reading from the future      | 'growth':{'value':5,'observedAt':'2026-11-20T00:00:00.000000001Z'} | not be after asOf",
                "a signal given twice           | 'growth':50,'growth':50       | growth",
                "points above 100               | 'growth':100.01               | growth",
                "points below 0                 | 'growth':-0.01                | growth",
                "an answer above 10             | 'sentiment.csat':11            | sentiment.csat",
                "an aggregate NPS for an answer | 'sentiment.nps-answer':42     | sentiment.nps-answer"
            })
    @Tag("HLT-8")
    @Tag("SIG-3")
    void aReadingThatCannotBeIsRefusedAndTheNextCustomerIsScored(String what, String signal, String told) {
        String bad = GOOD.replace("\"growth\":50", signal.strip().replace('\'', '"'));

        Run run = Run.withInput(bad + GOOD, "score", "--model", "three-component");

        assertThat(run.code()).as(what).isEqualTo(1);
        assertThat(run.out()).contains("\"score\":72.86").hasLineCount(1);
        assertThat(run.err()).contains("standard input line 1").contains(told.strip());
        assertThat(run.err()).endsWith("cs: 2 read, 1 done, 1 refused\n");
    }

    @Test
    @Tag("HLT-7")
    void weightsThatSumTo99Point99AreRefused() throws Exception {
        Run run = score(card("{\"weight\":99.99,\"firstOf\":[" + MEASURE + "]}", ""));

        assertThat(run.err()).contains("parts[0].weight is 99.99");
    }

    @Test
    @Tag("HLT-7")
    void weightsThatSumTo99AreRefused() throws Exception {
        Run run = score(card("{\"weight\":99,\"firstOf\":[" + MEASURE + "]}", ""));

        assertThat(run.err()).contains("parts is weighted 99 in all but must have weights that add up to 100");
    }

    @Test
    @Tag("HLT-7")
    void aCurveWithOneKnotIsRefusedTogetherWithAllElseThatIsWrong() throws Exception {
        Run run = score(card(
                "{\"weight\":90,\"firstOf\":[{\"signal\":\"usage.moods\",\"curve\":\"own\"}]}",
                "\"curves\":{\"own\":[[0,0]]},"));

        assertThat(run.err())
                .contains("has 3 problems")
                .contains("curves[own].knots is 1 long but must be 2 to 1000 long")
                .contains("parts is weighted 90 in all")
                .contains("parts[0].firstOf[0].signal is (usage.moods), which no catalog knows");
    }

    @Test
    @Tag("HLT-7")
    void aScorecardNestedAThousandDeepIsRefusedInBoundedTime() {
        StringBuilder part = new StringBuilder("{\"weight\":100,\"firstOf\":[" + MEASURE + "]}");
        for (int i = 0; i < 1_000; i++) {
            part.insert(0, "{\"component\":\"c-" + i + "\",\"weight\":100,\"parts\":[")
                    .append("]}");
        }

        Run run = assertTimeout(BOUND, () -> score(card(part.toString(), "")));

        assertThat(run.err()).contains("nested too deep");
    }

    @Test
    @Tag("HLT-7")
    void tenThousandMeasuresAreRefusedInBoundedTime() {
        String signals = IntStream.range(0, 10_000)
                .mapToObj(i -> "{\"id\":\"usage.s-" + i
                        + "\",\"meaning\":\"m\",\"unit\":\"u\",\"minInclusive\":0,\"maxInclusive\":9,\"step\":1}")
                .collect(Collectors.joining(","));
        String parts = IntStream.range(0, 100)
                .mapToObj(i -> "{\"component\":\"c-" + i + "\",\"weight\":1,\"parts\":[" + measures(100 * i) + "]}")
                .collect(Collectors.joining(","));

        Run run = assertTimeout(BOUND, () -> score(card(parts, "\"signals\":[" + signals + "],")));

        assertThat(run.err()).contains("parts is 10100 in all but must be at most 5000");
    }

    private static String measures(int from) {
        return IntStream.range(from, from + 100)
                .mapToObj(i -> "{\"weight\":1,\"firstOf\":[{\"signal\":\"usage.s-" + i + "\",\"curve\":\"days\"}]}")
                .collect(Collectors.joining(","));
    }

    private static String card(String parts, String more) {
        return "{\"name\":\"own\",\"version\":\"1\",\"missing\":\"renormalise\",\"minimumCoverage\":0.5,"
                + "\"bands\":{\"green\":80,\"yellow\":50,\"red\":0}," + more + "\"parts\":[" + parts + "]}";
    }

    /** Scores by a scorecard that must be refused before anything is scored. */
    private Run score(String scorecard) throws Exception {
        Path file = folder.resolve("card.json");
        Files.writeString(file, scorecard);
        Run run = Run.withInput(GOOD, "score", "--model", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("cs: ");
        return run;
    }
}
