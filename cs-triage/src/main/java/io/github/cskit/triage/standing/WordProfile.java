package io.github.cskit.triage.standing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words with weights. Immutable and thread-safe.
 *
 * @param weights the weight of each word, above 0
 */
record WordProfile(Map<String, Double> weights) {

    private static final double THOUSANDTHS = 1_000;

    /** Copies the weights in the order of the words, so that sums are the same on every run. */
    WordProfile {
        weights = new TreeMap<>(weights);
    }

    static WordProfile of(StandingTheme theme) {
        Map<String, Double> weights = new HashMap<>();
        theme.words().forEach((word, weight) -> weights.put(word, weight / THOUSANDTHS));
        return new WordProfile(weights);
    }

    /** Returns the heaviest words with lengths such that the heaviest weighs 1. */
    WordProfile heaviest(int most) {
        Comparator<Map.Entry<String, Double>> heaviest = Map.Entry.comparingByValue(Comparator.reverseOrder());
        Map<String, Double> kept = new HashMap<>();
        double top =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        weights.entrySet().stream()
                .sorted(heaviest.thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue() / top));
        return new WordProfile(kept);
    }

    /** Returns these weights and those of another, times a factor. */
    WordProfile plus(WordProfile other, double factor) {
        Map<String, Double> sum = new HashMap<>(weights);
        other.weights.forEach((word, weight) -> sum.merge(word, factor * weight, Double::sum));
        sum.values().removeIf(weight -> weight <= 0);
        return new WordProfile(sum);
    }

    /** Returns the weights in thousandths, without those that round to nothing. */
    Map<String, Integer> thousandths() {
        Map<String, Integer> rounded = new TreeMap<>();
        weights.forEach((word, weight) -> rounded.put(word, (int) Math.round(THOUSANDTHS * weight)));
        rounded.values().removeIf(weight -> weight == 0);
        return rounded;
    }

    double length() {
        double squares = 0;
        for (double weight : weights.values()) {
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }
}
