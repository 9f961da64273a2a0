package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cskit.core.statistics.rank.Correlation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Meets values computed by R, SciPy, statsmodels and pyMannKendall, read from outside the project. */
class ReferenceValuesTest {

    private static JsonNode rows;
    private static JsonNode longley;

    @BeforeAll
    static void read() throws IOException {
        String data = System.getProperty("cskit.data");
        if (Boolean.getBoolean("cskit.data.required")) {
            assertThat(data).as("the property cskit.data").isNotBlank();
        }
        Assumptions.assumeTrue(data != null && !data.isBlank(), "the property cskit.data is not set");
        Path folder = Path.of(data, "statistics");
        rows = new ObjectMapper()
                .readTree(folder.resolve("reference-values.json").toFile());
        longley = new ObjectMapper().readTree(folder.resolve("longley.json").toFile());
    }

    @Test
    void wilsonIntervalsMeetThoseOfR() {
        List<JsonNode> cases = rowsOf("proportion_ci");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(4);
        for (JsonNode row : cases) {
            JsonNode input = row.get("input");
            // the source prints one of its rows to eight digits only
            double tolerance = row.get("expected").get("wilson").get(0).asText().length() < 12 ? 5e-9 : tolerance(row);
            Interval interval = Proportion.of(
                            input.get("successes").asLong(), input.get("n").asLong())
                    .wilson(input.get("conf").asDouble());
            JsonNode wilson = row.get("expected").get("wilson");
            assertThat(interval.low()).isCloseTo(wilson.get(0).asDouble(), within(tolerance));
            assertThat(interval.high()).isCloseTo(wilson.get(1).asDouble(), within(tolerance));
        }
    }

    @Test
    void theilSenLinesMeetThoseOfSciPy() {
        List<JsonNode> cases = rowsOf("theil_sen");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(2);
        for (JsonNode row : cases) {
            JsonNode input = row.get("input");
            JsonNode expected = row.get("expected");
            double[] y = numbers(input.get("y"));
            double[] x = input.has("x")
                    ? numbers(input.get("x"))
                    : IntStream.range(0, y.length).mapToDouble(i -> i).toArray();
            double level = input.has("alpha") ? 1 - input.get("alpha").asDouble() : 0.95;
            TheilSen line = TheilSen.fit(x, y, level);
            assertThat(line.slope()).isCloseTo(expected.get("slope").asDouble(), within(tolerance(row)));
            assertThat(line.intercept())
                    .isCloseTo(expected.get("intercept_separate").asDouble(), within(tolerance(row)));
            if (expected.has("lower")) {
                assertThat(line.slopeInterval().low())
                        .isCloseTo(expected.get("lower").asDouble(), within(tolerance(row)));
                assertThat(line.slopeInterval().high())
                        .isCloseTo(expected.get("upper").asDouble(), within(tolerance(row)));
            }
        }
    }

    @Test
    void mannKendallTestsMeetThoseOfPyMannKendall() {
        List<JsonNode> cases = rowsOf("mann_kendall");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(2);
        for (JsonNode row : cases) {
            boolean constant = row.get("input").has("y_constant_n");
            double[] y =
                    IntStream.range(0, 360).mapToDouble(i -> constant ? 1 : i).toArray();
            JsonNode expected = row.get("expected");
            MannKendall test = MannKendall.test(y);
            assertThat((double) test.s()).isEqualTo(expected.get("s").asDouble());
            // that program calls the tau of equal values 0; here it is absent
            assertThat(test.tauB().orElse(0)).isEqualTo(expected.get("tau").asDouble());
            assertThat(test.pTwoSided() <= 0.05).isEqualTo(expected.get("h").asBoolean());
            double[] time = IntStream.range(0, y.length).mapToDouble(i -> i).toArray();
            assertThat(TheilSen.fit(time, y, 0.95).slope())
                    .isEqualTo(expected.get("sens_slope").asDouble());
            if (expected.has("p")) {
                assertThat(test.pTwoSided()).isEqualTo(expected.get("p").asDouble());
                assertThat(test.variance()).isEqualTo(expected.get("var_s").asDouble());
            }
        }
    }

    @Test
    void kendallWithDistinctPositionsIsAMannKendallTestInTheirOrder() {
        int met = 0;
        for (JsonNode row : rowsOf("kendall_tau_b")) {
            if (row.get("expected").has("p_exact")) {
                MannKendall test = MannKendall.test(inOrder(row.get("input")));
                assertThat(test.tauB().orElseThrow())
                        .isCloseTo(row.get("expected").get("tau").asDouble(), within(1e-9));
                assertThat(test.pTwoSided())
                        .isCloseTo(row.get("expected").get("p_exact").asDouble(), within(1e-9));
                met++;
            }
        }
        assertThat(met).isGreaterThanOrEqualTo(8);
    }

    @Test
    void longleyOverItsYearsMeetsTheTauOfR() {
        int year = 6;
        JsonNode matrix = rowsOf("kendall_tau_b").get(0).get("expected").get("matrix");
        for (int column = 0; column < year; column++) {
            double[] values = new double[longley.get("rows").size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = longley.get("rows").get(i).get(column).asDouble();
            }
            assertThat(MannKendall.test(values).tauB().orElseThrow())
                    .isCloseTo(matrix.get(year).get(column).asDouble(), within(1e-12));
        }
    }

    @Test
    void netSharesMeetTheStandardErrorsOfOthers() {
        JsonNode row = rowsOf("nps_ci").get(0);
        JsonNode input = row.get("input");
        NetShare net = NetShare.of(
                input.get("promoters").asLong(),
                input.get("passives").asLong(),
                input.get("detractors").asLong());
        Interval interval = net.adjustedWald(0.95);

        assertThat(100 * net.difference())
                .isCloseTo(row.get("expected").get("nps").asDouble(), within(1e-6));
        assertThat(50 * (interval.high() - interval.low()))
                .isCloseTo(row.get("expected").get("half_width_95").asDouble(), within(tolerance(row)));
        assertThat(100 * NetShare.of(162, 108, 54).standardError())
                .isCloseTo(rowsOf("nps_se").get(0).get("expected").get("se_pct").asDouble(), within(0.01));
    }

    @Test
    void theNetShareOfProbabilitiesHasTheirVariance() {
        JsonNode row = rowsOf("nps_se").get(0);
        NetShare net = NetShare.of(162, 108, 54);

        assertThat(row.get("input").get("n").asLong()).isEqualTo(net.total());
        assertThat(row.get("expected").get("nps").asText()).isEqualTo("1/3");
        assertThat(net.difference()).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(row.get("expected").get("variance").asText()).isEqualTo("5/9");
        assertThat(net.total() * Math.pow(net.standardError(), 2)).isCloseTo(5.0 / 9, within(1e-12));
    }

    @Test
    void areasUnderTheCurveMeetThoseOfScikitLearn() {
        List<JsonNode> cases = rowsOf("auc");
        assertThat(cases).isNotEmpty();
        for (JsonNode row : cases) {
            double[] outcomes = numbers(row.get("input").get("y"));
            boolean[] event = new boolean[outcomes.length];
            for (int i = 0; i < event.length; i++) {
                event[i] = outcomes[i] == 1;
            }
            assertThat(Discrimination.of(numbers(row.get("input").get("score")), event)
                            .auc())
                    .isEqualTo(row.get("expected").get("auc").asDouble());
        }
    }

    /** What is not offered is listed in the guide, docs/churn.md. */
    @Test
    void noStatisticOfTheFileIsPassedOver() {
        Set<String> offered = Set.of(
                "pearson",
                "spearman",
                "kendall_tau_b",
                "theil_sen",
                "mann_kendall",
                "auc",
                "proportion_ci",
                "nps_ci",
                "nps_se");
        Set<String> notOffered = Set.of("ols");
        for (JsonNode row : rows) {
            String function = row.get("function").asText();
            assertThat(offered.contains(function) || notOffered.contains(function))
                    .as(function)
                    .isTrue();
        }
    }

    @Test
    void correlationsMeetThoseOfR() {
        double[][] columns = new double[7][longley.get("rows").size()];
        for (int i = 0; i < columns[0].length; i++) {
            for (int c = 0; c < columns.length; c++) {
                columns[c][i] = longley.get("rows").get(i).get(c).asDouble();
            }
        }
        JsonNode pearson = rowsOf("pearson").get(0).get("expected");
        int pair = 0;
        for (int a = 0; a < columns.length; a++) {
            for (int b = 0; b < a; b++) {
                Correlation r = Correlation.pearson(columns[a], columns[b], 0.95);
                assertThat(r.coefficient())
                        .isCloseTo(pearson.get("matrix").get(a).get(b).asDouble(), within(1e-12));
                assertThat(r.p())
                        .isCloseTo(
                                pearson.get("p_values_offdiag_as_listed")
                                        .get(pair++)
                                        .asDouble(),
                                within(1e-12));
                assertThat(Correlation.spearman(columns[a], columns[b], 0.95).coefficient())
                        .isCloseTo(matrixOf("spearman", a, b), within(1e-12));
                assertThat(Correlation.kendall(columns[a], columns[b], 0.95).coefficient())
                        .isCloseTo(matrixOf("kendall_tau_b", a, b), within(1e-12));
            }
        }
    }

    @Test
    void rankCorrelationsWithTiesMeetThoseOfRAndSciPy() {
        int met = 0;
        for (JsonNode row : rowsOf("kendall_tau_b")) {
            JsonNode expected = row.get("expected");
            if (expected.has("tau_b") || expected.has("tau")) {
                Correlation tau = Correlation.kendall(
                        numbers(row.get("input").get("x")),
                        numbers(row.get("input").get("y")),
                        0.95);
                JsonNode value = expected.has("tau_b") ? expected.get("tau_b") : expected.get("tau");
                assertThat(tau.coefficient()).isCloseTo(value.asDouble(), within(tolerance(row)));
                JsonNode p = expected.has("p_exact") ? expected.get("p_exact") : expected.get("p_asymptotic");
                if (p != null) {
                    assertThat(tau.p()).isCloseTo(p.asDouble(), within(tolerance(row)));
                    met++;
                }
            }
        }
        assertThat(met).isGreaterThanOrEqualTo(9);
        JsonNode row = rowsOf("spearman").get(1);
        Correlation rho = Correlation.spearman(
                numbers(row.get("input").get("x")), numbers(row.get("input").get("y")), 0.95);
        assertThat(rho.coefficient()).isCloseTo(row.get("expected").get("rho").asDouble(), within(1e-9));
        assertThat(rho.p()).isCloseTo(row.get("expected").get("p").asDouble(), within(1e-9));
    }

    private static double matrixOf(String function, int a, int b) {
        return rowsOf(function)
                .get(0)
                .get("expected")
                .get("matrix")
                .get(a)
                .get(b)
                .asDouble();
    }

    private static double[] inOrder(JsonNode input) {
        double[] x = numbers(input.get("x"));
        double[] y = numbers(input.get("y"));
        return IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i]))
                .mapToDouble(i -> y[i])
                .toArray();
    }

    private static List<JsonNode> rowsOf(String function) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode row : rows) {
            if (function.equals(row.get("function").asText())) {
                found.add(row);
            }
        }
        return found;
    }

    private static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    private static double tolerance(JsonNode row) {
        return row.get("tolerance").asDouble();
    }
}
