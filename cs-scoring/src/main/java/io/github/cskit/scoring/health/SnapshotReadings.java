package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.CustomerSnapshot;

/** The readings of a snapshot. */
final class SnapshotReadings implements Readings {

    private final CustomerSnapshot snapshot;
    private final BoundSignal[] signals;

    SnapshotReadings(CustomerSnapshot snapshot, BoundSignal[] signals) {
        this.snapshot = snapshot;
        this.signals = signals;
    }

    @Override
    public double valueOf(int number) {
        return signals[number].in(snapshot);
    }

    @Override
    public boolean notApplicable(int number) {
        return signals[number].notApplicableIn(snapshot);
    }

    /** Returns whether there is a reading that is too old. */
    boolean stale(int number) {
        return signals[number].staleIn(snapshot);
    }
}
