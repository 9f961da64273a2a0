package io.github.cskit.examples.benchmarks;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalLayout;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Generated customers, all different, once as columns of doubles and once as snapshots on a shared layout. About one
 * reading in eight is missing, and one CSAT in ten does not apply.
 *
 * <p>Not thread-safe: its arrays are handed out as they are.
 */
final class CustomerBlock {

    /** How many customers a block has. */
    static final int SIZE = 4_096;

    /** What stands in a column where a reading does not apply to the customer; NaN where it is missing. */
    static final double NOT_APPLICABLE = Double.NEGATIVE_INFINITY;

    private static final Instant AS_OF = Instant.parse("2026-01-05T00:00:00Z");
    private static final SignalLayout LAYOUT =
            SignalLayout.of(Arrays.stream(Column.values()).map(Column::signal).toList());

    private final Map<Column, double[]> columns = new EnumMap<>(Column.class);
    private final CustomerSnapshot[] snapshots = new CustomerSnapshot[SIZE];

    private CustomerBlock(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (Column column : Column.values()) {
            double[] values = new double[SIZE];
            Arrays.setAll(values, i -> draw(column, random));
            columns.put(column, values);
        }
        Arrays.setAll(snapshots, this::snapshot);
    }

    /** Generates a block; the same for the same seed. */
    static CustomerBlock ofSeed(long seed) {
        return new CustomerBlock(seed);
    }

    double[] column(Column column) {
        return Objects.requireNonNull(columns.get(column));
    }

    CustomerSnapshot[] snapshots() {
        return snapshots;
    }

    private static double draw(Column column, SplittableRandom random) {
        if (column == Column.CSAT && random.nextInt(10) == 0) {
            return NOT_APPLICABLE;
        }
        double value = column.draw(random);
        return random.nextInt(8) == 0 ? Double.NaN : value;
    }

    private CustomerSnapshot snapshot(int customer) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(CustomerId.of("c-" + customer), AS_OF);
        for (Column column : Column.values()) {
            double value = column(column)[customer];
            if (value == NOT_APPLICABLE) {
                builder.with(column.signal(), Reading.missing(MissingReason.NOT_APPLICABLE));
            } else if (Double.isNaN(value)) {
                builder.with(column.signal(), Reading.missing(MissingReason.STALE));
            } else {
                builder.with(column.signal(), value);
            }
        }
        return builder.build(LAYOUT);
    }
}
