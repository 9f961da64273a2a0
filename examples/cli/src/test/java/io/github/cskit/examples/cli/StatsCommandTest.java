package io.github.cskit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures by R, SciPy and scikit-learn. */
@Tag("RSK-9")
class StatsCommandTest {

    @Test
    void correlationsAreThoseOfR() throws IOException {
        JsonNode rho = of("x,y\n1,5\n2,6\n3,7\n4,8\n5,7\n", "spearman");
        JsonNode tau = of("x,y\n12,1\n2,4\n1,7\n12,1\n2,0\n", "kendall");

        assertThat(rho.get("estimate").asDouble()).isCloseTo(0.8207826816681233, within(1e-12));
        assertThat(rho.get("p").asDouble()).isCloseTo(0.0885870053135438, within(1e-12));
        assertThat(rho.get("n").asInt()).isEqualTo(5);
        assertThat(tau.get("estimate").asDouble()).isCloseTo(-0.47140452079103173, within(1e-12));
        assertThat(tau.get("p").asDouble()).isCloseTo(0.2827454599327748, within(1e-9));
        assertThat(of("a,b\n1,2\n2,4\n3,7\n", "pearson").get("estimate").asDouble())
                .isCloseTo(0.9933992677987828, within(1e-12));
    }

    @Test
    void theAreaFindsItsOutcomeInEitherOrder() throws IOException {
        assertThat(of("y,score\n0,0.1\n0,0.4\n1,0.35\n1,0.8\n", "auc")
                        .get("estimate")
                        .asDouble())
                .isEqualTo(0.75);
        assertThat(of("s,z\n0.1,no\n0.4,no\n0.35,yes\n0.8,yes\n", "auc")
                        .get("estimate")
                        .asDouble())
                .isEqualTo(0.75);
    }

    @Test
    void linesTrendsSharesAndCurvesAreComputed() throws IOException {
        JsonNode line = of("x,y\n1,9\n2,15\n3,19\n4,20\n10,45\n12,55\n18,78\n", "theil-sen", "--level", "0.93");
        JsonNode trend = of("v\n1\n2\n3\n4\n5\n", "mann-kendall");
        JsonNode share = of("successes,n\n18,20\n", "proportion");
        JsonNode curve = of("time,event\n1,1\n2,0\n3,1\n4,1\n", "kaplan-meier");

        assertThat(line.get("estimate").asDouble()).isCloseTo(4, within(1e-12));
        assertThat(line.get("low").asDouble()).isCloseTo(3.71, within(0.005));
        assertThat(trend.get("s").asInt()).isEqualTo(10);
        assertThat(trend.get("p").asDouble()).isCloseTo(2 / 120.0, within(1e-12));
        assertThat(share.get("low").asDouble()).isCloseTo(0.6989663547715128, within(1e-9));
        assertThat(of("hit\n1\n0\n1\n", "proportion").get("events").asInt()).isEqualTo(2);
        assertThat(curve.get("estimate").asDouble()).isEqualTo(3);
        assertThat(curve.get("curve")).hasSize(3);
    }

    @Test
    void badUseAndBadInputAreTold() {
        assertThat(Run.withInput("x\n1\n", "stats", "mode").err()).contains("no such statistic", "kaplan-meier");
        assertThat(Run.withInput("x\n1\n2\n3\n", "stats", "pearson").err())
                .contains("1 columns but must have at least 2");
        assertThat(Run.withInput("x,y\n1,\n", "stats", "pearson").err()).contains("line 2: y is empty");
        assertThat(Run.withInput("x,y\n1,a\n", "stats", "pearson").code()).isEqualTo(1);
        assertThat(Run.withInput("x,y\n1,2\n", "stats", "pearson", "--columns", "x,z")
                        .code())
                .isEqualTo(2);
        assertThat(Run.withInput("x,y\n1,2\n", "stats", "pearson", "--level", "95")
                        .code())
                .isEqualTo(2);
    }

    private static JsonNode of(String table, String... args) throws IOException {
        String[] all = new String[args.length + 1];
        all[0] = "stats";
        System.arraycopy(args, 0, all, 1, args.length);
        Run run = Run.withInput(table, all);
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }
}
