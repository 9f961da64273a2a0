package io.github.cskit.triage.linear;

/**
 * What a model sees of one ticket: its features, each once, the partition it belongs to, and what the standard
 * classifier thinks of it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Features {

    private static final int COUNTED = 32;
    private static final double[] GROWTH = growth();

    private final int[] keys;
    private final int[] places;
    private final int partition;
    private final double[] knowledge;

    Features(Bag bag, int partition, double[] knowledge) {
        this.keys = bag.keys();
        this.places = bag.places();
        this.partition = partition;
        this.knowledge = knowledge;
    }

    int size() {
        return keys.length;
    }

    int key(int index) {
        return keys[index];
    }

    int keyInPartition(int index) {
        return Bag.mix(keys[index] ^ partition);
    }

    int block(int index) {
        return places[index] % Block.COUNT;
    }

    /** Returns what a feature counts: it grows with the logarithm of how often it stands there. */
    double value(int index) {
        return GROWTH[Math.min(COUNTED, places[index] / Block.COUNT)];
    }

    boolean partitioned() {
        return partition != 0;
    }

    /** Returns what the standard classifier thinks; empty if it is not asked. */
    double[] knowledge() {
        return knowledge;
    }

    private static double[] growth() {
        double[] growth = new double[COUNTED + 1];
        for (int count = 1; count <= COUNTED; count++) {
            growth[count] = 1 + StrictMath.log(count);
        }
        return growth;
    }
}
