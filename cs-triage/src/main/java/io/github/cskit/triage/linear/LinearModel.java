package io.github.cskit.triage.linear;

import io.github.cskit.triage.wording.KeyTable;
import java.util.Arrays;

/**
 * One weight for each feature and label, kept in sixteen bits, and the scores they give.
 *
 * <p>Immutable and thread-safe.
 */
public final class LinearModel {

    static final int KNOWLEDGE = 7;

    private final TicketReader reader;
    private final int[] keys;
    private final KeyTable table;
    private final short[] weights;
    private final double[] scales;
    private final double[] biases;
    private final double[] knowledge;
    private final int labels;
    private final double[] shares;

    LinearModel(
            TicketReader reader, int[] keys, short[] weights, double[] scales, double[] biases, double[] knowledge) {
        this.reader = reader;
        this.keys = keys;
        this.table = new KeyTable(keys);
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
        this.knowledge = knowledge;
        this.labels = biases.length;
        FeaturePolicy policy = reader.policy();
        this.shares = new double[] {policy.titleShare(), policy.bodyShare(), policy.formShare()};
    }

    /**
     * Rounds exact weights to sixteen bits.
     *
     * @param reader how tickets are read
     * @param keys the features
     * @param planes for each label a weight for each feature, for each piece of knowledge, and the bias
     * @return the model
     */
    static LinearModel of(TicketReader reader, int[] keys, double[][] planes) {
        int labels = planes.length;
        short[] weights = new short[keys.length * labels];
        double[] scales = new double[labels];
        double[] biases = new double[labels];
        double[] knowledge = new double[KNOWLEDGE * labels];
        for (int label = 0; label < labels; label++) {
            double[] plane = planes[label];
            double most = 1e-9;
            for (int row = 0; row < keys.length; row++) {
                most = Math.max(most, Math.abs(plane[row]));
            }
            scales[label] = most / Short.MAX_VALUE;
            for (int row = 0; row < keys.length; row++) {
                weights[row * labels + label] = (short) Math.rint(plane[row] / scales[label]);
            }
            for (int i = 0; i < KNOWLEDGE; i++) {
                knowledge[i * labels + label] = plane[keys.length + i];
            }
            biases[label] = plane[keys.length + KNOWLEDGE];
        }
        return new LinearModel(reader, keys, weights, scales, biases, knowledge);
    }

    /**
     * Scores a ticket.
     *
     * @param features the ticket
     * @return a score for each label: more is likelier, 0 is the border
     */
    public double[] score(Features features) {
        double[] sums = new double[Block.COUNT * labels];
        double[] lengths = new double[Block.COUNT];
        boolean partitioned = features.partitioned();
        for (int i = 0; i < features.size(); i++) {
            int row = table.find(features.key(i));
            int own = partitioned ? table.find(features.keyInPartition(i)) : -1;
            if (row >= 0 || own >= 0) {
                int block = features.block(i);
                double value = features.value(i);
                lengths[block] += value * value;
                add(row, value, sums, block * labels);
                add(own, value, sums, block * labels);
            }
        }
        return total(sums, lengths, features.knowledge());
    }

    private void add(int row, double value, double[] sums, int from) {
        if (row >= 0) {
            int first = row * labels;
            for (int label = 0; label < labels; label++) {
                sums[from + label] += value * weights[first + label];
            }
        }
    }

    private double[] total(double[] sums, double[] lengths, double[] thoughts) {
        double[] scores = biases.clone();
        for (int block = 0; block < Block.COUNT; block++) {
            double factor = factor(block, lengths[block]);
            for (int label = 0; label < labels; label++) {
                scores[label] += sums[block * labels + label] * factor * scales[label];
            }
        }
        for (int i = 0; i < thoughts.length; i++) {
            for (int label = 0; label < labels; label++) {
                scores[label] += thoughts[i] * knowledge[i * labels + label];
            }
        }
        return scores;
    }

    private double factor(int block, double squaredLength) {
        return squaredLength == 0 ? 0 : shares[block] / Math.sqrt(squaredLength);
    }

    /**
     * Says what each feature adds to a label's score, beside what it adds to the others on average.
     *
     * @param features the ticket
     * @param label the label
     * @return one number for each feature, in their order
     */
    double[] contributions(Features features, int label) {
        double[] lengths = new double[Block.COUNT];
        double[] contributions = new double[features.size()];
        for (int i = 0; i < contributions.length; i++) {
            int row = table.find(features.key(i));
            int own = features.partitioned() ? table.find(features.keyInPartition(i)) : -1;
            if (row >= 0 || own >= 0) {
                lengths[features.block(i)] += features.value(i) * features.value(i);
                contributions[i] = features.value(i) * (lead(row, label) + lead(own, label));
            }
        }
        for (int i = 0; i < contributions.length; i++) {
            contributions[i] *= factor(features.block(i), lengths[features.block(i)]);
        }
        return contributions;
    }

    private double lead(int row, int label) {
        if (row < 0) {
            return 0;
        }
        double others = 0;
        for (int i = 0; i < labels; i++) {
            others += i == label ? 0 : weights[row * labels + i] * scales[i];
        }
        return weights[row * labels + label] * scales[label] - others / (labels - 1);
    }

    /**
     * Puts a ticket into a matrix for training, with the values that {@link #score} gives its features.
     *
     * @param rows the matrix
     * @param features the ticket
     */
    void into(SparseRows rows, Features features) {
        double[] lengths = new double[Block.COUNT];
        int[] shared = new int[features.size()];
        int[] own = new int[features.size()];
        Arrays.fill(own, -1);
        for (int i = 0; i < features.size(); i++) {
            shared[i] = table.find(features.key(i));
            own[i] = features.partitioned() ? table.find(features.keyInPartition(i)) : -1;
            if (shared[i] >= 0 || own[i] >= 0) {
                lengths[features.block(i)] += features.value(i) * features.value(i);
            }
        }
        for (int i = 0; i < features.size(); i++) {
            double value = features.value(i) * factor(features.block(i), lengths[features.block(i)]);
            rows.cellIf(shared[i], value);
            rows.cellIf(own[i], value);
        }
        double[] thoughts = features.knowledge();
        for (int i = 0; i < thoughts.length; i++) {
            rows.cellIf(keys.length + i, thoughts[i]);
        }
        rows.endRow();
    }

    /**
     * Returns how tickets are read for this model.
     *
     * @return the reader
     */
    public TicketReader reader() {
        return reader;
    }

    /**
     * Returns how many labels there are.
     *
     * @return at least 2
     */
    public int labels() {
        return labels;
    }

    int[] keys() {
        return keys;
    }

    short[] weights() {
        return weights;
    }

    double[] scales() {
        return scales;
    }

    double[] biases() {
        return biases;
    }

    double[] knowledge() {
        return knowledge;
    }
}
