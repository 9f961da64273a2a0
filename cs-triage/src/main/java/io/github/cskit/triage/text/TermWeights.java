package io.github.cskit.triage.text;

/**
 * Weighs the terms of a collection of texts: those that stand in many texts little, those that stand in few much. Weight is
 * {@code (1 + ln count) · (base + ln((1 + texts) / (1 + frequency)))}, and each text has length one.
 *
 * <p>Immutable and thread-safe.
 */
public final class TermWeights {

    private static final int SHARED = 2;
    private static final double LITTLE = 0.1;

    private final int[] columns;
    private final int terms;
    private final double[] rarity;

    private TermWeights(int[] columns, int terms, double[] rarity) {
        this.columns = columns;
        this.terms = terms;
        this.rarity = rarity;
    }

    /**
     * Learns the weights by which texts are grouped: with a base of 1, and without terms that stand in one text only, since
     * they make no two texts alike.
     *
     * @param vocabulary the terms and their frequencies
     * @param texts how many texts there are
     * @return the weights
     */
    public static TermWeights ofShared(Vocabulary vocabulary, int texts) {
        return of(vocabulary, texts, SHARED, 1);
    }

    /**
     * Learns the weights by which two texts are compared: of all terms, with a base that hardly counts but keeps texts
     * apart from nothing where all have the same terms.
     *
     * @param vocabulary the terms and their frequencies
     * @param texts how many texts there are
     * @return the weights
     */
    public static TermWeights ofAll(Vocabulary vocabulary, int texts) {
        return of(vocabulary, texts, 0, LITTLE);
    }

    private static TermWeights of(Vocabulary vocabulary, int texts, int leastFrequency, double base) {
        int[] columns = new int[vocabulary.size()];
        double[] rarity = new double[vocabulary.size()];
        int terms = 0;
        for (int number = 0; number < columns.length; number++) {
            int frequency = vocabulary.frequency(number);
            columns[number] = frequency < leastFrequency ? -1 : terms++;
            rarity[number] = base + StrictMath.log((1.0 + texts) / (1.0 + frequency));
        }
        return new TermWeights(columns, terms, rarity);
    }

    /**
     * Returns how many terms count.
     *
     * @return 0 or more
     */
    public int terms() {
        return terms;
    }

    /**
     * Returns how rare a term is.
     *
     * @param number the number of the term
     * @return the base if it stands in every text, more if in fewer
     */
    public double rarity(int number) {
        return rarity[number];
    }

    /**
     * Returns the weighted terms of a text as the only row of a matrix, or of the next row of one.
     *
     * @param counts the terms of the text; terms that came up after the weights were learnt do not count
     * @param rows the matrix to which the row is added
     */
    public void addRow(TermCounts counts, SparseRows rows) {
        int[] ids = new int[counts.size()];
        double[] values = new double[counts.size()];
        int size = 0;
        double squares = 0;
        for (int i = 0; i < counts.size(); i++) {
            int number = counts.number(i);
            if (number < columns.length && columns[number] >= 0) {
                double value = (1 + StrictMath.log(counts.count(i))) * rarity[number];
                ids[size] = columns[number];
                values[size++] = value;
                squares += value * value;
            }
        }
        float[] scaled = new float[size];
        for (int i = 0; i < size; i++) {
            scaled[i] = (float) (values[i] / Math.sqrt(squares));
        }
        rows.add(ids, scaled, size);
    }
}
