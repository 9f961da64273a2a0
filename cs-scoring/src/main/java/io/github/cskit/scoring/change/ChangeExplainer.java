package io.github.cskit.scoring.change;

import io.github.cskit.core.explain.LargestRemainder;
import io.github.cskit.core.validation.Checks;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Explains why two published scores of one customer differ. The earlier side is turned into the later one factor by
 * factor, in every order in which that can be done; a factor's part is the average of what its turn changed, over all
 * orders (the value of Shapley, 1953). So no factor gains by being taken first, and what has no effect has no part.
 *
 * <p>A reading that only one side has changes coverage alone: there is no other value to compare it with. Where an order
 * leads through a state without a score, it is left out of the average; which orders those are does not depend on which
 * side is the earlier.
 *
 * <p>The parts are averages in hundredths of a point, rounded so that they add up to the difference: what is left goes
 * to the largest fractions, ties in the order of {@link ChangeFactor}. Immutable and thread-safe.
 */
public final class ChangeExplainer {

    private ChangeExplainer() {}

    /**
     * Explains the difference of two scores.
     *
     * @param before the earlier side
     * @param after the later side; of the same customer
     * @return the parts of the difference, or that they cannot be told and why
     * @throws io.github.cskit.core.validation.InvalidValueException if the sides are of two customers
     */
    public static ChangeExplanation explain(ScoreBasis before, ScoreBasis after) {
        Checks.of("change explanation", before.snapshot().customer())
                .require(
                        before.snapshot().customer().equals(after.snapshot().customer()),
                        "after",
                        "of customer (" + after.snapshot().customer() + ")",
                        "be of the same customer")
                .orThrow();
        if (before.published().isEmpty()) {
            return new ChangeExplanation.None(ChangeExplanation.Reason.BEFORE_NOT_SCORED);
        }
        if (after.published().isEmpty()) {
            return new ChangeExplanation.None(ChangeExplanation.Reason.AFTER_NOT_SCORED);
        }
        return explain(new HybridStates(before, after).scores());
    }

    private static ChangeExplanation explain(int[] scores) {
        int last = HybridStates.STATES - 1;
        int[] waysTo = waysFrom(scores, 0);
        int[] waysOn = waysFrom(scores, last);
        int orders = waysTo[last];
        if (orders == 0) {
            return new ChangeExplanation.None(ChangeExplanation.Reason.NO_WAY_BETWEEN);
        }
        long[] sums = new long[HybridStates.FACTORS];
        for (int state = 0; state < HybridStates.STATES; state++) {
            for (int factor = 0; factor < sums.length; factor++) {
                int next = state | 1 << factor;
                if (next != state) {
                    sums[factor] += (long) waysTo[state] * waysOn[next] * (scores[next] - scores[state]);
                }
            }
        }
        return ScoreChange.of(scores[0], scores[last], rounded(sums, orders, scores[last] - scores[0]), orders);
    }

    /** Counts the ways from one end to each state that lead through states with a score, one factor at a time. */
    private static int[] waysFrom(int[] scores, int end) {
        int[] ways = new int[HybridStates.STATES];
        ways[end] = 1;
        for (int step = 1; step < HybridStates.STATES; step++) {
            int state = end ^ step;
            for (int factor = 0; factor < HybridStates.FACTORS; factor++) {
                int bit = 1 << factor;
                ways[state] += (step & bit) == 0 || scores[state] == HybridStates.NONE ? 0 : ways[state ^ bit];
            }
        }
        return ways;
    }

    /** Rounds the averages; a change and its reverse round alike, with the ties in the same places. */
    static int[] rounded(long[] sums, int orders, int total) {
        boolean turned = total < 0 || (total == 0 && firstIsNegative(sums));
        int sign = turned ? -1 : 1;
        List<BigInteger> numerators = new ArrayList<>();
        for (long sum : sums) {
            numerators.add(BigInteger.valueOf(sign * sum));
        }
        int[] parts = LargestRemainder.distribute(numerators, BigInteger.valueOf(orders), sign * total);
        return Arrays.stream(parts).map(part -> sign * part).toArray();
    }

    private static boolean firstIsNegative(long[] sums) {
        return Arrays.stream(sums).filter(sum -> sum != 0).findFirst().orElse(0) < 0;
    }
}
