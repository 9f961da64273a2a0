package io.github.cskit.core.escalation;

/**
 * Where packets are delivered: a host's own mail, tracker or chat. The library sends nothing by itself; its default,
 * {@link EscalationOutbox}, only keeps them.
 *
 * <p>A port delivers at least once: a packet with the key of an earlier one updates that, and does not stand beside it.
 * Implementations must be immutable and thread-safe, or guard what they keep.
 */
@FunctionalInterface
public interface EscalationPort {

    /**
     * Delivers a packet.
     *
     * @param packet the packet
     * @param recipient who holds the recipient's role by the host's directory, or the name of the role
     */
    void deliver(Escalation packet, String recipient);

    /**
     * Delivers a packet to whoever holds its recipient's role.
     *
     * @param packet the packet
     * @param directory who holds which role
     */
    default void deliver(Escalation packet, Directory directory) {
        deliver(
                packet,
                directory.find(packet.recipient()).orElse(packet.recipient().value()));
    }
}
