package io.github.cskit.scoring.portfolio;

import io.github.cskit.scoring.scorecard.Curve;
import io.github.cskit.scoring.scorecard.Knot;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass of the nodes of a model over a block of customers, column by column. Mutable and not thread-safe; one is made
 * for each portfolio and used for all its blocks.
 */
final class BlockPass {

    static final byte USAGE = 1;
    static final byte MISSING = 2;
    static final byte OUT_OF_RANGE = 4;

    private static final double[] NO_COLUMN = {};

    private final SignalColumns columns;
    private final boolean explained;
    private final IdentityHashMap<ColumnNode, BlockSums> sums = new IdentityHashMap<>();
    private final byte[] flags = new byte[ColumnScorer.BLOCK];
    private final double[][] points;
    private int from;
    private int count;

    BlockPass(SignalColumns columns, int lines, boolean explained) {
        this.columns = columns;
        this.explained = explained;
        this.points = new double[explained ? lines : 0][ColumnScorer.BLOCK];
    }

    byte flags(int i) {
        return flags[i];
    }

    /** Returns the points of a line in hundredths; NaN where it is not measured. */
    double points(int line, int i) {
        return points[line][i];
    }

    BlockSums sumsOf(ColumnNode component) {
        return sums.computeIfAbsent(component, node -> new BlockSums());
    }

    /** Runs over the block that starts at a row, and leaves the sums of the top siblings. */
    void run(List<ColumnNode> nodes, BlockSums top, int firstRow, int rows) {
        from = firstRow;
        count = rows;
        Arrays.fill(flags, 0, count, (byte) 0);
        for (double[] line : points) {
            Arrays.fill(line, 0, count, Double.NaN);
        }
        top.clear(count);
        visit(nodes, top);
    }

    private void visit(List<ColumnNode> siblings, BlockSums into) {
        for (ColumnNode node : siblings) {
            if (node instanceof ColumnNode.Measure measure) {
                visitMeasure(measure, into);
            } else if (node instanceof ColumnNode.Component component) {
                visitComponent(component, into);
            }
        }
    }

    private void visitComponent(ColumnNode.Component component, BlockSums into) {
        double[] given = columns.column(component.name());
        BlockSums parts = sumsOf(component);
        parts.clear(count);
        if (given == null) {
            visit(component.parts(), parts);
            for (int i = 0; i < count; i++) {
                into.add(i, component.weight(), parts);
            }
            return;
        }
        byte[] before = flags.clone();
        visit(component.parts(), parts);
        for (int i = 0; i < count; i++) {
            double direct = given[from + i];
            if (Double.isNaN(direct)) {
                into.add(i, component.weight(), parts);
                continue;
            }
            flags[i] = before[i];
            forget(component.parts(), i);
            if (direct != SignalColumns.NOT_APPLICABLE) {
                direct(component, into, i, direct);
            }
        }
    }

    private void direct(ColumnNode.Component component, BlockSums into, int i, double direct) {
        boolean inRange = direct >= 0 && direct <= 100;
        flags[i] |= inRange ? USAGE : (byte) (USAGE | OUT_OF_RANGE);
        int hundredths = inRange ? DirectCurve.hundredthsOf(direct) : 0;
        into.addMeasured(i, component.weight(), hundredths);
        if (explained) {
            points[component.line()][i] = hundredths;
        }
    }

    private void forget(List<ColumnNode> parts, int i) {
        if (explained) {
            for (ColumnNode part : parts) {
                if (part instanceof ColumnNode.Component inner) {
                    points[inner.line()][i] = Double.NaN;
                    forget(inner.parts(), i);
                } else if (part instanceof ColumnNode.Measure measure) {
                    points[measure.line()][i] = Double.NaN;
                }
            }
        }
    }

    private void visitMeasure(ColumnNode.Measure measure, BlockSums into) {
        List<ColumnNode.Source> sources = measure.sources();
        double[][] read = new double[sources.size()][];
        for (int s = 0; s < read.length; s++) {
            double[] column = columns.column(sources.get(s).signal());
            read[s] = column == null ? NO_COLUMN : column;
        }
        if (read.length == 1 && read[0] != NO_COLUMN) {
            visitColumn(measure, sources.get(0), read[0], into);
        } else {
            for (int i = 0; i < count; i++) {
                visitSources(measure, read, i, into);
            }
        }
    }

    /** The common case: one signal, with a column. */
    private void visitColumn(ColumnNode.Measure measure, ColumnNode.Source source, double[] column, BlockSums into) {
        double weight = measure.weight();
        byte usage = source.usage() ? USAGE : 0;
        ColumnCurve curve = source.curve();
        double min = source.min();
        double max = source.max();
        double @Nullable [] line = explained ? points[measure.line()] : null;
        for (int i = 0; i < count; i++) {
            double value = column[from + i];
            if (value >= min && value <= max) {
                int hundredths = curve.hundredthsOf(value);
                flags[i] |= usage;
                into.addMeasured(i, weight, hundredths);
                if (line != null) {
                    line[i] = hundredths;
                }
            } else if (Double.isNaN(value)) {
                flags[i] |= MISSING;
                into.addMissing(i, weight, measure.lowest(), measure.highest());
            } else if (value != SignalColumns.NOT_APPLICABLE) {
                flags[i] |= OUT_OF_RANGE;
            }
        }
    }

    private void visitSources(ColumnNode.Measure measure, double[][] read, int i, BlockSums into) {
        boolean applies = false;
        for (int s = 0; s < read.length; s++) {
            double value = read[s] == NO_COLUMN ? Double.NaN : read[s][from + i];
            if (value == SignalColumns.NOT_APPLICABLE) {
                continue;
            }
            applies = true;
            if (!Double.isNaN(value)) {
                measured(measure, measure.sources().get(s), value, i, into);
                return;
            }
        }
        if (applies) {
            flags[i] |= MISSING;
            into.addMissing(i, measure.weight(), measure.lowest(), measure.highest());
        }
    }

    private void measured(ColumnNode.Measure measure, ColumnNode.Source source, double value, int i, BlockSums into) {
        if (value < source.min() || value > source.max()) {
            flags[i] |= OUT_OF_RANGE;
            return;
        }
        int hundredths = source.curve().hundredthsOf(value);
        flags[i] |= source.usage() ? USAGE : 0;
        into.addMeasured(i, measure.weight(), hundredths);
        if (explained) {
            points[measure.line()][i] = hundredths;
        }
    }

    /** Points that are given directly, rounded like any curve. */
    private static final class DirectCurve {

        private static final ColumnCurve IDENTITY =
                new ColumnCurve(Curve.of(List.of(Knot.of("0", "0"), Knot.of("100", "100"))));

        private DirectCurve() {}

        static int hundredthsOf(double points) {
            return IDENTITY.hundredthsOf(points);
        }
    }
}
