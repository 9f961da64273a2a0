package io.github.cskit.triage.cluster;

import java.util.Arrays;

/**
 * For each point the nearest others that were found, nearest first; of equally near ones the lower number. Not thread-safe
 * while neighbours are offered.
 */
public final class Neighbours {

    private final int most;
    private final int[] ids;
    private final float[] likenesses;
    private final int[] sizes;

    /**
     * Creates neighbours without any.
     *
     * @param points how many points there are
     * @param most how many neighbours each has at most
     */
    public Neighbours(int points, int most) {
        this.most = most;
        this.ids = new int[Math.multiplyExact(points, most)];
        this.likenesses = new float[ids.length];
        this.sizes = new int[points];
    }

    /**
     * Returns how many points there are.
     *
     * @return 0 or more
     */
    public int points() {
        return sizes.length;
    }

    /** Returns how many neighbours a point has at most. */
    int most() {
        return most;
    }

    /**
     * Returns how many neighbours a point has.
     *
     * @param point the point
     * @return 0 or more
     */
    public int size(int point) {
        return sizes[point];
    }

    /**
     * Returns a neighbour.
     *
     * @param point the point
     * @param rank 0 for the nearest
     * @return its number
     */
    public int id(int point, int rank) {
        return ids[point * most + rank];
    }

    /**
     * Returns how like a neighbour is.
     *
     * @param point the point
     * @param rank 0 for the nearest
     * @return the likeness it was offered with
     */
    public float likeness(int point, int rank) {
        return likenesses[point * most + rank];
    }

    /**
     * Returns the neighbours of a point as numbers in ascending order.
     *
     * @param point the point
     * @return a new array
     */
    public int[] sorted(int point) {
        int[] copy = Arrays.copyOfRange(ids, point * most, point * most + sizes[point]);
        Arrays.sort(copy);
        return copy;
    }

    /**
     * Returns whether a neighbour of a likeness would be kept. It says so without looking whether it is there already.
     *
     * @param point the point
     * @param likeness the likeness
     * @return false if it is less like than all that are there
     */
    boolean wants(int point, float likeness) {
        return sizes[point] < most || likeness >= likenesses[point * most + most - 1];
    }

    /** Keeps a neighbour if it is among the nearest and not there yet. */
    void offer(int point, int id, float likeness) {
        int from = point * most;
        int size = sizes[point];
        if (size == most && !before(likeness, id, from + most - 1)) {
            return;
        }
        for (int i = from; i < from + size; i++) {
            if (ids[i] == id) {
                return;
            }
        }
        int slot = from + (size == most ? most - 1 : size);
        while (slot > from && before(likeness, id, slot - 1)) {
            ids[slot] = ids[slot - 1];
            likenesses[slot] = likenesses[slot - 1];
            slot--;
        }
        ids[slot] = id;
        likenesses[slot] = likeness;
        sizes[point] = Math.min(most, size + 1);
    }

    private boolean before(float likeness, int id, int slot) {
        return likeness > likenesses[slot] || (likeness == likenesses[slot] && id < ids[slot]);
    }
}
