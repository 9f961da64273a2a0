package io.github.cskit.scoring.churn;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A rising map on the logit scale from what a model says of rows it has not seen to what came of them: lines between the
 * observed rates of groups of neighbours, and beyond the outermost ones parallel to the line through all. It always rises,
 * so the ranking stays as it is. Sources: M. Ayer et al., Annals of Mathematical Statistics 26 (1955), for pooling; D. R.
 * Cox, "Two further applications of a model for binary regression", Biometrika 45 (1958), for the line. Immutable and
 * thread-safe.
 *
 * @param knots the mean logit of each group, ascending
 * @param values its observed rate as a logit, ascending
 * @param slope of the lines beyond, more than 0
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Recalibration(List<Double> knots, List<Double> values, Double slope) {

    /** How many churned and how many kept rows a group has at least, about. */
    private static final int EVENTS_PER_GROUP = 40;

    private static final int MOST_GROUPS = 12;
    private static final int LEAST_ROWS = 20;
    private static final int ROUNDS = 5;
    private static final double FLATTEST = 0.05;
    private static final double STEEPEST = 5;
    private static final double FARTHEST = 100;

    Recalibration {
        knots = Absent.orEmptyList(knots);
        values = Absent.orEmptyList(values);
        Checks checks = Checks.of("recalibration")
                .require(knots.size() == values.size(), "values", values.size() + " long", "be as many as knots")
                .require(!knots.isEmpty(), "knots", "empty", "hold at least one")
                .number("slope", slope, FLATTEST, STEEPEST);
        checks.orThrow();
        for (int i = 0; i < knots.size(); i++) {
            checks.number("knots[" + i + "]", knots.get(i), -FARTHEST, FARTHEST)
                    .number("values[" + i + "]", values.get(i), -FARTHEST, FARTHEST)
                    .require(
                            i == 0 || (knots.get(i) > knots.get(i - 1) && values.get(i) > values.get(i - 1)),
                            "values[" + i + "]",
                            "not above the one before",
                            "rise");
        }
        checks.orThrow();
    }

    /** Returns the map that changes nothing. */
    static Recalibration none() {
        return new Recalibration(List.of(0.0), List.of(0.0), 1.0);
    }

    static Recalibration fit(double[] logits, boolean[] event) {
        int[] order = ascending(logits);
        int events = 0;
        for (boolean one : event) {
            events += one ? 1 : 0;
        }
        int rarer = Math.min(events, event.length - events);
        int groups = Math.max(1, Math.min(MOST_GROUPS, rarer / EVENTS_PER_GROUP));
        double base = (double) events / event.length;
        List<Group> pooled = new ArrayList<>();
        int from = 0;
        double seen = 0;
        for (int i = 0; i < order.length; i++) {
            // churned and kept rows weigh as much in all, so that groups are finer where churn is frequent
            seen += event[order[i]] ? 0.5 / events : 0.5 / (event.length - events);
            boolean full = seen * groups >= pooled.size() + 1 && i - from >= LEAST_ROWS;
            if (i == order.length - 1 || (full && order.length - i > LEAST_ROWS)) {
                pooled.add(Group.of(order, from, i + 1, logits, event, base));
                from = i + 1;
            }
        }
        List<Group> rising = new ArrayList<>();
        pooled.forEach(group -> pool(rising, group));
        List<Double> knots = rising.stream().map(Group::knot).toList();
        List<Double> values = rising.stream().map(Group::logit).toList();
        double slope = LogitLine.slope(logits, event, FLATTEST, STEEPEST);
        return new Recalibration(knots, values, slope).balanced(logits, events);
    }

    /** Returns the map moved up or down as a whole, so that as many are predicted to churn as did. */
    private Recalibration balanced(double[] logits, int events) {
        double shift = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double missing = events;
            double weight = 1e-9;
            for (double logit : logits) {
                double rate = rateOf(logit(logit) + shift);
                missing -= rate;
                weight += rate * (1 - rate);
            }
            shift += Math.max(-1, Math.min(1, missing / weight));
        }
        double moved = shift;
        return new Recalibration(
                knots, values.stream().map(value -> value + moved).toList(), slope);
    }

    private static int[] ascending(double[] logits) {
        // sorted as bits beside their places would be faster; a few thousand rows are sorted once for each part
        Integer[] order = new Integer[logits.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(logits[a], logits[b]));
        return Arrays.stream(order).mapToInt(i -> i).toArray();
    }

    private static void pool(List<Group> groups, Group next) {
        Group last = next;
        while (!groups.isEmpty() && !groups.get(groups.size() - 1).isBelow(last)) {
            last = groups.remove(groups.size() - 1).with(last);
        }
        groups.add(last);
    }

    double logit(double logit) {
        int last = knots.size() - 1;
        if (logit <= knots.get(0)) {
            return values.get(0) + slope * (logit - knots.get(0));
        }
        if (logit >= knots.get(last)) {
            return values.get(last) + slope * (logit - knots.get(last));
        }
        int above = 1;
        while (knots.get(above) < logit) {
            above++;
        }
        double part = (logit - knots.get(above - 1)) / (knots.get(above) - knots.get(above - 1));
        return values.get(above - 1) + part * (values.get(above) - values.get(above - 1));
    }

    double rate(double logit) {
        return rateOf(logit(logit));
    }

    static double rateOf(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /** Rows with neighbouring logits; their rate is drawn to the base rate by the weight of one row. */
    private record Group(double sum, double n, double events, double base) {

        static Group of(int[] order, int from, int to, double[] logits, boolean[] event, double base) {
            double sum = 0;
            double events = 0;
            for (int i = from; i < to; i++) {
                sum += logits[order[i]];
                events += event[order[i]] ? 1 : 0;
            }
            return new Group(sum, to - from, events, base);
        }

        Group with(Group other) {
            return new Group(sum + other.sum, n + other.n, events + other.events, base);
        }

        boolean isBelow(Group other) {
            return knot() < other.knot() && rate() < other.rate();
        }

        double knot() {
            return sum / n;
        }

        double rate() {
            return (events + base) / (n + 1);
        }

        double logit() {
            return Math.log(rate() / (1 - rate()));
        }
    }
}
