package io.github.cskit.scoring.columns;

import io.github.cskit.scoring.scorecard.Rate;
import java.util.Arrays;
import java.util.Optional;

/** The points that one signal of a measure gives, for the block in hand. Mutable and not thread-safe. */
final class BlockSource {

    private final ColumnNode.Source source;
    private final BlockReader reader;
    private final Optional<BlockReader> divisor;
    private final double[] judged;

    BlockSource(ColumnNode.Source source, BlockReader reader, Optional<BlockReader> divisor) {
        this.source = source;
        this.reader = reader;
        this.divisor = divisor;
        this.judged = new double[divisor.isPresent() ? ColumnScorer.BLOCK : 0];
    }

    boolean usage() {
        return source.usage();
    }

    boolean speaks() {
        return !reader.isAbsent();
    }

    /** Makes the readings of a block ready. */
    void read(int from, int count) {
        reader.read(from, count);
        if (divisor.isPresent()) {
            divisor.get().read(from, count);
            judge(source.per().orElseThrow(), divisor.get(), count);
        }
    }

    /** Writes the points of the block, or what stands for them. */
    void fill(int count, int[] points) {
        if (divisor.isPresent()) {
            source.curve().fill(judged, 0, count, points);
        } else if (reader.isAbsent()) {
            Arrays.fill(points, 0, count, ColumnCurve.MISSING);
        } else {
            source.curve().fill(reader.values(), reader.offset(), count, points);
        }
    }

    /** Writes the points of the customers that have none yet, and leaves those of the others out of date. */
    void fillOpen(int count, int[] known, int[] points) {
        for (int i = 0; i < count; i++) {
            if (known[i] < 0) {
                points[i] = source.curve().pointsOf(divisor.isPresent() ? judged[i] : reader.at(i));
            }
        }
    }

    /** The same steps as for an object, in the same order: times the units, then by the divisor. */
    private void judge(Rate rate, BlockReader divisors, int count) {
        double units = rate.units();
        double least = rate.from().orElse(1);
        for (int i = 0; i < count; i++) {
            double value = reader.at(i);
            double by = divisors.at(i);
            if (value == SignalColumns.NOT_APPLICABLE || by == SignalColumns.NOT_APPLICABLE) {
                judged[i] = SignalColumns.NOT_APPLICABLE;
            } else if (Double.isNaN(value) || !(by >= least)) {
                judged[i] = Double.NaN;
            } else if (value < source.min() || value > source.max()) {
                judged[i] = Double.POSITIVE_INFINITY;
            } else {
                judged[i] = value * units / by;
            }
        }
    }
}
