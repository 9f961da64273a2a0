package io.github.cskit.triage.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the standing theme that is most like some words. Immutable and thread-safe once made. */
final class StandingIndex {

    private final List<StandingTheme> themes;
    private final double[] lengths;
    private final Map<String, List<Integer>> places = new HashMap<>();

    StandingIndex(List<StandingTheme> themes) {
        this.themes = themes;
        this.lengths = new double[themes.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = WordProfile.of(themes.get(i)).length();
            int place = i;
            themes.get(i)
                    .words()
                    .keySet()
                    .forEach(word -> places.computeIfAbsent(word, none -> new ArrayList<>())
                            .add(place));
        }
    }

    /** Returns the theme with the greatest cosine, if it is great enough; of equal ones the first by id. */
    Optional<StandingTheme> nearest(WordProfile words, double least) {
        double[] products = new double[lengths.length];
        words.weights().forEach((word, weight) -> {
            for (int place : places.getOrDefault(word, List.of())) {
                products[place] += weight * themes.get(place).words().getOrDefault(word, 0);
            }
        });
        double length = words.length();
        int best = -1;
        double most = least;
        for (int i = 0; i < products.length; i++) {
            double cosine = products[i] == 0 ? 0 : products[i] / (1_000 * lengths[i] * length);
            if (cosine > most || (cosine == most && best < 0)) {
                best = i;
                most = cosine;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(themes.get(best));
    }
}
