package io.github.cskit.triage.text;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Latent semantic analysis (Deerwester et al., 1990): the directions along which a collection of texts differs most, so that
 * texts with different words on one subject come to lie near each other. The directions are found by subspace iteration from
 * a fixed start (Halko, Martinsson and Tropp, 2011). A text lies where its terms and, once more, the terms that usually
 * stand beside them, put it: each direction is stretched by its singular value, which is one step of diffusion from text to
 * text.
 *
 * <p>Immutable and thread-safe.
 */
public final class LatentSpace {

    private static final int SPARE = 16;
    private static final int ROUNDS = 4;
    private static final long START = 20_110_517L;

    private final int width;
    private final float[] basis;

    private LatentSpace(int width, float[] basis) {
        this.width = width;
        this.basis = basis;
    }

    /**
     * Finds the directions.
     *
     * @param rows the weighted texts
     * @param wanted how many directions are wanted; there are fewer if the texts have fewer
     * @return the space
     */
    public static LatentSpace of(SparseRows rows, int wanted) {
        int possible = Math.min(rows.columns(), rows.rows());
        int width = Math.min(wanted, possible);
        Columns now = start(rows.columns(), Math.min(wanted + SPARE, possible));
        Columns next = new Columns(now.rows(), now.width());
        for (int round = 0; round < ROUNDS; round++) {
            now.orthonormalize();
            multiply(rows, now, next);
            Columns spare = now;
            now = next;
            next = spare;
        }
        now.orthonormalize();
        now.orthonormalize();
        multiply(rows, now, next);
        return new LatentSpace(width, basis(now, SymmetricEigen.of(now.products(next)), width));
    }

    /**
     * Returns how many directions there are.
     *
     * @return 0 or more
     */
    public int width() {
        return width;
    }

    /**
     * Places texts.
     *
     * @param rows their weighted terms
     * @return a point of length one for each; zero for a text without terms
     */
    public Points place(SparseRows rows) {
        Points points = new Points(rows.rows(), width);
        float[] point = new float[width];
        for (int row = 0; row < rows.rows(); row++) {
            Arrays.fill(point, 0);
            for (int entry = rows.start(row); entry < rows.start(row + 1); entry++) {
                float value = rows.value(entry);
                int from = rows.id(entry) * width;
                for (int i = 0; i < width; i++) {
                    point[i] += value * basis[from + i];
                }
            }
            points.put(row, point);
        }
        return points;
    }

    private static Columns start(int terms, int width) {
        Columns columns = new Columns(terms, width);
        SplittableRandom random = new SplittableRandom(START);
        float[] cells = columns.cells();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = random.nextInt(2) * 2 - 1;
        }
        return columns;
    }

    /** Multiplies by the texts and back: what each term has in common with each column. */
    private static void multiply(SparseRows rows, Columns from, Columns to) {
        int width = from.width();
        float[] source = from.cells();
        float[] target = to.cells();
        Arrays.fill(target, 0);
        float[] text = new float[width];
        for (int row = 0; row < rows.rows(); row++) {
            Arrays.fill(text, 0);
            for (int entry = rows.start(row); entry < rows.start(row + 1); entry++) {
                addScaled(source, rows.id(entry) * width, rows.value(entry), text, 0, width);
            }
            for (int entry = rows.start(row); entry < rows.start(row + 1); entry++) {
                addScaled(text, 0, rows.value(entry), target, rows.id(entry) * width, width);
            }
        }
    }

    private static void addScaled(float[] from, int fromAt, float factor, float[] to, int toAt, int length) {
        for (int i = 0; i < length; i++) {
            to[toAt + i] += factor * from[fromAt + i];
        }
    }

    private static float[] basis(Columns columns, SymmetricEigen eigen, int width) {
        float[] basis = new float[columns.rows() * width];
        for (int row = 0; row < columns.rows(); row++) {
            for (int rank = 0; rank < width; rank++) {
                double[] vector = eigen.vector(rank);
                double sum = 0;
                for (int i = 0; i < vector.length; i++) {
                    sum += columns.cells()[row * vector.length + i] * vector[i];
                }
                basis[row * width + rank] = (float) (sum * Math.sqrt(Math.max(0, eigen.value(rank))));
            }
        }
        return basis;
    }
}
