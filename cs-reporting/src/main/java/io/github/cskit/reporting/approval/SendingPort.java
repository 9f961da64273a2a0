package io.github.cskit.reporting.approval;

/**
 * Where approved messages leave: a host's mail system, its chat, a test's list. It cannot be given anything else.
 *
 * <p>Implementations must be immutable and thread-safe.
 */
@FunctionalInterface
public interface SendingPort {

    /**
     * Sends a message. It is called at most once for each content; a message whose sending failed is not sent again.
     *
     * @param message what a person approved
     */
    void send(ApprovedMessage message);
}
