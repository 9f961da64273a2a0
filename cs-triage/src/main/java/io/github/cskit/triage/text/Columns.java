package io.github.cskit.triage.text;

/**
 * A tall and narrow dense matrix, row after row, whose columns can be made orthonormal. All sums are made in the same order
 * on every machine. Not thread-safe.
 */
final class Columns {

    private static final double NEGLIGIBLE = 1e-10;

    private final int rows;
    private final int width;
    private final float[] cells;

    Columns(int rows, int width) {
        this.rows = rows;
        this.width = width;
        this.cells = new float[rows * width];
    }

    int rows() {
        return rows;
    }

    int width() {
        return width;
    }

    /** Returns the cells themselves, row after row. */
    float[] cells() {
        return cells;
    }

    /** Makes the columns orthonormal, by the Cholesky factor of their inner products; a column that depends on others becomes zero. */
    void orthonormalize() {
        solve(cholesky(products(this)));
    }

    /** Returns the inner products of these columns with others: one row for each of these. */
    double[][] products(Columns other) {
        double[][] sums = new double[width][other.width];
        for (int row = 0; row < rows; row++) {
            int from = row * other.width;
            for (int i = 0; i < width; i++) {
                double cell = cells[row * width + i];
                double[] line = sums[i];
                for (int j = 0; j < line.length; j++) {
                    line[j] += cell * other.cells[from + j];
                }
            }
        }
        return sums;
    }

    /** Returns the upper factor; a pivot of zero marks a column that depends on those before it. */
    private static double[][] cholesky(double[][] gram) {
        int n = gram.length;
        double[][] factor = new double[n][n];
        for (int i = 0; i < n; i++) {
            double rest = gram[i][i];
            for (int k = 0; k < i; k++) {
                rest -= factor[k][i] * factor[k][i];
            }
            double pivot = rest > NEGLIGIBLE * gram[i][i] ? Math.sqrt(rest) : 0;
            factor[i][i] = pivot;
            for (int j = i + 1; j < n && pivot > 0; j++) {
                double sum = gram[i][j];
                for (int k = 0; k < i; k++) {
                    sum -= factor[k][i] * factor[k][j];
                }
                factor[i][j] = sum / pivot;
            }
        }
        return factor;
    }

    private void solve(double[][] factor) {
        double[] line = new double[width];
        for (int row = 0; row < rows; row++) {
            int from = row * width;
            for (int j = 0; j < width; j++) {
                line[j] = cells[from + j];
            }
            for (int i = 0; i < width; i++) {
                double pivot = factor[i][i];
                double value = pivot > 0 ? line[i] / pivot : 0;
                line[i] = value;
                double[] upper = factor[i];
                for (int j = i + 1; j < width; j++) {
                    line[j] -= value * upper[j];
                }
                cells[from + i] = (float) value;
            }
        }
    }
}
