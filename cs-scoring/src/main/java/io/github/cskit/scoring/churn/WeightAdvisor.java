package io.github.cskit.scoring.churn;

import io.github.cskit.core.statistics.Discrimination;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Suggests weights for the components of a scorecard from what came of the accounts: a logistic regression of churn on their
 * points, in which high points never speak for churn, drawn toward the default weights, the more so the fewer churned. It
 * suggests, and never applies.
 *
 * <p>Immutable and thread-safe.
 */
public final class WeightAdvisor {

    /** The fewest churned and the fewest kept accounts for any trust, inclusive. */
    public static final int MIN_EVENTS = 30;

    /** With as many churned accounts, or kept ones if these are fewer, the suggestion goes half of the way. */
    public static final int HALF_WAY_EVENTS = 200;

    private static final double LEVEL = 0.95;
    private static final double POINTS = 100;
    private static final int ROUNDS = 200;
    private static final double RIDGE = 1e-3;

    private WeightAdvisor() {}

    /**
     * Suggests weights.
     *
     * @param names the components
     * @param weights the default weight of each, not negative, one of them more than 0
     * @param points of each component, the points of each account, from 0 to 100
     * @param churned whether each account left afterwards; some did, and some did not
     * @return a suggestion for each component, in their order; with fewer than {@value #MIN_EVENTS} churned or kept accounts
     *     it is the default
     * @throws io.github.cskit.core.validation.InvalidValueException if the parts do not fit together
     */
    public static List<SuggestedWeight> suggest(
            List<String> names, List<Integer> weights, List<double[]> points, boolean[] churned) {
        check(names, weights, points, churned);
        double[][] risks = points.stream()
                .map(column -> Arrays.stream(column).map(p -> 1 - p / POINTS).toArray())
                .toArray(double[][]::new);
        long events = IntStream.range(0, churned.length).filter(i -> churned[i]).count();
        long rarer = Math.min(events, churned.length - events);
        int total = weights.stream().mapToInt(weight -> weight).sum();
        double[] slopes = slopes(risks, churned);
        double sum = Arrays.stream(slopes).sum();
        double trust = rarer < MIN_EVENTS || sum <= 0 ? 0 : (double) rarer / (rarer + HALF_WAY_EVENTS);
        double[] shares = new double[slopes.length];
        double[] wanted = new double[slopes.length];
        for (int c = 0; c < slopes.length; c++) {
            shares[c] = sum > 0 ? Math.min(1, slopes[c] / sum) : (double) weights.get(c) / total;
            wanted[c] = (1 - trust) * weights.get(c) + trust * shares[c] * total;
        }
        int[] whole = whole(wanted, total);
        List<SuggestedWeight> suggested = new ArrayList<>();
        for (int c = 0; c < slopes.length; c++) {
            Discrimination alone = Discrimination.of(risks[c], churned);
            suggested.add(new SuggestedWeight(
                    names.get(c), weights.get(c), whole[c], shares[c], trust, alone.auc(), alone.aucInterval(LEVEL)));
        }
        return List.copyOf(suggested);
    }

    /** Fits slopes that are not negative, one after the other by Newton's steps, with the intercept first. */
    private static double[] slopes(double[][] risks, boolean[] churned) {
        int n = churned.length;
        double[] logits = new double[n];
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        double[] slopes = new double[risks.length];
        for (int round = 0; round < ROUNDS; round++) {
            move(logits, ones, step(logits, ones, churned, 0, 0));
            for (int c = 0; c < risks.length; c++) {
                double wanted = slopes[c] + step(logits, risks[c], churned, slopes[c], RIDGE * n);
                double next = Math.max(0, wanted);
                move(logits, risks[c], next - slopes[c]);
                slopes[c] = next;
            }
        }
        return slopes;
    }

    private static double step(double[] logits, double[] column, boolean[] churned, double slope, double ridge) {
        double up = -ridge * slope;
        double down = ridge + 1e-9;
        for (int i = 0; i < logits.length; i++) {
            double rate = Recalibration.rateOf(logits[i]);
            up += column[i] * ((churned[i] ? 1 : 0) - rate);
            down += column[i] * column[i] * rate * (1 - rate);
        }
        return Math.max(-2, Math.min(2, up / down));
    }

    private static void move(double[] logits, double[] column, double change) {
        for (int i = 0; i < logits.length; i++) {
            logits[i] += change * column[i];
        }
    }

    /** Rounds down, and gives what is left to the greatest remainders, so that the sum stays. */
    private static int[] whole(double[] wanted, int total) {
        int[] whole = new int[wanted.length];
        int left = total;
        for (int c = 0; c < wanted.length; c++) {
            whole[c] = (int) Math.floor(wanted[c] + 1e-9);
            left -= whole[c];
        }
        int[] order = IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer c) -> whole[c] - wanted[c]))
                .mapToInt(c -> c)
                .toArray();
        for (int i = 0; i < left; i++) {
            whole[order[i % order.length]]++;
        }
        return whole;
    }

    private static void check(List<String> names, List<Integer> weights, List<double[]> points, boolean[] churned) {
        Checks checks = Checks.of("weights")
                .names("names", names)
                .elements("weights", weights)
                .elements("points", points)
                .require(!names.isEmpty(), "names", "empty", "hold at least one")
                .require(weights.size() == names.size(), "weights", weights.size() + " long", "be one for each name")
                .require(points.size() == names.size(), "points", points.size() + " long", "be one for each name");
        checks.orThrow();
        for (int c = 0; c < names.size(); c++) {
            checks.number("weights[" + c + "]", weights.get(c), 0, 1_000_000);
            double[] column = points.get(c);
            checks.require(
                    column.length == churned.length,
                    "points[" + c + "]",
                    column.length + " long",
                    "be as long as churned (" + churned.length + ")");
            for (double value : column) {
                if (!(value >= 0 && value <= POINTS)) {
                    checks.number("points[" + c + "]", value, 0, POINTS);
                    break;
                }
            }
        }
        checks.require(weights.stream().anyMatch(weight -> weight > 0), "weights", "all 0", "have one above 0")
                .orThrow();
    }
}
