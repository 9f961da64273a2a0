package io.github.cskit.scoring.churn;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.additive.Codes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a column is cut into levels: level 0 is what is missing or was never seen; numbers are cut at edges, each of which
 * belongs to the bin above it; frequent categories have a level each, and the others share the last.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the column
 * @param kind what its cells are
 * @param edges where numbers are cut, ascending
 * @param values the categories that have a level of their own, most frequent first
 * @param others whether the other categories share a level
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ColumnCut(String name, ColumnKind kind, List<Double> edges, List<String> values, Boolean others) {

    ColumnCut {
        edges = Absent.orEmptyList(edges);
        values = Absent.orEmptyList(values);
        Checks checks = Checks.of("column of a churn model")
                .name("name", name)
                .present("kind", kind)
                .present("others", others)
                .number("edges", edges.size(), 0, Codes.MAX_LEVELS - 2)
                .number("values", values.size(), 0, Codes.MAX_LEVELS - 2);
        for (int i = 1; i < edges.size(); i++) {
            checks.require(edges.get(i) > edges.get(i - 1), "edges[" + i + "]", edges.get(i), "be ascending");
        }
        checks.orThrow();
    }

    /** Cuts ascending numbers into bins of about equal size, at most as many as there are values. */
    static ColumnCut numbers(String name, double[] sorted, ChurnPolicy policy) {
        int bins = Math.max(2, Math.min(policy.maxBins(), sorted.length / policy.rowsPerBin()));
        boolean few = fewValues(sorted, bins);
        List<Double> edges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < sorted.length; i++) {
            boolean full = (long) i * bins / sorted.length > (long) from * bins / sorted.length;
            if (sorted[i] > sorted[i - 1] && (full || few)) {
                double edge = sorted[i - 1] / 2 + sorted[i] / 2;
                edges.add(edge > sorted[i - 1] ? edge : sorted[i]);
                from = i;
            }
        }
        return new ColumnCut(name, ColumnKind.NUMBER, edges, List.of(), false);
    }

    private static boolean fewValues(double[] sorted, int bins) {
        int distinct = 1;
        for (int i = 1; i < sorted.length && distinct <= bins; i++) {
            distinct += sorted[i] > sorted[i - 1] ? 1 : 0;
        }
        return distinct <= bins;
    }

    static ColumnCut categories(TableColumn column, ChurnPolicy policy) {
        Map<String, Integer> counts = new HashMap<>();
        for (int row = 0; row < column.rows(); row++) {
            if (!column.isMissing(row)) {
                counts.merge(column.word(row), 1, Integer::sum);
            }
        }
        List<String> frequent = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= policy.rowsPerBin())
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(policy.maxBins())
                .map(Map.Entry::getKey)
                .toList();
        return new ColumnCut(column.name(), ColumnKind.CATEGORY, List.of(), frequent, frequent.size() < counts.size());
    }

    int levels() {
        return kind == ColumnKind.NUMBER ? edges.size() + 2 : values.size() + (others ? 2 : 1);
    }

    /** Cuts a column of the same name, read as the kind that was learned. */
    Codes codes(TableColumn given) {
        TableColumn column = given.as(kind);
        byte[] codes = new byte[column.rows()];
        if (kind == ColumnKind.NUMBER) {
            double[] bounds = bounds();
            for (int row = 0; row < codes.length; row++) {
                codes[row] = (byte) numberLevel(bounds, column.number(row));
            }
        } else {
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                places.put(values.get(i), i + 1);
            }
            int unseen = others ? values.size() + 1 : 0;
            for (int row = 0; row < codes.length; row++) {
                codes[row] = (byte) (column.isMissing(row) ? 0 : places.getOrDefault(column.word(row), unseen));
            }
        }
        return new Codes(codes, levels(), kind == ColumnKind.NUMBER);
    }

    /** Returns the edges, filled up to one less than a power of two with what no number reaches. */
    private double[] bounds() {
        double[] bounds = new double[Codes.MAX_LEVELS - 1];
        Arrays.fill(bounds, Double.POSITIVE_INFINITY);
        for (int i = 0; i < edges.size(); i++) {
            bounds[i] = edges.get(i);
        }
        return bounds;
    }

    /** Counts the edges at or below a number, halving without a branch, which would be guessed wrong half of the time. */
    private static int numberLevel(double[] bounds, double value) {
        if (Double.isNaN(value)) {
            return 0;
        }
        int below = 0;
        for (int half = Codes.MAX_LEVELS / 2; half > 0; half /= 2) {
            below += bounds[below + half - 1] <= value ? half : 0;
        }
        return below + 1;
    }
}
