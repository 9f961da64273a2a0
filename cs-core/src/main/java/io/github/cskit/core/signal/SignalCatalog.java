package io.github.cskit.core.signal;

import io.github.cskit.core.validation.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The signals that a host's scorecards may use. A scorecard that names any other is refused.
 *
 * <p>Immutable and thread-safe.
 */
public final class SignalCatalog {

    private static final SignalCatalog STANDARD = new SignalCatalog(Signals.standard());

    private final SortedMap<SignalId, SignalDefinition> definitions;

    private SignalCatalog(List<SignalDefinition> definitions) {
        SortedMap<SignalId, SignalDefinition> byId = new TreeMap<>();
        Checks checks = Checks.of("signal catalog");
        for (SignalDefinition definition : definitions) {
            boolean fresh = byId.put(definition.id(), definition) == null;
            checks.require(fresh, "signals[" + definition.id() + "]", "defined twice", "be defined once");
        }
        checks.orThrow();
        this.definitions = Collections.unmodifiableSortedMap(byId);
    }

    /**
     * Returns the catalog of the standard signals.
     *
     * @return the catalog
     */
    public static SignalCatalog standard() {
        return STANDARD;
    }

    /**
     * Returns this catalog with the host's own signals added.
     *
     * @param more definitions of signals that are not in it yet
     * @return a larger catalog
     * @throws io.github.cskit.core.validation.InvalidValueException if a signal is defined twice
     */
    public SignalCatalog with(List<SignalDefinition> more) {
        List<SignalDefinition> all = new ArrayList<>(definitions.values());
        all.addAll(more);
        return new SignalCatalog(all);
    }

    /**
     * Finds the definition of a signal.
     *
     * @param signal the signal
     * @return its definition; empty if the catalog does not know it
     */
    public Optional<SignalDefinition> find(SignalId signal) {
        return Optional.ofNullable(definitions.get(signal));
    }

    /**
     * Returns all definitions.
     *
     * @return the definitions by signal
     */
    public List<SignalDefinition> definitions() {
        return List.copyOf(definitions.values());
    }
}
