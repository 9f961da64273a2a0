package io.github.cskit.core.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The default port: keeps the packets in memory, the latest of each matter. It sends nothing, and what it holds is gone
 * with the program.
 *
 * <p>Mutable; thread-safe.
 */
public final class EscalationOutbox implements EscalationPort {

    private final SortedMap<EscalationKey, Escalation> packets = new TreeMap<>();

    /** Creates an empty outbox. */
    public EscalationOutbox() {}

    @Override
    public void deliver(Escalation packet, String recipient) {
        synchronized (packets) {
            packets.put(packet.key(), packet);
        }
    }

    /**
     * Returns what was delivered.
     *
     * @return the latest packet of each matter, by key
     */
    public List<Escalation> packets() {
        synchronized (packets) {
            return new ArrayList<>(packets.values());
        }
    }
}
