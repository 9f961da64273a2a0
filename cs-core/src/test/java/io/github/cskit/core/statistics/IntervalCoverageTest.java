package io.github.cskit.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often intervals at 95 % hold the truth. For small samples that is worked out over every sample there can be; for
 * larger ones, and for draws from a known whole, it is simulated with a fixed seed.
 */
class IntervalCoverageTest {

    private static final double LEVEL = 0.95;
    private static final double[] SHARES = {0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9, 0.95, 0.98, 0.99, 1};
    private static final double ROUNDING = 1e-12;

    @ParameterizedTest(name = "{0} answers: {1} on average, never under {2}")
    @CsvSource({"2, 0.93, 0.63", "5, 0.94, 0.83", "10, 0.95, 0.87", "20, 0.95, 0.91", "50, 0.95, 0.92"})
    @Tag("SAT-1")
    void theNetShareIsCoveredAtSmallSizesAndAtItsExtremes(int n, double average, double least) {
        List<Double> coverages = new ArrayList<>();
        for (double p : SHARES) {
            for (double q : SHARES) {
                if (p + q <= 1) {
                    coverages.add(netCoverage(n, p, q));
                }
            }
        }
        assertThat(mean(coverages)).isGreaterThanOrEqualTo(average);
        assertThat(Collections.min(coverages)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest(name = "{0} answers: {1} on average, never under {2}")
    @CsvSource({"2, 0.94, 0.85", "5, 0.94, 0.83", "10, 0.94, 0.83", "50, 0.94, 0.83", "200, 0.94, 0.90"})
    @Tag("SAT-3")
    void theShareIsCoveredAtSmallSizesAndAtItsExtremes(int n, double average, double least) {
        List<Double> coverages = new ArrayList<>();
        for (double p : SHARES) {
            double covered = 0;
            for (int k = 0; k <= n; k++) {
                Interval interval = Proportion.of(k, n).wilson(LEVEL);
                covered += holds(interval, p) ? binomial(n, k, p) : 0;
            }
            coverages.add(covered);
        }
        assertThat(mean(coverages)).isGreaterThanOrEqualTo(average);
        assertThat(Collections.min(coverages)).isGreaterThanOrEqualTo(least);
    }

    /** Where a figure jumps from one extreme to the other, ten answers pull the interval short, though not across 0. */
    @ParameterizedTest(name = "{0} and {1} answers: {2} on average, false alarms at most {3}")
    @CsvSource({"10, 10, 0.93, 0.07", "10, 40, 0.94, 0.07", "100, 100, 0.94, 0.07", "30, 400, 0.94, 0.07"})
    @Tag("SAT-2")
    void aChangeIsCoveredAndAQuietTimeIsNotCalledOne(int before, int now, double average, double falseAlarms) {
        SplittableRandom random = new SplittableRandom(20261125);
        double[][] truths = {{0.5, 0.2}, {0.9, 0.02}, {0.02, 0.9}, {0.45, 0.45}, {0.99, 0.01}, {0.2, 0.1}};
        int runs = 2_000;
        List<Double> coverages = new ArrayList<>();
        List<Double> alarms = new ArrayList<>();
        for (double[] then : truths) {
            for (double[] is : truths) {
                int net = 0;
                int share = 0;
                for (int run = 0; run < runs; run++) {
                    NetShare first = sample(random, before, then);
                    NetShare second = sample(random, now, is);
                    net += holds(second.changeFrom(first, LEVEL), is[0] - is[1] - then[0] + then[1]) ? 1 : 0;
                    share += holds(favour(second).changeFrom(favour(first), LEVEL), is[0] - then[0]) ? 1 : 0;
                }
                coverages.add((double) net / runs);
                coverages.add((double) share / runs);
                if (then == is) {
                    alarms.add(1 - (double) Math.min(net, share) / runs);
                }
            }
        }
        assertThat(mean(coverages)).isGreaterThanOrEqualTo(average);
        assertThat(alarms).hasSize(truths.length);
        assertThat(Collections.max(alarms)).isLessThanOrEqualTo(falseAlarms);
    }

    @Test
    @Tag("SAT-1")
    void theWholeOfAKnownSizeIsCoveredAndWithoutItsSizeNeedlesslyOften() {
        SplittableRandom random = new SplittableRandom(20261126);
        int size = 100;
        for (int[] whole : new int[][] {{50, 20}, {90, 5}, {10, 80}, {97, 0}}) {
            int[] answers = new int[size];
            for (int i = 0; i < size; i++) {
                answers[i] = i < whole[0] ? 1 : i < whole[0] + whole[1] ? -1 : 0;
            }
            double truth = (whole[0] - whole[1]) / (double) size;
            for (int drawn : new int[] {20, 60, 90}) {
                double corrected = coverage(random, answers, drawn, truth, FinitePopulation.of(size));
                double ignored = coverage(random, answers, drawn, truth, FinitePopulation.of(1_000_000_000));
                assertThat(corrected).isBetween(0.91, 1.0);
                assertThat(ignored).isGreaterThan(corrected - 0.01);
            }
        }
    }

    private static double coverage(
            SplittableRandom random, int[] answers, int drawn, double truth, FinitePopulation whole) {
        int runs = 4_000;
        int covered = 0;
        for (int run = 0; run < runs; run++) {
            int plus = 0;
            int minus = 0;
            for (int i = 0; i < drawn; i++) {
                int other = i + random.nextInt(answers.length - i);
                int swap = answers[i];
                answers[i] = answers[other];
                answers[other] = swap;
                plus += answers[i] == 1 ? 1 : 0;
                minus += answers[i] == -1 ? 1 : 0;
            }
            NetShare net = NetShare.of(plus, drawn - plus - minus, minus);
            covered += holds(net.adjustedWald(LEVEL, whole.effectiveSize(drawn)), truth) ? 1 : 0;
        }
        return (double) covered / runs;
    }

    private static double netCoverage(int n, double p, double q) {
        double covered = 0;
        for (int plus = 0; plus <= n; plus++) {
            for (int minus = 0; plus + minus <= n; minus++) {
                Interval interval = NetShare.of(plus, n - plus - minus, minus).adjustedWald(LEVEL);
                covered += holds(interval, p - q) ? trinomial(n, plus, minus, p, q) : 0;
            }
        }
        return covered;
    }

    private static boolean holds(Interval interval, double truth) {
        return interval.low() - ROUNDING <= truth && truth <= interval.high() + ROUNDING;
    }

    private static Proportion favour(NetShare net) {
        return Proportion.of(net.favourable(), net.total());
    }

    private static NetShare sample(SplittableRandom random, int n, double[] truth) {
        int plus = 0;
        int minus = 0;
        for (int i = 0; i < n; i++) {
            double u = random.nextDouble();
            plus += u < truth[0] ? 1 : 0;
            minus += u >= truth[0] && u < truth[0] + truth[1] ? 1 : 0;
        }
        return NetShare.of(plus, n - plus - minus, minus);
    }

    private static double trinomial(int n, int plus, int minus, double p, double q) {
        double rest = Math.max(0, 1 - p - q);
        double given = p == 1 ? 0 : Math.min(1, q / (p + q == 1 && rest == 0 ? q : 1 - p));
        return binomial(n, plus, p) * binomial(n - plus, minus, given);
    }

    private static double binomial(int n, int k, double p) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways *= (n - k + i) / (double) i;
        }
        return ways * Math.pow(p, k) * Math.pow(1 - p, n - k);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(value -> value).average().orElseThrow();
    }
}
