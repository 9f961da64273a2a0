package io.github.cskit.examples.benchmarks.theme.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts 10,003 questions with 77 known intents together by each library in one run, and prints how well the groups agree with
 * the intents and how long each took beside this library: the fastest of some rounds.
 */
public final class CompareThemes {

    private static final int INTENTS = 77;
    private static final int ROUNDS = 3;

    private CompareThemes() {}

    /**
     * Runs the comparison; the property {@code cskit.data} names the folder of the questions.
     *
     * @param arguments none
     * @throws IOException if the questions cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        List<Question> questions = Question.all();
        List<String> texts = questions.stream().map(Question::text).toList();
        List<String> intents = questions.stream().map(Question::intent).toList();
        System.out.printf(Locale.ROOT, "%d questions%n%n", texts.size());
        System.out.println("| | groups of two and more | NMI | ARI | seconds | times CS Kit |");
        System.out.println("|---|---|---|---|---|---|");
        double ours = 0;
        for (Grouper grouper : List.of(new CsKitThemes(), new CarrotStc(), new TribuoMeans(INTENTS))) {
            double best = Double.MAX_VALUE;
            List<String> groups = List.of();
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                groups = grouper.group(texts);
                best = Math.min(best, (System.nanoTime() - start) / 1e9);
            }
            ours = ours == 0 ? best : ours;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f | %.2f | %.2f |%n",
                    grouper.name(),
                    shared(groups),
                    mutualInformation(intents, groups),
                    randIndex(intents, groups),
                    best,
                    best / ours);
        }
    }

    private static long shared(List<String> groups) {
        return counts(groups).values().stream().filter(count -> count > 1).count();
    }

    /** Mutual information, normalised by the mean of the entropies. */
    private static double mutualInformation(List<String> one, List<String> other) {
        double entropies = entropy(counts(one), one.size()) + entropy(counts(other), one.size());
        return 2 * (entropies - entropy(counts(both(one, other)), one.size())) / entropies;
    }

    /** The Rand index, adjusted for chance (Hubert and Arabie, 1985). */
    private static double randIndex(List<String> one, List<String> other) {
        double all = one.size() * (one.size() - 1.0) / 2;
        double expected = pairs(counts(one)) * pairs(counts(other)) / all;
        double most = (pairs(counts(one)) + pairs(counts(other))) / 2;
        return (pairs(counts(both(one, other))) - expected) / (most - expected);
    }

    private static List<String> both(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            both.add(one.get(i) + "\n" + other.get(i));
        }
        return both;
    }

    private static Map<String, Integer> counts(List<String> groups) {
        Map<String, Integer> counts = new HashMap<>();
        groups.forEach(group -> counts.merge(group, 1, Integer::sum));
        return counts;
    }

    private static double entropy(Map<String, Integer> counts, double all) {
        return counts.values().stream()
                .mapToDouble(count -> -count / all * Math.log(count / all))
                .sum();
    }

    private static double pairs(Map<String, Integer> counts) {
        return counts.values().stream()
                .mapToDouble(count -> count * (count - 1.0) / 2)
                .sum();
    }
}
