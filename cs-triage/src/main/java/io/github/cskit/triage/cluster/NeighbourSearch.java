package io.github.cskit.triage.cluster;

import io.github.cskit.triage.text.Points;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Finds the nearest neighbours of points, nearly all of them, without comparing each with each. Several trees halve the
 * points again and again across directions between two of them, always in the middle, so that no input makes a tree deep;
 * points in one leaf are compared (Dasgupta and Freund, 2008). Afterwards the neighbours of neighbours are looked at once
 * (Dong, Moses and Li, 2011). The same points in the same order give the same neighbours. Few points are all compared.
 *
 * <p>Not thread-safe: one is made for each search.
 */
public final class NeighbourSearch {

    private static final int TREES = 8;
    private static final int LEAF = 64;
    private static final int ALL_PAIRS = 1024;
    private static final long START = 20_081_215L;

    private final Points points;
    private final float least;
    private final Neighbours found;
    private final SplittableRandom random = new SplittableRandom(START);
    private final float[] places;
    private final float[] direction;

    private NeighbourSearch(Points points, int most, double least) {
        this.points = points;
        this.least = (float) least;
        this.found = new Neighbours(points.count(), most);
        this.places = new float[points.count()];
        this.direction = new float[points.width()];
    }

    /**
     * Searches.
     *
     * @param points the points
     * @param most how many neighbours each has at most
     * @param least the cosine of neighbours at least, inclusive
     * @return the neighbours of each
     */
    public static Neighbours search(Points points, int most, double least) {
        NeighbourSearch search = new NeighbourSearch(points, most, least);
        int count = points.count();
        int[] all = IntStream.range(0, count).toArray();
        if (count <= ALL_PAIRS) {
            search.compare(all, 0, count);
            return search.found;
        }
        for (int tree = 0; tree < TREES; tree++) {
            search.grow(all.clone(), 0, count);
        }
        return search.throughNeighbours();
    }

    private void grow(int[] members, int from, int to) {
        if (to - from <= LEAF) {
            compare(members, from, to);
            return;
        }
        int one = members[from + random.nextInt(to - from)];
        int other = members[from + random.nextInt(to - from)];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = points.at(one, i) - points.at(other, i);
        }
        for (int i = from; i < to; i++) {
            places[members[i]] = points.along(members[i], direction);
        }
        int middle = (from + to) >>> 1;
        Median.split(members, places, from, to, middle);
        grow(members, from, middle);
        grow(members, middle, to);
    }

    private void compare(int[] members, int from, int to) {
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                offer(found, members[i], members[j]);
            }
        }
    }

    private void offer(Neighbours to, int one, int other) {
        float cosine = points.cosine(one, other);
        if (cosine >= least) {
            if (to.wants(one, cosine)) {
                to.offer(one, other, cosine);
            }
            if (to.wants(other, cosine)) {
                to.offer(other, one, cosine);
            }
        }
    }

    /** Looks at the neighbours of neighbours, as they were before the look. */
    private Neighbours throughNeighbours() {
        Neighbours better = new Neighbours(points.count(), Math.max(1, found.most()));
        int[] seenBy = new int[points.count()];
        for (int point = 0; point < points.count(); point++) {
            int mark = point + 1;
            seenBy[point] = mark;
            for (int rank = 0; rank < found.size(point); rank++) {
                int near = found.id(point, rank);
                if (seenBy[near] != mark) {
                    seenBy[near] = mark;
                    better.offer(point, near, found.likeness(point, rank));
                }
            }
            for (int rank = 0; rank < found.size(point); rank++) {
                lookThrough(found.id(point, rank), point, seenBy, better);
            }
        }
        return better;
    }

    private void lookThrough(int near, int point, int[] seenBy, Neighbours better) {
        for (int rank = 0; rank < found.size(near); rank++) {
            int next = found.id(near, rank);
            if (seenBy[next] != point + 1) {
                seenBy[next] = point + 1;
                float cosine = points.cosine(point, next);
                if (cosine >= least && better.wants(point, cosine)) {
                    better.offer(point, next, cosine);
                }
            }
        }
    }
}
