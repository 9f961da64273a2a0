package io.github.cskit.core.statistics.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Simulations in which the truth is known: intervals hold it, and where there is nothing p is small as often as it says. */
@Tag("SAT-5")
class RankCoverageTest {

    private static final int RUNS = 500;
    private static final int WHOLE = 100_000;
    private static final List<DoubleUnaryOperator> USAGES =
            List.of(DoubleUnaryOperator.identity(), RankCoverageTest::count, RankCoverageTest::rare);

    @ParameterizedTest(name = "{0} accounts of {1} answers at a correlation of {2}")
    @CsvSource({
        "12, 1, 0",
        "12, 1, 0.7",
        "12, 1, 0.95",
        "30, 1, -0.4",
        "30, 1, 0.99",
        "150, 1, 0.7",
        "20, 8, 0",
        "30, 5, 0.7",
        "30, 5, -0.95"
    })
    void intervalsCoverAtTheirLevelForFewAnswersAndAtExtremes(int accounts, int answers, double strength) {
        for (DoubleUnaryOperator usage : USAGES) {
            RankCorrelation truth = sample(new Random(1), WHOLE, 1, strength, usage);
            Random random = new Random(2);
            int held = 0;
            int heldKendall = 0;
            for (int run = 0; run < RUNS; run++) {
                RankCorrelation found = sample(random, accounts, answers, strength, usage);
                held += found.interval().orElseThrow().contains(truth.spearman()) ? 1 : 0;
                heldKendall += found.kendallInterval()
                                .map(i -> i.contains(truth.kendall()))
                                .orElse(true)
                        ? 1
                        : 0;
            }
            assertThat((double) held / RUNS).as("Spearman").isBetween(0.92, 1.0);
            assertThat((double) heldKendall / RUNS).as("Kendall").isBetween(0.90, 1.0);
        }
    }

    /** Both satisfaction and usage are those of the account, so that its answers say the same over and over. */
    @ParameterizedTest(name = "{0} accounts of {1} answers")
    @CsvSource({"20, 5", "40, 10", "30, 1"})
    void whereThereIsNothingPIsSmallAsOftenAsItSays(int accounts, int answers) {
        Random random = new Random(3);
        int runs = 2_500;
        int small = 0;
        int tiny = 0;
        for (int run = 0; run < runs; run++) {
            double p = sample(random, accounts, answers, 0, DoubleUnaryOperator.identity())
                    .p();
            small += p <= 0.05 ? 1 : 0;
            tiny += p <= 0.005 ? 1 : 0;
        }
        assertThat((double) small / runs).isCloseTo(0.05, within(0.015));
        assertThat((double) tiny / runs).isLessThan(0.010);
    }

    private static RankCorrelation sample(
            Random random, int accounts, int answers, double strength, DoubleUnaryOperator usage) {
        while (true) {
            int n = accounts * answers;
            double[] x = new double[n];
            double[] y = new double[n];
            List<Integer> keys = new ArrayList<>();
            for (int i = 0; i < n; i += answers) {
                double ofAccountX = random.nextGaussian();
                double ofAccountY = mixed(strength, ofAccountX, random.nextGaussian());
                for (int j = i; j < i + answers; j++) {
                    double ownX = answers == 1 ? ofAccountX : random.nextGaussian();
                    double ownY = answers == 1 ? ofAccountY : mixed(strength, ownX, random.nextGaussian());
                    double share = answers == 1 ? 0 : 0.8;
                    x[j] = usage.applyAsDouble(mixed(share, ofAccountX, ownX));
                    y[j] = answer(mixed(share, ofAccountY, ownY));
                    keys.add(i);
                }
            }
            RankCorrelation found = RankCorrelation.of(x, OrderedColumn.of(y), RowClusters.of(keys), 0.95)
                    .orElse(null);
            if (found != null && found.varied() >= 3 && found.interval().isPresent()) {
                return found;
            }
        }
    }

    /** Answers are cut to 0–10 and crowd at the top, as they do. */
    private static double answer(double z) {
        return Math.max(0, Math.min(10, Math.rint(8 + 2.5 * z)));
    }

    private static double count(double z) {
        return Math.max(0, Math.floor(3 * z));
    }

    private static double rare(double z) {
        return z > 0.8 ? 1 : 0;
    }

    private static double mixed(double share, double one, double other) {
        return share * one + Math.sqrt(1 - share * share) * other;
    }
}
