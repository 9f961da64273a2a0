package io.github.cskit.scoring.columns;

import java.util.List;

/** A measure for the block in hand. Mutable and not thread-safe. */
final class BlockMeasure implements BlockPart {

    /** All ones where points are negative, and nothing else is in a negative number's sign. */
    private static final int SIGN = 31;

    /** Up to one customer in so many, the next source is asked for each of them apart. */
    private static final int MANY = 4;

    private final ColumnNode.Measure measure;
    private final int weight;
    private final List<BlockSource> sources;
    private final int[] points = new int[ColumnScorer.BLOCK];
    private final int[] next;
    private final int[] usage;

    /** Creates a measure; alone in its component, it stands for it with the weight of that. */
    BlockMeasure(ColumnNode.Measure measure, int weight, List<BlockSource> sources) {
        this.measure = measure;
        this.weight = weight;
        this.sources = List.copyOf(sources);
        boolean several = sources.size() > 1;
        this.next = new int[several ? ColumnScorer.BLOCK : 0];
        this.usage = new int[several ? ColumnScorer.BLOCK : 0];
    }

    @Override
    public int weight() {
        return weight;
    }

    @Override
    public int line() {
        return measure.line();
    }

    @Override
    public int pointsAt(int i) {
        return points[i];
    }

    @Override
    public boolean speaks() {
        return sources.stream().anyMatch(BlockSource::speaks);
    }

    int[] points() {
        return points;
    }

    @Override
    public void forget(int i) {
        points[i] = ColumnCurve.NOT_APPLICABLE;
    }

    @Override
    public void addTo(BlockSums sums, int from, int count) {
        BlockSource preferred = sources.get(0);
        preferred.read(from, count);
        preferred.fill(count, points);
        if (sources.size() > 1) {
            fillNext(from, count);
            sums.flag(usage, count);
        } else if (preferred.usage()) {
            sums.flagMeasured(points, BlockSums.USAGE, count);
        }
        sums.add(points, weight, measure.lowest(), measure.highest(), count);
    }

    private int open(int count) {
        int open = 0;
        for (int i = 0; i < count; i++) {
            open -= points[i] >> SIGN;
        }
        return open;
    }

    private void fillNext(int from, int count) {
        int used = sources.get(0).usage() ? BlockSums.USAGE : 0;
        for (int i = 0; i < count; i++) {
            usage[i] = ~(points[i] >> SIGN) & used;
        }
        for (BlockSource source : sources.subList(1, sources.size())) {
            source.read(from, count);
            if (open(count) > count / MANY) {
                source.fill(count, next);
            } else {
                source.fillOpen(count, points, next);
            }
            used = source.usage() ? BlockSums.USAGE : 0;
            for (int i = 0; i < count; i++) {
                int open = points[i] >> SIGN;
                usage[i] |= open & ~(next[i] >> SIGN) & used;
                // measured beats missing, and missing beats what does not apply
                points[i] += open & (Math.max(points[i], next[i]) - points[i]);
            }
        }
    }
}
