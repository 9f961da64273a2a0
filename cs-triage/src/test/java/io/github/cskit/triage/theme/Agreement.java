package io.github.cskit.triage.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well two groupings of the same things agree.
 *
 * @param mutualInformation normalised by the mean of the entropies: 1 if they are the same, 0 if they are independent
 * @param randIndex adjusted for chance (Hubert and Arabie, 1985): 1 if they are the same, about 0 by chance
 */
record Agreement(double mutualInformation, double randIndex) {

    static Agreement of(List<String> one, List<String> other) {
        Map<String, Integer> ones = new HashMap<>();
        Map<String, Integer> others = new HashMap<>();
        Map<List<String>, Integer> both = new HashMap<>();
        for (int i = 0; i < one.size(); i++) {
            ones.merge(one.get(i), 1, Integer::sum);
            others.merge(other.get(i), 1, Integer::sum);
            both.merge(List.of(one.get(i), other.get(i)), 1, Integer::sum);
        }
        double n = one.size();
        double entropies = entropy(ones, n) + entropy(others, n);
        double information = entropies - entropy(both, n);
        double expected = pairs(ones) * pairs(others) / (n * (n - 1) / 2);
        double most = (pairs(ones) + pairs(others)) / 2;
        return new Agreement(2 * information / entropies, (pairs(both) - expected) / (most - expected));
    }

    private static double entropy(Map<?, Integer> counts, double n) {
        return counts.values().stream()
                .sorted()
                .mapToDouble(count -> -count / n * Math.log(count / n))
                .sum();
    }

    private static double pairs(Map<?, Integer> counts) {
        return counts.values().stream()
                .mapToDouble(count -> count * (count - 1.0) / 2)
                .sum();
    }
}
