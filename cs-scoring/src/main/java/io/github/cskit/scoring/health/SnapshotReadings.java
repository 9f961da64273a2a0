package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.CustomerSnapshot;

/** The readings of a snapshot. */
final class SnapshotReadings implements Readings {

    private final CustomerSnapshot snapshot;
    private final int[] slots;
    private final long[] staleAfter;

    SnapshotReadings(CustomerSnapshot snapshot, int[] slots, long[] staleAfter) {
        this.snapshot = snapshot;
        this.slots = slots;
        this.staleAfter = staleAfter;
    }

    @Override
    public double valueOf(int number) {
        int slot = slots[number];
        return slot < 0 || stale(number, slot) ? Double.NaN : snapshot.valueAt(slot);
    }

    @Override
    public boolean notApplicable(int number) {
        int slot = slots[number];
        return slot >= 0 && snapshot.notApplicableAt(slot);
    }

    /** Returns whether there is a reading that is too old. */
    boolean stale(int number) {
        int slot = slots[number];
        return slot >= 0 && stale(number, slot);
    }

    private boolean stale(int number, int slot) {
        long seconds = staleAfter[number];
        return seconds != SignalTable.NEVER && snapshot.olderAt(slot, seconds);
    }
}
