package io.github.cskit.scoring.satisfaction.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand surveys beside forty features, in which the truth is known. */
@Tag("SAT-5")
class FalseDiscoverySimulationTest {

    private static final UsageCorrelator CORRELATOR = UsageCorrelator.standard();
    private static final int RUNS = 1_000;
    private static final int FEATURES = 40;
    private static final int ANSWERS = 200;

    /** Half of the features go together with each other; a share of 0.05 may be exceeded by chance of 3 deviations. */
    @Test
    void shuffledAnswersLeadToAFindingNoMoreOftenThanTheRateSays() {
        Random random = new Random(20261203);
        double[][] usage = usage(random, ANSWERS);
        double[] answers = answers(random, ANSWERS);
        int withFinding = 0;
        for (int run = 0; run < RUNS; run++) {
            shuffle(answers, random);
            withFinding +=
                    CORRELATOR.correlate(table(answers, usage)).findings().isEmpty() ? 0 : 1;
        }
        assertThat((double) withFinding / RUNS).isBetween(0.01, 0.05 + 3 * Math.sqrt(0.05 * 0.95 / RUNS));
    }

    /** The broken twin: each feature judged by its own p, which is how a table of forty always finds something. */
    @Test
    void withoutTheCorrectionMostShuffledSurveysWouldFindSomething() {
        Random random = new Random(20261203);
        double[][] usage = usage(random, ANSWERS);
        double[] answers = answers(random, ANSWERS);
        int fooled = 0;
        for (int run = 0; run < 100; run++) {
            shuffle(answers, random);
            fooled += CORRELATOR.correlate(table(answers, usage)).all().stream()
                            .anyMatch(each -> each.figures().orElseThrow().p() <= 0.05)
                    ? 1
                    : 0;
        }
        assertThat(fooled).isGreaterThan(60);
    }

    /** Whole accounts are shuffled, since that is what nothing looks like where answers of an account hang together. */
    @Test
    void theRateIsKeptWhereAnswersComeInAccounts() {
        Random random = new Random(20261204);
        int accounts = 50;
        int runs = 200;
        int withFinding = 0;
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            keys.add(i % accounts);
        }
        for (int run = 0; run < runs; run++) {
            double[][] ofAccounts = usage(random, accounts);
            double[] moods = answers(random, accounts);
            double[] answers = new double[ANSWERS];
            double[][] usage = new double[FEATURES][ANSWERS];
            for (int i = 0; i < ANSWERS; i++) {
                answers[i] = Math.max(0, Math.min(10, moods[i % accounts] + random.nextInt(3) - 1));
                for (int feature = 0; feature < FEATURES; feature++) {
                    usage[feature][i] = ofAccounts[feature][i % accounts];
                }
            }
            withFinding += CORRELATOR
                            .correlate(table(answers, usage).ofAccounts(keys))
                            .findings()
                            .isEmpty()
                    ? 0
                    : 1;
        }
        assertThat((double) withFinding / runs).isLessThan(0.05 + 3 * Math.sqrt(0.05 * 0.95 / runs));
    }

    /** One feature of forty is planted at the least strength that the result itself calls detectable. */
    @Test
    void aPlantedAssociationIsFoundAtTheStatedPower() {
        Random random = new Random(20261205);
        int runs = 300;
        int found = 0;
        int falseFindings = 0;
        double stated = detectable(random);
        double pearson = 2 * Math.sin(Math.PI * stated / 6);
        for (int run = 0; run < runs; run++) {
            double[][] usage = usage(random, ANSWERS);
            double[] answers = new double[ANSWERS];
            for (int i = 0; i < ANSWERS; i++) {
                double hidden = random.nextGaussian();
                usage[0][i] = hidden;
                answers[i] = pearson * hidden + Math.sqrt(1 - pearson * pearson) * random.nextGaussian();
            }
            UsageAssociations told = CORRELATOR.correlate(table(answers, usage));
            found += told.findings().stream().anyMatch(each -> each.feature().equals("feature 0")) ? 1 : 0;
            falseFindings +=
                    told.findings().stream().anyMatch(each -> !each.feature().equals("feature 0")) ? 1 : 0;
        }
        assertThat(stated).isBetween(0.25, 0.35);
        assertThat((double) found / runs).isBetween(0.8 - 3 * Math.sqrt(0.8 * 0.2 / runs), 0.92);
        assertThat((double) falseFindings / runs).isLessThan(0.13);
    }

    private static double detectable(Random random) {
        UsageAssociations any = CORRELATOR.correlate(table(answers(random, ANSWERS), usage(random, ANSWERS)));
        return any.all().get(0).figures().orElseThrow().detectable();
    }

    private static UsageTable table(double[] answers, double[][] usage) {
        UsageTable table = UsageTable.of(answers);
        for (int feature = 0; feature < usage.length; feature++) {
            table = table.with("feature " + feature, usage[feature]);
        }
        return table;
    }

    private static double[][] usage(Random random, int rows) {
        double[][] usage = new double[FEATURES][rows];
        for (int i = 0; i < rows; i++) {
            double activity = random.nextGaussian();
            for (int feature = 0; feature < FEATURES; feature++) {
                double own = random.nextGaussian() + (feature % 2 == 0 ? activity : 0);
                usage[feature][i] = feature % 5 == 4 ? Math.max(0, Math.floor(2 * own)) : own;
            }
        }
        return usage;
    }

    private static double[] answers(Random random, int rows) {
        double[] answers = new double[rows];
        for (int i = 0; i < rows; i++) {
            answers[i] = Math.max(0, Math.min(10, Math.rint(8 + 2.5 * random.nextGaussian())));
        }
        return answers;
    }

    private static void shuffle(double[] values, Random random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double swapped = values[i];
            values[i] = values[j];
            values[j] = swapped;
        }
    }
}
