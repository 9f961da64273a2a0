package io.github.cskit.triage.sla;

import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of a host's policies. Versions are added, never replaced: so a ticket that one was pinned to keeps its
 * figures.
 *
 * <p>Immutable and thread-safe.
 */
public final class SlaPolicies {

    private final Map<SlaPolicyRef, SlaPolicy> byRef;

    private SlaPolicies(Map<SlaPolicyRef, SlaPolicy> byRef) {
        this.byRef = Collections.unmodifiableMap(byRef);
    }

    /**
     * Creates the collection.
     *
     * @param policies versions of one or more policies
     * @return the collection
     * @throws io.github.cskit.core.validation.InvalidValueException if one version says two different things
     */
    public static SlaPolicies of(SlaPolicy... policies) {
        SlaPolicies all = new SlaPolicies(new LinkedHashMap<>());
        for (SlaPolicy policy : policies) {
            all = all.with(policy);
        }
        return all;
    }

    /**
     * Returns these versions with one more.
     *
     * @param policy the version to add
     * @return another collection; the same versions if it was there already
     * @throws io.github.cskit.core.validation.InvalidValueException if the version was there and said something else
     */
    public SlaPolicies with(SlaPolicy policy) {
        SlaPolicy known = byRef.get(policy.ref());
        Checks.of("SLA policy", policy.name())
                .require(
                        known == null || known.equals(policy),
                        "version",
                        "used already for another content",
                        "be a new one for every change")
                .orThrow();
        Map<SlaPolicyRef, SlaPolicy> more = new LinkedHashMap<>(byRef);
        more.put(policy.ref(), policy);
        return new SlaPolicies(more);
    }

    /**
     * Finds a version.
     *
     * @param ref its name and version
     * @return the policy; empty if it is not here
     */
    public Optional<SlaPolicy> find(SlaPolicyRef ref) {
        return Optional.ofNullable(byRef.get(ref));
    }

    /**
     * Returns all versions.
     *
     * @return the policies in the order in which they were added
     */
    public List<SlaPolicy> all() {
        return List.copyOf(byRef.values());
    }

    /** Returns the number of versions. */
    @Override
    public String toString() {
        return "SlaPolicies[" + byRef.size() + "]";
    }
}
