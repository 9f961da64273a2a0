package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as other programs write them. */
@Tag("RSK-8")
class ChurnTablesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS = 400;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} against {1}, --positive {2}")
    @CsvSource({
        "yes, no, ''",
        "Yes, No, ''",
        "True, False, ''",
        "TRUE, FALSE, ''",
        "1, 0, ''",
        "1.0, 0.0, ''",
        "Y, N, ''",
        "Churned, Stayed, ''",
        "Attrited Customer, Existing Customer, attrited customer",
        "2.0, 7, 2",
        "no, yes, no"
    })
    void labelsAreReadInTheWordsOfTheTable(String churned, String kept, String positive) throws IOException {
        Run run = positive.isEmpty() ? fit(table(churned, kept)) : fit(table(churned, kept), "--positive", positive);

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode quality = JSON.readTree(run.out());
        assertThat(quality.get("n").asInt()).isEqualTo(ROWS);
        assertThat(quality.get("events").asLong()).isEqualTo(churners());
        assertThat(quality.get("signal").asBoolean()).isTrue();
    }

    @Test
    void labelsInUnusualWordsAreToldOnceWithTheWayOut() {
        Run run = fit(table("Attrited Customer", "Existing Customer"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no row that can be used", "--positive").doesNotContain("Attrited");
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("model.json")).doesNotExist();
    }

    @Test
    void aValueOfPositiveThatNoRowHasIsTold() {
        Run run = fit(table("yes", "no"), "--positive", "gone");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("No row has the value of --positive", "0 churned and 400 kept");
    }

    @Test
    void quotesCommasByteOrderMarksAndLineEndsMakeNoDifference() throws IOException {
        String plain = table("yes", "no");
        StringBuilder quoted = new StringBuilder("\uFEFF");
        plain.lines().forEach(line -> {
            String cells = String.join("\",\"", line.split(",", -1));
            quoted.append('"').append(cells).append("\"\r\n");
        });

        assertThat(JSON.readTree(fit(quoted.toString()).out()))
                .isEqualTo(JSON.readTree(fit(plain).out()));
        Run comma = fit(plain.replace("basic", "\"basic, old\"").replace("pro,", "\"pro \"\"new\"\"\","));
        assertThat(comma.code()).as(comma.err()).isZero();
        assertThat(JSON.readTree(comma.out()).get("auc"))
                .isEqualTo(JSON.readTree(fit(plain).out()).get("auc"));
    }

    @Test
    void rowsWithoutALabelAreCountedAndLeftOutAndOneThatCannotBeReadIsSkipped() throws IOException {
        Run unlabelled = fit(table("yes", "no") + "X-1,3,pro,2,\nX-2,3,pro,2, \n");
        Run odd = fit(table("yes", "no") + "X-1,3,pro,2,perhaps\nX-2,3,pro\n");
        Run strict = fit(table("yes", "no") + "X-1,3,pro,2,perhaps\n", "--strict");

        assertThat(unlabelled.code()).as(unlabelled.err()).isZero();
        assertThat(unlabelled.err()).contains("2 rows have no outcome");
        assertThat(JSON.readTree(unlabelled.out()).get("n").asInt()).isEqualTo(ROWS);
        assertThat(odd.code()).isEqualTo(1);
        assertThat(odd.err()).contains("line 402", "line 403", "3 cells");
        assertThat(JSON.readTree(odd.out()).get("n").asInt()).isEqualTo(ROWS);
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.out()).isEmpty();
    }

    @Test
    void blanksAndWhatStandsForNoNumberAreMissing() throws IOException {
        String table = table("yes", "no");
        String blank = table.replace(",,", ", ,");
        String marked = table.replace(",,", ",?,");

        assertThat(JSON.readTree(fit(blank).out()).get("auc"))
                .isEqualTo(JSON.readTree(fit(table).out()).get("auc"));
        assertThat(JSON.readTree(fit(marked).out()).get("auc"))
                .isEqualTo(JSON.readTree(fit(table).out()).get("auc"));
    }

    @Test
    void idsConstantsDatesAndColumnsOfManyWordsAreLeftOutOrLearnedFromAndNamed() throws IOException {
        StringBuilder wide = new StringBuilder("row,mail,same,joined,city,days,churned\n");
        for (int i = 0; i < ROWS; i++) {
            wide.append(1000 + i)
                    .append(",m")
                    .append(i)
                    .append("@example.org,EU,")
                    .append(i % 2 == 0 ? "2024-01-31" : "2023-0" + (1 + i % 9) + "-1" + i % 10)
                    .append(",town ")
                    .append(i % 150)
                    .append(',')
                    .append(days(i))
                    .append(churns(i) ? ",yes\n" : ",no\n");
        }
        Run run = fit(wide.toString());

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode quality = JSON.readTree(run.out());
        assertThat(quality.get("leftOut").findValuesAsText("column")).contains("row", "mail", "same", "city");
        assertThat(quality.get("leftOut").findValuesAsText("reason")).allMatch(reason -> !reason.isBlank());
        assertThat(IntStream.range(0, quality.get("columns").size())
                        .mapToObj(i -> quality.get("columns").get(i).asText()))
                .containsExactly("joined", "days");
        Run nothing = fit(wide.toString(), "--drop", "joined,days");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err()).contains("no column to learn from");
    }

    @Test
    void tablesWithoutRowsOrHeadersAndWrongColumnsAreTold() {
        assertThat(fit("").err()).contains("no header");
        assertThat(fit("churned\n").err()).contains("no column to learn from");
        assertThat(fit("id,days,churned\n").err()).contains("no row that can be used");
        assertThat(fit("id,days,days,churned\nA,1,2,yes\n").err()).contains("(days) twice");
        Run absent = fit(table("yes", "no"), "--drop", "gone");
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.err()).contains("no column (gone)");
    }

    @Test
    void predictionsDoNotDependOnOrderOrFurtherColumnsAndTakeNewWordsAndMissingCells() throws IOException {
        assertThat(fit(table("yes", "no")).code()).isZero();
        Run plain = predict("id,days,plan,tickets\nA,3,basic,2\nB,20,pro,\n");
        Run moved = predict("churned,tickets,plan,extra,days,id\nno,2,basic,x,3,A\n,,pro,y,20,B\n");
        Run strange = predict("id,days,plan,tickets\nA,999,platinum,-4\nB,,,\nC,three,pro,2\n");

        assertThat(plain.code()).as(plain.err()).isZero();
        assertThat(moved.out()).isEqualTo(plain.out());
        assertThat(strange.code()).as(strange.err()).isZero();
        List<String> lines = strange.out().lines().toList();
        assertThat(lines).hasSize(3);
        for (String line : lines) {
            assertThat(JSON.readTree(line).get("probability").asDouble()).isBetween(0.01, 0.99);
        }
    }

    @Test
    void aColumnThatIsNotThereIsRefusedByNameAndNothingIsPredicted() {
        assertThat(fit(table("yes", "no")).code()).isZero();
        Run lacking = predict("id,days,tickets\nA,3,2\n");
        Run none = Run.withInput("a\n1\n", "churn", "predict", "--model", "there-is-none.json");

        assertThat(lacking.code()).isEqualTo(1);
        assertThat(lacking.err()).contains("plan").doesNotContain("tickets is");
        assertThat(lacking.out()).isEmpty();
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("there-is-none.json");
    }

    @Test
    void aTableThatTellsNothingHasNoSignalAndPredictsTheBaseRate() throws IOException {
        StringBuilder noise = new StringBuilder("id,a,b,churned\n");
        for (int i = 0; i < ROWS; i++) {
            noise.append(i).append(',').append(i * 7919 % 101).append(',').append(i * 31 % 7);
            noise.append(i * 15_485_863L % 97 < 30 ? ",1\n" : ",0\n");
        }
        Run run = fit(noise.toString());
        Run predict = predict("id,a,b\n1,5,2\n2,90,1\n");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(JSON.readTree(run.out()).get("signal").asBoolean()).isFalse();
        assertThat(run.err()).contains("no signal");
        List<String> lines = predict.out().lines().toList();
        assertThat(JSON.readTree(lines.get(0)).get("probability"))
                .isEqualTo(JSON.readTree(lines.get(1)).get("probability"));
        assertThat(JSON.readTree(lines.get(0)).get("factors")).isEmpty();
    }

    @Test
    void theSameTableGivesTheSameModelFile() throws IOException {
        fit(table("yes", "no"));
        byte[] first = Files.readAllBytes(folder.resolve("model.json"));
        fit(table("yes", "no"));

        assertThat(Files.readAllBytes(folder.resolve("model.json"))).isEqualTo(first);
    }

    private Run fit(String table, String... more) {
        String[] arguments = {"churn", "fit", "--label", "churned", "--out", model()};
        return Run.withBytes(table.getBytes(StandardCharsets.UTF_8), joined(arguments, more));
    }

    private Run predict(String table) {
        return Run.withInput(table, "churn", "predict", "--model", model(), "--id", "id");
    }

    private String model() {
        return folder.resolve("model.json").toString();
    }

    private static String[] joined(String[] first, String[] second) {
        return java.util.stream.Stream.of(first, second)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
    }

    private static String table(String churned, String kept) {
        StringBuilder table = new StringBuilder("id,days,plan,tickets,churned\n");
        for (int i = 0; i < ROWS; i++) {
            table.append("A-").append(i).append(',').append(days(i)).append(',').append(i % 3 == 0 ? "basic" : "pro");
            table.append(',').append(i % 5 == 0 ? "" : String.valueOf(i * 13 % 11));
            table.append(',').append(churns(i) ? churned : kept).append('\n');
        }
        return table.toString();
    }

    private static int days(int i) {
        return i * 37 % 29;
    }

    private static boolean churns(int i) {
        return i * 7919 % 100 < (days(i) < 9 ? 60 : 12);
    }

    private static long churners() {
        return IntStream.range(0, ROWS).filter(ChurnTablesTest::churns).count();
    }
}
