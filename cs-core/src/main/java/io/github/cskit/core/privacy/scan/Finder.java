package io.github.cskit.core.privacy.scan;

/**
 * One way to find sensitive data. It goes over the text once, in time linear in its length.
 *
 * <p>Implementations must be immutable and thread-safe.
 */
public interface Finder {

    /**
     * Finds what it knows and notes it.
     *
     * @param text the text, without what others found before
     * @param findings takes what is found
     */
    void find(FoldedText text, Findings findings);
}
