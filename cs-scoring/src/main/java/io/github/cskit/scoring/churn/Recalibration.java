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
    private static final double DONE = 1e-9;
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
        double[] churned = ascending(logits, event, true);
        double[] kept = ascending(logits, event, false);
        List<Group> rising = new ArrayList<>();
        groups(churned, kept).forEach(group -> pool(rising, group));
        List<Double> knots = rising.stream().map(Group::knot).toList();
        List<Double> values = rising.stream().map(Group::logit).toList();
        double slope = LogitLine.slope(logits, event, FLATTEST, STEEPEST);
        return new Recalibration(knots, values, slope).balanced(logits, churned.length);
    }

    private static double[] ascending(double[] logits, boolean[] event, boolean wanted) {
        double[] those = new double[logits.length];
        int count = 0;
        for (int i = 0; i < logits.length; i++) {
            if (event[i] == wanted) {
                those[count++] = logits[i];
            }
        }
        NumberSort.sort(those, count);
        return Arrays.copyOf(those, count);
    }

    /** Divides the rows by their logits; churned and kept ones weigh as much in all, so groups are finer where churn is. */
    private static List<Group> groups(double[] churned, double[] kept) {
        int most = Math.max(1, Math.min(MOST_GROUPS, Math.min(churned.length, kept.length) / EVENTS_PER_GROUP));
        int rows = churned.length + kept.length;
        List<Group> groups = new ArrayList<>();
        double sum = 0;
        int from = 0;
        int eventsBefore = 0;
        int i = 0;
        int j = 0;
        while (i + j < rows) {
            boolean event = j == kept.length || (i < churned.length && churned[i] <= kept[j]);
            double logit = event ? churned[i++] : kept[j++];
            sum += logit;
            boolean tied = (i < churned.length && churned[i] == logit) || (j < kept.length && kept[j] == logit);
            double seen = 0.5 * i / churned.length + 0.5 * j / kept.length;
            boolean full = seen * most >= groups.size() + 1 && i + j - from >= LEAST_ROWS && rows - i - j >= LEAST_ROWS;
            if (i + j == rows || (full && !tied)) {
                groups.add(new Group(sum, i + j - from, i - eventsBefore, (double) churned.length / rows));
                sum = 0;
                from = i + j;
                eventsBefore = i;
            }
        }
        return groups;
    }

    /** Returns the map moved up or down as a whole, so that as many are predicted to churn as did. */
    private Recalibration balanced(double[] logits, int events) {
        double[] mapped = new double[logits.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = logit(logits[i]);
        }
        double shift = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double missing = events;
            double weight = 1e-9;
            for (double logit : mapped) {
                double rate = rateOf(logit + shift);
                missing -= rate;
                weight += rate * (1 - rate);
            }
            double step = Math.max(-1, Math.min(1, missing / weight));
            shift += step;
            if (Math.abs(step) < DONE) {
                break;
            }
        }
        double moved = shift;
        return new Recalibration(
                knots, values.stream().map(value -> value + moved).toList(), slope);
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
