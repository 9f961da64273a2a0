package io.github.cskit.triage.linear;

import java.util.Arrays;

/**
 * Trains a linear model, one label against all others. The same tickets in the same order give the same model to the
 * byte.
 *
 * <p>Immutable and thread-safe.
 */
public final class LinearTraining {

    private final TicketReader reader;
    private final double cost;
    private final double balance;
    private final long seed;

    /**
     * Creates a training.
     *
     * @param reader how tickets are read
     * @param cost what an error costs beside large weights, above 0
     * @param balance how far the costs of rare labels are raised: 0 not at all, 1 until all labels weigh the same
     * @param seed the seed of the order in which tickets are visited
     */
    public LinearTraining(TicketReader reader, double cost, double balance, long seed) {
        this.reader = reader;
        this.cost = cost;
        this.balance = balance;
        this.seed = seed;
    }

    /**
     * Trains a model.
     *
     * @param tickets the tickets
     * @param labels the label of each, from 0
     * @param labelCount how many labels there are
     * @return the model
     */
    public LinearModel train(Features[] tickets, int[] labels, int labelCount) {
        Vocabulary vocabulary = new Vocabulary();
        for (Features each : tickets) {
            vocabulary.add(each);
        }
        int[] keys = vocabulary.keys(reader.policy().partitionTickets());
        int columns = keys.length + LinearModel.KNOWLEDGE;
        SparseRows rows = new SparseRows();
        LinearModel empty = LinearModel.of(reader, keys, new double[labelCount][columns + 1]);
        for (Features each : tickets) {
            empty.into(rows, each);
        }
        DualCoordinateDescent solver = new DualCoordinateDescent(rows, columns, seed);
        double[] costs = costs(labels, labelCount);
        double[][] planes = new double[labelCount][];
        for (int label = 0; label < labelCount; label++) {
            planes[label] = solver.solve(labels, label, costs);
        }
        return LinearModel.of(reader, keys, planes);
    }

    private double[] costs(int[] labels, int labelCount) {
        double[] counts = new double[labelCount];
        for (int label : labels) {
            counts[label]++;
        }
        double[] costs = new double[labelCount];
        Arrays.setAll(
                costs,
                label -> cost * StrictMath.pow(labels.length / (labelCount * Math.max(1, counts[label])), balance));
        return costs;
    }
}
