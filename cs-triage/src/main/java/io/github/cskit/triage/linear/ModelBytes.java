package io.github.cskit.triage.linear;

import java.nio.ByteBuffer;

/**
 * A linear model as bytes: first how many features and labels there are, then the numbers. It knows nothing of versions,
 * names or damage, which its caller guards against.
 *
 * <p>Immutable and thread-safe.
 */
public final class ModelBytes {

    private ModelBytes() {}

    /**
     * Returns how many bytes a model takes.
     *
     * @param model the model
     * @return the number
     */
    public static int size(LinearModel model) {
        return size(model.keys().length, model.labels());
    }

    private static int size(long keys, long labels) {
        long size = 2L * Integer.BYTES
                + keys * Integer.BYTES
                + keys * labels * Short.BYTES
                + labels * (2 + LinearModel.KNOWLEDGE) * Double.BYTES;
        return Math.toIntExact(size);
    }

    /**
     * Writes a model.
     *
     * @param model the model
     * @param bytes takes it
     */
    public static void write(LinearModel model, ByteBuffer bytes) {
        bytes.putInt(model.keys().length).putInt(model.labels());
        for (int key : model.keys()) {
            bytes.putInt(key);
        }
        for (short weight : model.weights()) {
            bytes.putShort(weight);
        }
        for (double[] numbers : new double[][] {model.scales(), model.biases(), model.knowledge()}) {
            for (double number : numbers) {
                bytes.putDouble(number);
            }
        }
    }

    /**
     * Reads a model.
     *
     * @param bytes holds exactly what {@link #write} wrote
     * @param knowledge whether the model learned from the standard classifier
     * @return the model
     * @throws IllegalArgumentException if there are more or fewer bytes than the model says
     */
    public static LinearModel read(ByteBuffer bytes, boolean knowledge) {
        int count = bytes.remaining() < 2 * Integer.BYTES ? -1 : bytes.getInt();
        int labels = count < 0 ? -1 : bytes.getInt();
        if (labels < 2 || bytes.remaining() != size(count, labels) - 2 * Integer.BYTES) {
            throw new IllegalArgumentException("The weights of the model are not as many as it says.");
        }
        int[] keys = new int[count];
        bytes.asIntBuffer().get(keys);
        bytes.position(bytes.position() + count * Integer.BYTES);
        short[] weights = new short[count * labels];
        bytes.asShortBuffer().get(weights);
        bytes.position(bytes.position() + weights.length * Short.BYTES);
        return new LinearModel(
                new TicketReader(knowledge),
                keys,
                weights,
                numbers(bytes, labels),
                numbers(bytes, labels),
                numbers(bytes, labels * LinearModel.KNOWLEDGE));
    }

    private static double[] numbers(ByteBuffer bytes, int count) {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = bytes.getDouble();
        }
        return numbers;
    }
}
