package io.github.cskit.triage.text;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations, largest value first. Not for large
 * matrices: a sweep costs the cube of the width. Immutable and thread-safe.
 */
final class SymmetricEigen {

    private static final int MOST_SWEEPS = 40;
    private static final double PRECISION = 1e-18;

    private final double[] values;
    private final double[][] vectors;

    private SymmetricEigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /** Decomposes a matrix; of its two halves the mean is taken. */
    static SymmetricEigen of(double[][] matrix) {
        int n = matrix.length;
        double[][] rest = new double[n][n];
        double[][] turned = new double[n][n];
        for (int i = 0; i < n; i++) {
            turned[i][i] = 1;
            for (int j = 0; j < n; j++) {
                rest[i][j] = (matrix[i][j] + matrix[j][i]) / 2;
            }
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && !diagonal(rest); sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(rest, turned, p, q);
                }
            }
        }
        return sorted(rest, turned);
    }

    /** Returns the value of this rank, 0 being the largest. */
    double value(int rank) {
        return values[rank];
    }

    /** Returns the vector of the value of this rank. */
    double[] vector(int rank) {
        return vectors[rank];
    }

    private static boolean diagonal(double[][] rest) {
        double on = 0;
        double off = 0;
        for (int i = 0; i < rest.length; i++) {
            on += rest[i][i] * rest[i][i];
            for (int j = i + 1; j < rest.length; j++) {
                off += rest[i][j] * rest[i][j];
            }
        }
        return off <= PRECISION * on;
    }

    /** Turns the plane of two axes so that their product vanishes. Vectors are kept as rows. */
    private static void rotate(double[][] rest, double[][] turned, int p, int q) {
        if (rest[p][q] == 0) {
            return;
        }
        double theta = (rest[q][q] - rest[p][p]) / (2 * rest[p][q]);
        double sign = theta < 0 ? -1 : 1;
        double tangent = sign / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (double[] row : rest) {
            double one = row[p];
            double other = row[q];
            row[p] = cosine * one - sine * other;
            row[q] = sine * one + cosine * other;
        }
        turn(rest[p], rest[q], cosine, sine);
        turn(turned[p], turned[q], cosine, sine);
    }

    private static void turn(double[] one, double[] other, double cosine, double sine) {
        for (int k = 0; k < one.length; k++) {
            double before = one[k];
            one[k] = cosine * before - sine * other[k];
            other[k] = sine * before + cosine * other[k];
        }
    }

    private static SymmetricEigen sorted(double[][] rest, double[][] turned) {
        int[] order = IntStream.range(0, rest.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -rest[i][i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = new double[order.length];
        double[][] vectors = new double[order.length][];
        for (int rank = 0; rank < order.length; rank++) {
            values[rank] = rest[order[rank]][order[rank]];
            vectors[rank] = turned[order[rank]];
        }
        return new SymmetricEigen(values, vectors);
    }
}
