package io.github.cskit.examples.benchmarks;

import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.scoring.columns.SignalColumns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Many generated customers, all different, one reading in eight missing: as columns and as snapshots.
 *
 * <p>Not thread-safe: its arrays are handed out as they are.
 */
final class CustomerPortfolio {

    private final int size;
    private final Map<Column, double[]> columns = new EnumMap<>(Column.class);
    private final List<CustomerBlock> blocks = new ArrayList<>();

    private CustomerPortfolio(int size) {
        this.size = size;
        for (Column column : Column.values()) {
            columns.put(column, new double[size]);
        }
        for (int from = 0; from < size; from += CustomerBlock.SIZE) {
            CustomerBlock block = CustomerBlock.ofSeed(from);
            for (Column column : Column.values()) {
                System.arraycopy(block.column(column), 0, column(column), from, CustomerBlock.SIZE);
            }
            blocks.add(block);
        }
    }

    /** Generates a whole number of blocks. */
    static CustomerPortfolio ofBlocks(int blocks) {
        return new CustomerPortfolio(blocks * CustomerBlock.SIZE);
    }

    int size() {
        return size;
    }

    double[] column(Column column) {
        return Objects.requireNonNull(columns.get(column));
    }

    /** Returns the snapshots, block by block. */
    List<CustomerSnapshot[]> snapshots() {
        return blocks.stream().map(CustomerBlock::snapshots).toList();
    }

    /** Returns the columns as the library takes them. */
    SignalColumns signals() {
        SignalColumns signals = SignalColumns.ofRows(size);
        for (Map.Entry<Column, double[]> column : columns.entrySet()) {
            signals = signals.with(column.getKey().signal(), column.getValue());
        }
        return signals;
    }
}
