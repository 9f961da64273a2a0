package io.github.cskit.scoring.additive;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The rows while effects are fitted to them: their logits, and the quadratic that stands for the likelihood. Not thread-safe. */
final class Newton {

    private static final double LEAST_WEIGHT = 1e-6;
    private static final double FARTHEST = 30;

    private final boolean[] event;
    private final double[] logit;
    private final double[] residual;
    private final double[] weight;
    private double base;

    Newton(boolean[] event) {
        this.event = event;
        this.logit = new double[event.length];
        this.residual = new double[event.length];
        this.weight = new double[event.length];
        int events = 0;
        for (boolean one : event) {
            events += one ? 1 : 0;
        }
        this.base = Math.log((double) events / (event.length - events));
        Arrays.fill(logit, base);
        linearise();
    }

    double totalWeight() {
        double rate = 1 / (1 + Math.exp(-base));
        return Math.max(1, event.length * rate * (1 - rate));
    }

    double base() {
        return base;
    }

    double[] residual() {
        return residual;
    }

    double[] weight() {
        return weight;
    }

    /** Runs rounds over the effects until nothing moves, learning the strengths of their penalties on the way. */
    void run(List<Effect> effects, AdditivePolicy policy) {
        for (int round = 0; round < policy.maxRounds(); round++) {
            linearise();
            double largest = moveBase();
            for (Effect effect : effects) {
                largest = Math.max(largest, effect.step(residual, weight, logit));
            }
            if (largest < policy.tolerance()) {
                return;
            }
        }
    }

    void linearise() {
        for (int i = 0; i < logit.length; i++) {
            double at = Math.max(-FARTHEST, Math.min(FARTHEST, logit[i]));
            double rate = 1 / (1 + Math.exp(-at));
            residual[i] = (event[i] ? 1 : 0) - rate;
            weight[i] = Math.max(LEAST_WEIGHT, rate * (1 - rate));
        }
    }

    private double moveBase() {
        double up = 0;
        double down = 0;
        for (int i = 0; i < logit.length; i++) {
            up += residual[i];
            down += weight[i];
        }
        double change = up / down;
        base += change;
        for (int i = 0; i < logit.length; i++) {
            logit[i] += change;
            residual[i] -= weight[i] * change;
        }
        return Math.abs(change);
    }

    /** Returns the places of the effects that move the rows most, in their order. */
    int[] strongest(List<Effect> effects, int most) {
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
