package io.github.cskit.triage.learn;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Counts right and wrong answers, and how far they could be otherwise by chance. Not thread-safe. */
final class QualityTally {

    private static final int RESAMPLES = 1_000;
    private static final int BINS = 10;

    private final List<String> labels;
    private final int[] answers;
    private final int[] given;
    private final double[] confidences;
    private final TrainingPolicy policy;

    QualityTally(List<String> labels, int[] answers, double[][] probabilities, TrainingPolicy policy) {
        this.labels = labels;
        this.answers = answers;
        this.policy = policy;
        this.given = new int[answers.length];
        this.confidences = new double[answers.length];
        for (int i = 0; i < answers.length; i++) {
            given[i] = TrainedClassifier.best(probabilities[i]);
            confidences[i] = probabilities[i][given[i]];
        }
    }

    TrainingQuality quality() {
        double[] f1 = f1(all());
        double[][] resampled = resampled();
        List<LabelQuality> each = new ArrayList<>();
        for (int label = 0; label < labels.size(); label++) {
            each.add(quality(label, f1[label], interval(resampled[label])));
        }
        return new TrainingQuality(
                policy.folds(),
                Proportion.of(right(0), answers.length),
                decided(),
                mean(f1),
                interval(resampled[labels.size()]),
                calibrationError(),
                each);
    }

    private LabelQuality quality(int label, double f1, Interval interval) {
        int has = 0;
        int was = 0;
        int both = 0;
        for (int i = 0; i < answers.length; i++) {
            has += answers[i] == label ? 1 : 0;
            was += given[i] == label ? 1 : 0;
            both += answers[i] == label && given[i] == label ? 1 : 0;
        }
        Optional<Proportion> precision = was == 0 ? Optional.empty() : Optional.of(Proportion.of(both, was));
        return new LabelQuality(labels.get(label), precision, Proportion.of(both, has), f1, interval);
    }

    private int right(double minConfidence) {
        int right = 0;
        for (int i = 0; i < answers.length; i++) {
            right += answers[i] == given[i] && confidences[i] >= minConfidence ? 1 : 0;
        }
        return right;
    }

    private Proportion decided() {
        long count = Arrays.stream(confidences)
                .filter(each -> each >= policy.minConfidence())
                .count();
        return Proportion.of(right(policy.minConfidence()), Math.max(1, count));
    }

    private double calibrationError() {
        double[] said = new double[BINS];
        double[] came = new double[BINS];
        for (int i = 0; i < answers.length; i++) {
            int bin = Math.min(BINS - 1, (int) (confidences[i] * BINS));
            said[bin] += confidences[i];
            came[bin] += answers[i] == given[i] ? 1 : 0;
        }
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(said[bin] - came[bin]);
        }
        return sum / answers.length;
    }

    private int[] all() {
        int[] all = new int[answers.length];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /** Returns for each label, and behind them for their mean, the F1 of each resample. */
    private double[][] resampled() {
        double[][] values = new double[labels.size() + 1][RESAMPLES];
        SplittableRandom random = new SplittableRandom(policy.seed());
        int[] drawn = new int[answers.length];
        for (int k = 0; k < RESAMPLES; k++) {
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = random.nextInt(drawn.length);
            }
            double[] f1 = f1(drawn);
            for (int label = 0; label < f1.length; label++) {
                values[label][k] = f1[label];
            }
            values[f1.length][k] = mean(f1);
        }
        return values;
    }

    private double[] f1(int[] members) {
        int[] both = new int[labels.size()];
        int[] either = new int[labels.size()];
        for (int i : members) {
            either[answers[i]]++;
            either[given[i]]++;
            both[answers[i]] += answers[i] == given[i] ? 1 : 0;
        }
        double[] f1 = new double[labels.size()];
        for (int label = 0; label < f1.length; label++) {
            f1[label] = either[label] == 0 ? 0 : 2.0 * both[label] / either[label];
        }
        return f1;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return Math.min(1, sum / values.length);
    }

    private static Interval interval(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double tail = (1 - TrainingQuality.LEVEL) / 2;
        int low = (int) Math.floor(tail * (sorted.length - 1));
        int high = (int) Math.ceil((1 - tail) * (sorted.length - 1));
        return new Interval(sorted[low], sorted[high], TrainingQuality.LEVEL);
    }
}
