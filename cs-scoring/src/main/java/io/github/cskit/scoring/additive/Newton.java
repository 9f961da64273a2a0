package io.github.cskit.scoring.additive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows while effects are fitted to them: their logits, and the quadratic that stands for the likelihood. Not thread-safe. */
final class Newton {

    /** What is nearly certain counts as a little less so: steps are shorter there, and end at the same values. */
    private static final double LEAST_WEIGHT = 0.005;

    private static final double FARTHEST = 30;

    /** With this share of the first residuals, rows with and without the event are as good as told apart. */
    private static final double SEPARATED = 0.05;

    private final boolean[] event;
    private final JointPass pass;
    private final double[] logit;
    private final double[] wanted;
    private final double[] gap;
    private final double[] weight;
    private final double firstOff;
    private double base;
    private double off;

    Newton(boolean[] event) {
        this.event = event;
        this.pass = new JointPass(event.length);
        this.logit = new double[event.length];
        this.wanted = new double[event.length];
        this.gap = new double[event.length];
        this.weight = new double[event.length];
        int events = 0;
        for (boolean one : event) {
            events += one ? 1 : 0;
        }
        this.base = Math.log((double) events / (event.length - events));
        Arrays.fill(logit, base);
        this.firstOff = 2.0 * events * (event.length - events) / event.length;
    }

    double totalWeight() {
        double rate = 1 / (1 + Math.exp(-base));
        return Math.max(1, event.length * rate * (1 - rate));
    }

    double base() {
        return base;
    }

    double[] weight() {
        return weight;
    }

    /** Returns the slope of the likelihood in the logit of each row. */
    double[] residual() {
        double[] residual = new double[gap.length];
        for (int i = 0; i < residual.length; i++) {
            residual[i] = weight[i] * gap[i];
        }
        return residual;
    }

    /**
     * Runs rounds over the effects until nothing moves, learning the strengths of their penalties on the way. Effects that
     * hardly moved are left alone for some rounds; before the end a closing round has those moved that the last one left.
     */
    void run(List<Effect> effects, AdditivePolicy policy) {
        boolean closing = false;
        for (int round = 0; round < policy.maxRounds(); round++) {
            double farthest = round(effects, closing, policy.tolerance());
            boolean still = farthest < policy.tolerance();
            if (isSeparated() || (still && (closing || effects.stream().allMatch(Effect::isFresh)))) {
                return;
            }
            closing = still;
        }
    }

    /**
     * Returns whether hardly anything is left to explain. Values would go on to infinity then, by steps that no longer mean
     * anything.
     */
    boolean isSeparated() {
        return off < SEPARATED * firstOff;
    }

    /** Runs one round, and returns how far the base or an effect moved the rows. */
    private double round(List<Effect> effects, boolean closing, double tolerance) {
        linearise();
        if (isSeparated()) {
            return 0;
        }
        double moved = moveOfBase();
        double farthest = Math.abs(moved);
        base += moved;
        pass.start(moved);
        List<Effect> moving = effects.stream()
                .filter(effect -> closing ? !effect.isFresh() : !effect.isResting())
                .toList();
        for (int e = 0; e < moving.size(); ) {
            Effect first = moving.get(e++);
            Optional<Effect> second = e < moving.size() && pass.canJoin(first, moving.get(e))
                    ? Optional.of(moving.get(e++))
                    : Optional.empty();
            base += pass.step(first, second, gap, weight);
        }
        for (Effect effect : moving) {
            farthest = Math.max(farthest, effect.distance());
            effect.rest(effect.distance() >= tolerance / 2);
        }
        for (int i = 0; i < logit.length; i++) {
            logit[i] = wanted[i] - pass.left(i, gap);
        }
        return farthest;
    }

    void linearise() {
        off = 0;
        for (int i = 0; i < logit.length; i++) {
            double at = Math.max(-FARTHEST, Math.min(FARTHEST, logit[i]));
            double rate = 1 / (1 + Math.exp(-at));
            weight[i] = Math.max(LEAST_WEIGHT, rate * (1 - rate));
            double residual = (event[i] ? 1 : 0) - rate;
            off += Math.abs(residual);
            gap[i] = residual / weight[i];
            wanted[i] = logit[i] + gap[i];
        }
    }

    private double moveOfBase() {
        double up = 0;
        double down = 0;
        for (int i = 0; i < gap.length; i++) {
            up += weight[i] * gap[i];
            down += weight[i];
        }
        return up / down;
    }

    /** Returns the places of the effects that move the rows most, in their order. */
    int[] strongest(List<Effect> effects, int most) {
        if (effects.size() <= most) {
            return IntStream.range(0, effects.size()).toArray();
        }
        double[] spread = new double[effects.size()];
        for (int e = 0; e < spread.length; e++) {
            Effect effect = effects.get(e);
            for (byte code : effect.codes) {
                spread[e] += effect.values[code] * effect.values[code];
            }
        }
        return IntStream.range(0, spread.length)
                .boxed()
                .sorted(Comparator.comparingDouble(e -> -spread[e]))
                .limit(most)
                .sorted()
                .mapToInt(e -> e)
                .toArray();
    }
}
