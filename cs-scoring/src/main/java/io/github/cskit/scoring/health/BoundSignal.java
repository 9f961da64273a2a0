package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.CustomerSnapshot;

/**
 * Where the snapshots of one layout hold a signal, and when it is stale. Immutable and thread-safe.
 *
 * @param slot its slot; negative if the layout has none
 * @param staleAfter the age from which on it is stale, exclusive, in seconds
 */
record BoundSignal(int slot, long staleAfter) {

    /** Returns its reading; NaN if it is missing or stale. */
    double in(CustomerSnapshot snapshot) {
        return slot < 0 || staleIn(snapshot) ? Double.NaN : snapshot.valueAt(slot);
    }

    /** Returns whether it does not apply to the customer. */
    boolean notApplicableIn(CustomerSnapshot snapshot) {
        return slot >= 0 && snapshot.notApplicableAt(slot);
    }

    /** Returns whether there is a reading that is too old. */
    boolean staleIn(CustomerSnapshot snapshot) {
        return staleAfter != SignalTable.NEVER && slot >= 0 && snapshot.olderAt(slot, staleAfter);
    }
}
