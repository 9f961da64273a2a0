package io.github.cskit.examples.benchmarks.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Macro-F1 by repository, averaged over the repositories, and how sure the difference between two libraries is: a paired
 * bootstrap that draws issues within each repository.
 */
final class Quality {

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_261_125L;

    private final List<int[]> repositories = new ArrayList<>();
    private final int[] truth;
    private final int labels;

    Quality(List<Issue> judged) {
        List<String> names =
                judged.stream().map(Issue::label).distinct().sorted().toList();
        labels = names.size();
        truth = judged.stream().mapToInt(each -> names.indexOf(each.label())).toArray();
        judged.stream()
                .map(Issue::repository)
                .distinct()
                .sorted()
                .forEach(repository -> repositories.add(IntStream.range(0, judged.size())
                        .filter(i -> judged.get(i).repository().equals(repository))
                        .toArray()));
    }

    double macroF1(int[] given) {
        return repositories.stream()
                .mapToDouble(rows -> macroF1(rows, given))
                .average()
                .orElseThrow();
    }

    /** Returns the ends of the 95 % interval of the difference, ours less theirs. */
    double[] difference(int[] ours, int[] theirs) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] differences = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int[] rows : repositories) {
                int[] drawn = Arrays.stream(rows)
                        .map(any -> rows[random.nextInt(rows.length)])
                        .toArray();
                differences[draw] += (macroF1(drawn, ours) - macroF1(drawn, theirs)) / repositories.size();
            }
        }
        Arrays.sort(differences);
        return new double[] {differences[DRAWS / 40], differences[DRAWS - 1 - DRAWS / 40]};
    }

    private double macroF1(int[] rows, int[] given) {
        int[] both = new int[labels];
        int[] either = new int[labels];
        for (int row : rows) {
            either[truth[row]]++;
            either[given[row]]++;
            both[truth[row]] += truth[row] == given[row] ? 2 : 0;
        }
        double sum = 0;
        for (int label = 0; label < labels; label++) {
            sum += either[label] == 0 ? 0 : (double) both[label] / either[label];
        }
        return sum / labels;
    }
}
