package io.github.cskit.scoring.columns;

import io.github.cskit.scoring.scorecard.Threshold;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the hard rules of a model make of the scores of the block in hand, and of the ends of their intervals: the highest
 * of the floors and the lowest of the caps, and a cap wins. Mutable and not thread-safe.
 */
final class BlockRules {

    /** No rule: the number of a floor or cap that none gave. */
    static final int NOBODY = -1;

    private static final int LEAST = 0;
    private static final int MOST = 10_000;
    private static final double HUNDREDTHS = 100;

    /** A condition on a component or else on a signal. */
    record Condition(Optional<BlockWatch> component, BlockReader signal, Threshold is) {}

    /** A rule; one without conditions caps with the worst of some components. */
    record Rule(boolean floor, int hundredths, List<Condition> conditions, List<BlockWatch> worstOf) {}

    private final List<Rule> rules;
    private final int[] floors = new int[ColumnScorer.BLOCK];
    private final int[] floorsBy = new int[ColumnScorer.BLOCK];
    private final int[] caps = new int[ColumnScorer.BLOCK];
    private final int[] capsBy = new int[ColumnScorer.BLOCK];
    private final int[] certainFloors = new int[ColumnScorer.BLOCK];
    private final int[] possibleFloors = new int[ColumnScorer.BLOCK];
    private final int[] certainCaps = new int[ColumnScorer.BLOCK];
    private final int[] possibleCaps = new int[ColumnScorer.BLOCK];

    BlockRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (int[] each : new int[][] {floorsBy, capsBy}) {
            Arrays.fill(each, NOBODY);
        }
        for (int[] each : new int[][] {caps, certainCaps, possibleCaps}) {
            Arrays.fill(each, MOST);
        }
    }

    /** Judges a block, after its components and signals have been read. */
    void judge(int from, int count) {
        if (rules.isEmpty()) {
            return;
        }
        for (Rule rule : rules) {
            rule.conditions().forEach(condition -> condition.signal().read(from, count));
        }
        for (int i = 0; i < count; i++) {
            clear(i);
            for (int number = 0; number < rules.size(); number++) {
                Rule rule = rules.get(number);
                if (rule.conditions().isEmpty()) {
                    capByWorst(i, number, rule);
                } else {
                    judge(i, number, rule);
                }
            }
        }
    }

    private void clear(int i) {
        floors[i] = LEAST;
        floorsBy[i] = NOBODY;
        caps[i] = MOST;
        capsBy[i] = NOBODY;
        certainFloors[i] = LEAST;
        possibleFloors[i] = LEAST;
        certainCaps[i] = MOST;
        possibleCaps[i] = MOST;
    }

    private void judge(int i, int number, Rule rule) {
        boolean holds = true;
        boolean certain = true;
        boolean possible = true;
        for (Condition condition : rule.conditions()) {
            Threshold is = condition.is();
            if (condition.component().isPresent()) {
                BlockWatch watch = condition.component().get();
                boolean atLeast = holds(is, watch.least(i));
                boolean atMost = holds(is, watch.most(i));
                holds &= holds(is, watch.now(i));
                certain &= atLeast && atMost;
                possible &= atLeast || atMost;
            } else {
                double value = condition.signal().at(i);
                boolean missing = Double.isNaN(value);
                boolean met = !missing && value != SignalColumns.NOT_APPLICABLE && is.holds(value);
                holds &= met;
                certain &= met;
                possible &= met || missing;
            }
        }
        if (rule.floor()) {
            floor(i, number, rule.hundredths(), holds, certain, possible);
        } else {
            int limit = rule.hundredths();
            cap(i, number, holds ? limit : MOST, certain ? limit : MOST, possible ? limit : MOST);
        }
    }

    private static boolean holds(Threshold is, int hundredths) {
        return hundredths != BlockWatch.NONE && is.holds(hundredths / HUNDREDTHS);
    }

    private void capByWorst(int i, int number, Rule rule) {
        int now = MOST;
        int least = MOST;
        int most = MOST;
        for (BlockWatch component : rule.worstOf()) {
            now = worse(now, component.now(i));
            least = worse(least, component.least(i));
            most = worse(most, component.most(i));
        }
        cap(i, number, now, most, least);
    }

    private static int worse(int points, int others) {
        return others == BlockWatch.NONE ? points : Math.min(points, others);
    }

    private void floor(int i, int number, int hundredths, boolean holds, boolean certain, boolean possible) {
        if (holds && hundredths > floors[i]) {
            floors[i] = hundredths;
            floorsBy[i] = number;
        }
        certainFloors[i] = certain ? Math.max(certainFloors[i], hundredths) : certainFloors[i];
        possibleFloors[i] = possible ? Math.max(possibleFloors[i], hundredths) : possibleFloors[i];
    }

    private void cap(int i, int number, int now, int certain, int possible) {
        if (now < caps[i]) {
            caps[i] = now;
            capsBy[i] = number;
        }
        certainCaps[i] = Math.min(certainCaps[i], certain);
        possibleCaps[i] = Math.min(possibleCaps[i], possible);
    }

    /** Returns a score after the floors, before the caps. */
    int raised(int i, int score) {
        return Math.max(score, floors[i]);
    }

    int score(int i, int score) {
        return Math.min(raised(i, score), caps[i]);
    }

    /** Returns the low end: floors that are certain, and caps that are possible. */
    int low(int i, int low) {
        return Math.min(Math.max(low, certainFloors[i]), possibleCaps[i]);
    }

    /** Returns the high end: floors that are possible, and caps that are certain. */
    int high(int i, int high) {
        return Math.min(Math.max(high, possibleFloors[i]), certainCaps[i]);
    }

    /** Returns the number of the rule that gave the floor. */
    int floorBy(int i) {
        return floorsBy[i];
    }

    /** Returns the number of the rule that gave the cap. */
    int capBy(int i) {
        return capsBy[i];
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }
}
