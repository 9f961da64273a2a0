package io.github.cskit.triage.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What hangs together in a graph, and groups numbered from zero. */
final class Components {

    private Components() {}

    /** Numbers groups in the order in which they come up. */
    static int[] numbered(int[] groups) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] numbered = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(groups[i], next);
            numbered[i] = known == null ? next : known;
        }
        return numbered;
    }

    /** Parts groups into what hangs together by edges inside them. */
    static int[] within(WeightedGraph graph, int[] groups) {
        int[] parts = new int[groups.length];
        int[] waiting = new int[groups.length];
        Arrays.fill(parts, -1);
        int count = 0;
        for (int node = 0; node < groups.length; node++) {
            if (parts[node] < 0) {
                spread(graph, groups, parts, waiting, node, count++);
            }
        }
        return parts;
    }

    private static void spread(WeightedGraph graph, int[] groups, int[] parts, int[] waiting, int first, int part) {
        int size = 1;
        waiting[0] = first;
        parts[first] = part;
        while (size > 0) {
            int node = waiting[--size];
            for (int edge = graph.start(node); edge < graph.start(node + 1); edge++) {
                int other = graph.end(edge);
                if (parts[other] < 0 && groups[other] == groups[node]) {
                    parts[other] = part;
                    waiting[size++] = other;
                }
            }
        }
    }
}
