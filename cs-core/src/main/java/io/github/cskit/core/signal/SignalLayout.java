package io.github.cskit.core.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which signals a group of snapshots has, and in which slot each stands. Snapshots that share a layout are scored
 * without looking names up. It is an aid to speed, not to meaning: two snapshots with the same readings are equal
 * whatever their layouts.
 *
 * <p>Immutable and thread-safe. Compared by identity.
 */
public final class SignalLayout {

    private final List<SignalId> signals;
    private final Map<SignalId, Integer> slots = new HashMap<>();

    private SignalLayout(List<SignalId> signals) {
        this.signals = List.copyOf(signals);
        for (int slot = 0; slot < signals.size(); slot++) {
            slots.put(signals.get(slot), slot);
        }
    }

    /**
     * Creates a layout.
     *
     * @param signals the signals, in any order; doubles count once
     * @return a layout with one slot for each, by name
     */
    public static SignalLayout of(Collection<SignalId> signals) {
        return new SignalLayout(new ArrayList<>(new TreeSet<>(signals)));
    }

    /**
     * Returns the signals by slot.
     *
     * @return the signals, by name
     */
    public List<SignalId> signals() {
        return signals;
    }

    /**
     * Finds the slot of a signal.
     *
     * @param signal the signal
     * @return its slot, or -1 if it has none
     */
    public int slotOf(SignalId signal) {
        return slots.getOrDefault(signal, -1);
    }

    /**
     * Returns the number of slots.
     *
     * @return how many signals there are
     */
    public int size() {
        return signals.size();
    }
}
