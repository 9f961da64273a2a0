package io.github.cskit.core.statistics;

import io.github.cskit.core.validation.Checks;
import java.util.Arrays;

/**
 * The Mann–Whitney test of two samples: how often a value of the first is above one of the second. It looks at the order
 * of the values only, and says nothing of by how much they differ.
 *
 * <p>Source: H. B. Mann and D. R. Whitney, "On a test of whether one of two random variables is stochastically larger
 * than the other", Annals of Mathematical Statistics 18 (1947).
 *
 * <p>Immutable and thread-safe.
 *
 * @param firstSize how many values the first sample had, at least 1
 * @param secondSize how many the second had, at least 1
 * @param u the pairs in which the first is above, a tie counting as half
 * @param p the two-sided probability of a U as far from the middle where the samples are of one kind
 * @param exact whether the p is exact rather than a normal approximation
 */
public record MannWhitney(int firstSize, int secondSize, double u, double p, boolean exact) {

    /** The most values of both samples together for which the p is exact, inclusive. */
    public static final int MAX_EXACT_SIZE = 50;

    private static final String KIND = "Mann-Whitney test";

    /** Checks that the parts fit each other. */
    public MannWhitney {
        Checks.of(KIND)
                .number("firstSize", firstSize, 1, Integer.MAX_VALUE)
                .number("secondSize", secondSize, 1, Integer.MAX_VALUE)
                .number("u", u, 0, (double) firstSize * secondSize)
                .number("p", p, 0, 1)
                .orThrow();
    }

    /**
     * Tests two samples. Up to {@value #MAX_EXACT_SIZE} values the p comes from all ways to deal the observed values,
     * ties included, to two samples of these sizes: twice the smaller tail, 1 at most. Beyond that it is the normal
     * approximation with ties and continuity correction.
     *
     * @param first the first sample, finite
     * @param second the second sample, finite
     * @return the test
     * @throws io.github.cskit.core.validation.InvalidValueException if a sample is empty or a value is not finite
     */
    public static MannWhitney test(double[] first, double[] second) {
        double[] values = new double[first.length + second.length];
        boolean[] ofFirst = new boolean[values.length];
        System.arraycopy(first, 0, values, 0, first.length);
        System.arraycopy(second, 0, values, first.length, second.length);
        Arrays.fill(ofFirst, 0, first.length, true);
        Checks.of(KIND)
                .require(first.length > 0, "first", "empty", "hold at least one value")
                .require(second.length > 0, "second", "empty", "hold at least one value")
                .orThrow();
        RankedOutcomes ranked = RankedOutcomes.of(KIND, values, ofFirst);
        long twiceU = 0;
        long below = 0;
        for (int g = 0; g < ranked.values.length; g++) {
            twiceU += ranked.events[g] * (2 * below + ranked.others[g]);
            below += ranked.others[g];
        }
        boolean exact = values.length <= MAX_EXACT_SIZE;
        double p = exact ? exactP(ranked, twiceU) : normalP(ranked, twiceU / 2.0);
        return new MannWhitney(first.length, second.length, twiceU / 2.0, p, exact);
    }

    /**
     * Returns the chance that a random value of the first sample is above one of the second, a tie counting as half.
     *
     * @return from 0 to 1; 0.5 where neither is higher
     */
    public double superiority() {
        return u / firstSize / secondSize;
    }

    /** Counts the ways to choose the first sample by the sum of its doubled mid-ranks; they fit a double exactly. */
    private static double exactP(RankedOutcomes ranked, long twiceU) {
        int n = ranked.allEvents + ranked.allOthers;
        double[][] ways = new double[ranked.allEvents + 1][n * (n + 1) + 1];
        ways[0][0] = 1;
        int seen = 0;
        for (int g = 0; g < ranked.values.length; g++) {
            int size = ranked.events[g] + ranked.others[g];
            int doubledRank = 2 * seen + size + 1;
            for (int one = 0; one < size; one++) {
                add(ways, doubledRank);
            }
            seen += size;
        }
        long observed = twiceU + (long) ranked.allEvents * (ranked.allEvents + 1);
        double all = 0;
        double atMost = 0;
        double atLeast = 0;
        double[] full = ways[ranked.allEvents];
        for (int sum = 0; sum < full.length; sum++) {
            all += full[sum];
            atMost += sum <= observed ? full[sum] : 0;
            atLeast += sum >= observed ? full[sum] : 0;
        }
        return Math.min(1, 2 * Math.min(atMost, atLeast) / all);
    }

    private static void add(double[][] ways, int rank) {
        for (int chosen = ways.length - 1; chosen > 0; chosen--) {
            for (int sum = ways[chosen].length - 1; sum >= rank; sum--) {
                ways[chosen][sum] += ways[chosen - 1][sum - rank];
            }
        }
    }

    private static double normalP(RankedOutcomes ranked, double u) {
        double n = (double) ranked.allEvents + ranked.allOthers;
        double pairs = (double) ranked.allEvents * ranked.allOthers;
        double ties = 0;
        for (int g = 0; g < ranked.values.length; g++) {
            double size = (double) ranked.events[g] + ranked.others[g];
            ties += size * (size * size - 1);
        }
        double variance = pairs / 12 * (n + 1 - ties / (n * (n - 1)));
        double distance = Math.max(0, Math.abs(u - pairs / 2) - 0.5);
        return variance <= 0 ? 1 : Math.min(1, 2 * StandardNormal.upperTail(distance / Math.sqrt(variance)));
    }
}
