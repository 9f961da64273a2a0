package io.github.cskit.reporting.approval;

import io.github.cskit.core.explain.Fingerprint;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which contents were released, so that none is released twice. A host with several processes puts it over a
 * table with a unique key.
 *
 * <p>Implementations must be immutable and thread-safe, or safe for use by many threads at once.
 */
@FunctionalInterface
public interface ReleaseRegister {

    /**
     * Takes a content for release.
     *
     * @param content the fingerprint of the content
     * @return true for the first call with it, ever; false for any other
     */
    boolean claim(Fingerprint content);

    /**
     * Creates a register that lasts as long as this process.
     *
     * @return an empty register
     */
    static ReleaseRegister inMemory() {
        Set<Fingerprint> released = ConcurrentHashMap.newKeySet();
        return released::add;
    }
}
