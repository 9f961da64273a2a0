package io.github.cskit.triage.cluster;

import java.util.Arrays;

/**
 * An undirected graph with weights: for each node its edges by the other node, ascending, and the weight inside the node
 * itself, which counts when nodes have been put together. Not thread-safe while it is built; only read afterwards.
 */
final class WeightedGraph {

    private final int[] starts;
    private final int[] ends;
    private final double[] weights;
    private final double[] inside;

    private WeightedGraph(int[] starts, int[] ends, double[] weights, double[] inside) {
        this.starts = starts;
        this.ends = ends;
        this.weights = weights;
        this.inside = inside;
    }

    /**
     * Joins each point with its neighbours. An edge weighs what share of their neighbours both have in common (Jarvis and
     * Patrick, 1973), counting the points themselves; it counts once for each of the two that has the other for a neighbour.
     */
    static WeightedGraph ofShared(Neighbours neighbours) {
        int nodes = neighbours.points();
        EdgeList edges = new EdgeList(nodes);
        SharedNeighbours shared = new SharedNeighbours(neighbours);
        for (int node = 0; node < nodes; node++) {
            shared.mark(node);
            for (int rank = 0; rank < neighbours.size(node); rank++) {
                int other = neighbours.id(node, rank);
                double weight = shared.share(other) / 2;
                if (weight > 0) {
                    edges.add(node, other, weight);
                    edges.add(other, node, weight);
                }
            }
        }
        return of(edges, new double[nodes]);
    }

    /** Builds a graph; several edges between the same nodes become one. */
    static WeightedGraph of(EdgeList edges, double[] inside) {
        int nodes = inside.length;
        int[] slots = edges.sorted();
        int[] starts = new int[nodes + 1];
        int[] ends = new int[slots.length];
        double[] weights = new double[slots.length];
        int size = 0;
        int node = 0;
        for (int slot : slots) {
            while (node < edges.from(slot)) {
                starts[++node] = size;
            }
            if (size > starts[node] && ends[size - 1] == edges.to(slot)) {
                weights[size - 1] += edges.weight(slot);
            } else {
                ends[size] = edges.to(slot);
                weights[size++] = edges.weight(slot);
            }
        }
        while (node < nodes) {
            starts[++node] = size;
        }
        return new WeightedGraph(starts, Arrays.copyOf(ends, size), Arrays.copyOf(weights, size), inside);
    }

    int nodes() {
        return inside.length;
    }

    int start(int node) {
        return starts[node];
    }

    int end(int edge) {
        return ends[edge];
    }

    double weight(int edge) {
        return weights[edge];
    }

    double inside(int node) {
        return inside[node];
    }

    /** Returns the weight of all ends of edges at a node; what is inside it has two. */
    double degree(int node) {
        double degree = 2 * inside[node];
        for (int edge = starts[node]; edge < starts[node + 1]; edge++) {
            degree += weights[edge];
        }
        return degree;
    }

    /** Returns the graph of groups of nodes. */
    WeightedGraph merged(int[] groupOf, int groups) {
        EdgeList edges = new EdgeList(groups);
        double[] within = new double[groups];
        for (int node = 0; node < nodes(); node++) {
            int group = groupOf[node];
            within[group] += inside[node];
            for (int edge = starts[node]; edge < starts[node + 1]; edge++) {
                int other = groupOf[ends[edge]];
                if (other == group) {
                    within[group] += weights[edge] / 2;
                } else {
                    edges.add(group, other, weights[edge]);
                }
            }
        }
        return of(edges, within);
    }
}
