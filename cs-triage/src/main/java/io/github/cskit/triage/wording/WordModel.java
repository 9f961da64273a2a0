package io.github.cskit.triage.wording;

import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.ticket.TicketField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What words and their neighbours speak for: one weight for each and each column, kept in sixteen bits. The weights were
 * fitted to tickets that this project wrote, none of them from outside; a test of this module trains the model anew and
 * holds the file to it.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordModel {

    /** How many columns there are: the seven categories, and none of them. */
    public static final int COLUMNS = 8;

    private static final int MAGIC = 0x43535744;
    private static final String FILE = "words.model";

    private final int[] keys;
    private final IntUnaryOperator finder;
    private final short[] weights;
    private final double scale;
    private final double[] biases;
    private final Fingerprint fingerprint;

    private WordModel(int[] keys, short[] weights, double scale, double[] biases, Fingerprint fingerprint) {
        this.keys = keys;
        this.finder = new KeyTable(keys)::find;
        this.weights = weights;
        this.scale = scale;
        this.biases = biases;
        this.fingerprint = fingerprint;
    }

    /**
     * Returns the model that comes with the library. It is read once.
     *
     * @return the one model
     */
    public static WordModel standard() {
        return Standard.MODEL;
    }

    /**
     * Returns a model that knows no word and says nothing.
     *
     * @return the empty model
     */
    public static WordModel silent() {
        return read(write(new int[0], new double[0], new double[COLUMNS]));
    }

    /**
     * Rounds exact weights to sixteen bits and writes them as bytes.
     *
     * @param keys the features
     * @param weights for each feature a weight for each column
     * @param biases a number for each column
     * @return the bytes that {@link #read} reads
     */
    public static byte[] write(int[] keys, double[] weights, double[] biases) {
        double most = 1e-9;
        for (double weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        double scale = most / Short.MAX_VALUE;
        ByteBuffer bytes = ByteBuffer.allocate(16 + 8 * COLUMNS + keys.length * (4 + 2 * COLUMNS));
        bytes.putInt(MAGIC).putInt(keys.length).putDouble(scale);
        for (double bias : biases) {
            bytes.putDouble(bias);
        }
        for (int key : keys) {
            bytes.putInt(key);
        }
        for (double weight : weights) {
            bytes.putShort((short) Math.rint(weight / scale));
        }
        return bytes.array();
    }

    /**
     * Reads a model.
     *
     * @param content what {@link #write} wrote
     * @return the model
     * @throws IllegalArgumentException if it is anything else
     */
    public static WordModel read(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        int count = content.length < 16 || bytes.getInt() != MAGIC ? -1 : bytes.getInt();
        if (count < 0 || content.length != 16 + 8 * COLUMNS + count * (4 + 2 * COLUMNS)) {
            throw new IllegalArgumentException("The file of word weights is damaged or another file.");
        }
        double scale = bytes.getDouble();
        double[] biases = new double[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
            biases[column] = bytes.getDouble();
        }
        int[] keys = new int[count];
        for (int row = 0; row < count; row++) {
            keys[row] = bytes.getInt();
        }
        short[] weights = new short[count * COLUMNS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = bytes.getShort();
        }
        return new WordModel(keys, weights, scale, biases, Fingerprint.ofBytes(content));
    }

    /**
     * Returns an empty bag that keeps what the model weighs.
     *
     * @return the bag
     */
    public WordBag bag() {
        return new WordBag(finder);
    }

    /**
     * Returns the fingerprint of the weights.
     *
     * @return it differs whenever a weight does
     */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    int features() {
        return keys.length;
    }

    /**
     * Scores a ticket.
     *
     * @param bag its words
     * @return one sum for each column, zero on average
     */
    public double[] score(WordBag bag) {
        double[] values = bag.weighed();
        double[] sums = new double[COLUMNS];
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            int first = bag.row(i) * COLUMNS;
            for (int column = 0; column < COLUMNS; column++) {
                sums[column] += value * weights[first + column];
            }
        }
        for (int column = 0; column < COLUMNS; column++) {
            sums[column] = sums[column] * scale + biases[column];
        }
        return sums;
    }

    /**
     * Finds the places that spoke for a column, strongest first; of places that lie within each other only the stronger is
     * shown.
     *
     * @param bag the words of a ticket
     * @param column the column
     * @return where the strongest stood and what they added to the sum of the column
     */
    public List<SpokenWords> spoken(WordBag bag, int column) {
        double[] values = bag.weighed();
        List<SpokenWords> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            double weight = values[i] * weights[bag.row(i) * COLUMNS + column] * scale;
            if (weight > 0 && bag.end(i) > bag.start(i)) {
                TicketField field = bag.inTitle(i) ? TicketField.TITLE : TicketField.BODY;
                all.add(new SpokenWords(field, bag.start(i), bag.end(i), weight));
            }
        }
        all.sort(Comparator.naturalOrder());
        List<SpokenWords> shown = new ArrayList<>();
        int most = WordPolicy.standard().shown();
        for (int i = 0; i < all.size() && shown.size() < most; i++) {
            if (shown.stream().noneMatch(all.get(i)::touches)) {
                shown.add(all.get(i));
            }
        }
        return shown;
    }

    private static WordModel resource() {
        try (InputStream in = WordModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The file (" + FILE + ") is missing from the library.");
            }
            return read(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("The file (" + FILE + ") cannot be read.", broken);
        }
    }

    /** Read when first asked for. */
    private static final class Standard {

        private static final WordModel MODEL = resource();
    }
}
