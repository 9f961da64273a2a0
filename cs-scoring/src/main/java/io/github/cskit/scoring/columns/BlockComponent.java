package io.github.cskit.scoring.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A component for the block in hand. Mutable and not thread-safe. */
final class BlockComponent implements BlockPart {

    private final ColumnNode.Component component;
    private final int weight;
    private final List<BlockPart> parts;
    private final Optional<BlockSource> direct;
    private final Optional<BlockWatch> watch;
    private final BlockSums inside = new BlockSums();

    /** The points given directly; missing where the parts count. */
    private final int[] given = new int[ColumnScorer.BLOCK];

    /** The same, but as if it did not apply where the parts count. */
    private final int[] instead;

    BlockComponent(
            ColumnNode.Component component,
            int weight,
            List<BlockPart> parts,
            Optional<BlockSource> direct,
            Optional<BlockWatch> watch) {
        this.component = component;
        this.weight = weight;
        this.parts = List.copyOf(parts);
        this.direct = direct;
        this.watch = watch;
        this.instead = new int[direct.isPresent() ? ColumnScorer.BLOCK : 0];
    }

    @Override
    public int weight() {
        return weight;
    }

    @Override
    public int line() {
        return component.line();
    }

    @Override
    public int pointsAt(int i) {
        return given[i];
    }

    @Override
    public boolean speaks() {
        return direct.isPresent();
    }

    List<BlockPart> parts() {
        return parts;
    }

    /** Returns the sums over its parts. */
    BlockSums inside() {
        return inside;
    }

    @Override
    public void forget(int i) {
        given[i] = ColumnCurve.NOT_APPLICABLE;
        if (watch.isPresent()) {
            watch.get().forget(i);
        }
        for (BlockPart part : parts) {
            part.forget(i);
        }
    }

    @Override
    public void addTo(BlockSums sums, int from, int count) {
        inside.clear(count);
        for (BlockPart part : parts) {
            part.addTo(inside, from, count);
        }
        if (watch.isPresent()) {
            watch.get().watch(inside, count);
        }
        Arrays.fill(given, 0, count, ColumnCurve.MISSING);
        if (direct.isPresent()) {
            addGiven(direct.get(), sums, from, count);
        }
        for (int i = 0; i < count; i++) {
            if (given[i] == ColumnCurve.MISSING) {
                sums.add(i, weight, inside);
            }
        }
    }

    private void addGiven(BlockSource source, BlockSums sums, int from, int count) {
        source.read(from, count);
        source.fill(count, given);
        for (int i = 0; i < count; i++) {
            instead[i] = given[i] == ColumnCurve.MISSING ? ColumnCurve.NOT_APPLICABLE : given[i];
            if (given[i] != ColumnCurve.MISSING) {
                int points = given[i];
                forget(i);
                given[i] = points;
                if (watch.isPresent()) {
                    watch.get().give(i, points);
                }
            }
        }
        sums.flagMeasured(instead, BlockSums.USAGE, count);
        sums.add(instead, weight, 0, 0, count);
    }
}
