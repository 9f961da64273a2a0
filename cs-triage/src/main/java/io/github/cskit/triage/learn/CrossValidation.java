package io.github.cskit.triage.learn;

import io.github.cskit.triage.linear.Features;
import io.github.cskit.triage.linear.LinearModel;
import io.github.cskit.triage.linear.LinearTraining;
import io.github.cskit.triage.linear.Temperature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Judges every example by a model that was trained without it: the examples of each label are dealt out to folds, equal
 * texts into the same one. Not changed once made.
 */
final class CrossValidation {

    private final Examples examples;
    private final TrainingPolicy policy;
    private final int[] foldOf;
    private final double[][] scores;

    private CrossValidation(Examples examples, TrainingPolicy policy) {
        this.examples = examples;
        this.policy = policy;
        this.foldOf = deal(examples, policy.folds());
        this.scores = new double[foldOf.length][];
    }

    static CrossValidation of(LinearTraining training, Features[] features, Examples examples, TrainingPolicy policy) {
        CrossValidation validation = new CrossValidation(examples, policy);
        for (int fold = 0; fold < policy.folds(); fold++) {
            validation.judge(fold, training, features);
        }
        return validation;
    }

    private void judge(int fold, LinearTraining training, Features[] features) {
        int[] seen =
                IntStream.range(0, foldOf.length).filter(i -> foldOf[i] != fold).toArray();
        if (seen.length == foldOf.length) {
            return;
        }
        Features[] chosen = Arrays.stream(seen).mapToObj(i -> features[i]).toArray(Features[]::new);
        int[] answers = Arrays.stream(seen).map(i -> examples.answers()[i]).toArray();
        LinearModel model = training.train(chosen, answers, examples.labels().size());
        for (int i = 0; i < foldOf.length; i++) {
            if (foldOf[i] == fold) {
                scores[i] = model.score(features[i]);
            }
        }
    }

    /** Returns the temperature fitted to all examples. */
    double temperature() {
        return temperatureWithout(-1);
    }

    private double temperatureWithout(int fold) {
        List<double[]> chosen = new ArrayList<>();
        int[] members =
                IntStream.range(0, foldOf.length).filter(i -> foldOf[i] != fold).toArray();
        for (int i : members) {
            chosen.add(scores[i]);
        }
        return Temperature.fit(
                chosen, Arrays.stream(members).map(i -> examples.answers()[i]).toArray());
    }

    /** Returns how good the models were, each example's probabilities calibrated without its own fold. */
    TrainingQuality quality() {
        double[] temperatures = IntStream.range(0, policy.folds())
                .mapToDouble(this::temperatureWithout)
                .toArray();
        double[][] probabilities = new double[scores.length][];
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Temperature.probabilities(scores[i], temperatures[foldOf[i]]);
        }
        return new QualityTally(examples.labels(), examples.answers(), probabilities, policy).quality();
    }

    private static int[] deal(Examples examples, int folds) {
        int[] foldOf = new int[examples.answers().length];
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, foldOf.length).boxed().toList());
        order.sort(Comparator.comparing((Integer i) -> examples.answers()[i])
                .thenComparing(examples::textPrint)
                .thenComparing(i -> i));
        int fold = -1;
        for (int k = 0; k < order.size(); k++) {
            boolean same = k > 0
                    && examples.answers()[order.get(k)] == examples.answers()[order.get(k - 1)]
                    && examples.textPrint(order.get(k)).equals(examples.textPrint(order.get(k - 1)));
            fold = same ? fold : (fold + 1) % folds;
            foldOf[order.get(k)] = fold;
        }
        return foldOf;
    }
}
