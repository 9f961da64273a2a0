package io.github.cskit.triage.cluster;

import java.util.Arrays;

/**
 * Finds groups of points that are joined among themselves more than chance would join them, by the method of Louvain
 * (Blondel, Guillaume, Lambiotte and Lefebvre, 2008): points move to the group that raises the modularity most, groups
 * become points, and so on until nothing moves. How many groups there are follows from the points. Points are visited in
 * their order and ties go to the lower group, so the same neighbours give the same groups. A group whose parts are not
 * joined at the end falls into its parts. Not thread-safe: one is made for each level.
 */
public final class Communities {

    private static final int MOST_ROUNDS = 32;
    private static final double SETTLED = 0.0005;
    private static final double NEGLIGIBLE = 1e-12;

    private final WeightedGraph graph;
    private final double resolution;
    private final int[] groupOf;
    private final double[] degrees;
    private final double[] groupDegrees;
    private final double[] links;
    private final double total;

    private Communities(WeightedGraph graph, double resolution) {
        this.graph = graph;
        this.resolution = resolution;
        int nodes = graph.nodes();
        this.groupOf = new int[nodes];
        this.degrees = new double[nodes];
        this.links = new double[nodes];
        double sum = 0;
        for (int node = 0; node < nodes; node++) {
            groupOf[node] = node;
            degrees[node] = graph.degree(node);
            sum += degrees[node];
        }
        this.groupDegrees = degrees.clone();
        this.total = sum;
    }

    /**
     * Groups points.
     *
     * @param neighbours the neighbours of each
     * @param resolution how readily groups part: 1 is modularity as it was defined, more gives more groups
     * @return the group of each point, numbered in the order of their first points
     */
    public static int[] find(Neighbours neighbours, double resolution) {
        WeightedGraph whole = WeightedGraph.ofShared(neighbours);
        int[] groups = new int[whole.nodes()];
        Arrays.setAll(groups, i -> i);
        WeightedGraph level = whole;
        while (true) {
            Communities communities = new Communities(level, resolution);
            if (!communities.settle()) {
                return Components.within(whole, groups);
            }
            int[] numbers = Components.numbered(communities.groupOf);
            int count = Arrays.stream(numbers).max().orElse(-1) + 1;
            for (int i = 0; i < groups.length; i++) {
                groups[i] = numbers[groups[i]];
            }
            level = level.merged(numbers, count);
        }
    }

    /** Moves points until hardly any moves; returns whether any did. */
    private boolean settle() {
        boolean any = false;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int moved = 0;
            for (int node = 0; node < graph.nodes(); node++) {
                moved += move(node) ? 1 : 0;
            }
            any |= moved > 0;
            if (moved <= SETTLED * graph.nodes()) {
                break;
            }
        }
        return any;
    }

    private boolean move(int node) {
        int old = groupOf[node];
        int from = graph.start(node);
        int to = graph.start(node + 1);
        groupDegrees[old] -= degrees[node];
        for (int edge = from; edge < to; edge++) {
            links[groupOf[graph.end(edge)]] += graph.weight(edge);
        }
        int best = old;
        double gain = gain(node, old);
        for (int edge = from; edge < to; edge++) {
            int group = groupOf[graph.end(edge)];
            double other = gain(node, group);
            if (other > gain + NEGLIGIBLE) {
                best = group;
                gain = other;
            }
        }
        for (int edge = from; edge < to; edge++) {
            links[groupOf[graph.end(edge)]] = 0;
        }
        groupOf[node] = best;
        groupDegrees[best] += degrees[node];
        return best != old;
    }

    private double gain(int node, int group) {
        return links[group] - resolution * degrees[node] * groupDegrees[group] / total;
    }
}
