package io.github.cskit.triage.text;

/**
 * Points of length one in a space of few dimensions, one for each text. The inner product of two is the cosine of the angle
 * between them. Not thread-safe while points are put; only read afterwards.
 */
public final class Points {

    private static final double NEGLIGIBLE = 1e-12;

    private final int width;
    private final int count;
    private final float[] cells;

    /**
     * Creates points that are all zero.
     *
     * @param count how many there are
     * @param width the number of dimensions
     */
    public Points(int count, int width) {
        this.width = width;
        this.count = count;
        this.cells = new float[Math.multiplyExact(count, width)];
    }

    /**
     * Puts a point, brought to length one; one of no length stays zero.
     *
     * @param index the point
     * @param place where it lies
     */
    public void put(int index, float[] place) {
        double squares = 0;
        for (float cell : place) {
            squares += (double) cell * cell;
        }
        float scale = squares < NEGLIGIBLE ? 0 : (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < width; i++) {
            cells[index * width + i] = place[i] * scale;
        }
    }

    /**
     * Returns how many points there are.
     *
     * @return 0 or more
     */
    public int count() {
        return count;
    }

    /**
     * Returns the number of dimensions.
     *
     * @return 0 or more
     */
    public int width() {
        return width;
    }

    /**
     * Returns the cosine of the angle between two points.
     *
     * @param one a point
     * @param other another
     * @return −1 to 1 up to rounding; 0 if one of them is zero
     */
    public float cosine(int one, int other) {
        return dot(cells, one * width, cells, other * width, width);
    }

    /**
     * Returns the inner product of a point and a direction.
     *
     * @param index the point
     * @param direction the direction
     * @return the product
     */
    public float along(int index, float[] direction) {
        return dot(cells, index * width, direction, 0, width);
    }

    /**
     * Returns one coordinate.
     *
     * @param index the point
     * @param dimension the dimension
     * @return the coordinate
     */
    public float at(int index, int dimension) {
        return cells[index * width + dimension];
    }

    /** Four sums at a time: a single one would wait for each addition. The order is the same on every machine. */
    private static float dot(float[] a, int aFrom, float[] b, int bFrom, int length) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 += a[aFrom + i] * b[bFrom + i];
            s1 += a[aFrom + i + 1] * b[bFrom + i + 1];
            s2 += a[aFrom + i + 2] * b[bFrom + i + 2];
            s3 += a[aFrom + i + 3] * b[bFrom + i + 3];
        }
        for (; i < length; i++) {
            s0 += a[aFrom + i] * b[bFrom + i];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
