package io.github.cskit.triage.classify;

/**
 * A named offer of a classifier, found by {@link java.util.ServiceLoader}. It is not the classifier: nothing is loaded
 * before {@link #create()} is called.
 *
 * <p>Implementations must be immutable and thread-safe.
 */
public interface TicketClassifierProvider {

    /**
     * Returns the name that a host chooses it by.
     *
     * @return the name; not blank, the same at every call
     */
    String name();

    /**
     * Returns its place among the others; the smallest comes first, and equal ones are sorted by name.
     *
     * @return any number, the same at every call
     */
    int order();

    /**
     * Creates the classifier.
     *
     * @return a classifier, or the same one again
     */
    TicketClassifier create();
}
