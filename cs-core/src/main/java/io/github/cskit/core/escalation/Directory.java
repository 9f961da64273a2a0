package io.github.cskit.core.escalation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who holds which role. The names of the standard directory are defaults that a host replaces.
 *
 * <p>Immutable and thread-safe.
 *
 * @param recipients the name of the recipient by role
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Directory(Map<Role, String> recipients) {

    /** Checks the names and sorts by role. */
    public Directory {
        Checks checks = Checks.of("directory").present("recipients", recipients);
        checks.orThrow();
        SortedMap<Role, String> sorted = new TreeMap<>(recipients);
        sorted.forEach((role, name) -> checks.name("recipients[" + role + "]", name));
        checks.orThrow();
        recipients = Collections.unmodifiableSortedMap(sorted);
    }

    /**
     * Returns the default directory.
     *
     * @return Product is Peter, Engineering Tucker, Documentation Thomas, Design Dexter, Analytics Ana, Telemetry Larry
     *     and Launch Chuck
     */
    public static Directory standard() {
        Map<Role, String> names = new TreeMap<>();
        names.put(Role.PRODUCT, "Peter");
        names.put(Role.ENGINEERING, "Tucker");
        names.put(Role.DOCUMENTATION, "Thomas");
        names.put(Role.DESIGN, "Dexter");
        names.put(Role.ANALYTICS, "Ana");
        names.put(Role.TELEMETRY, "Larry");
        names.put(Role.LAUNCH, "Chuck");
        return new Directory(names);
    }

    /**
     * Returns this directory with one recipient replaced or added.
     *
     * @param role the role
     * @param name who holds it
     * @return another directory
     */
    public Directory with(Role role, String name) {
        Map<Role, String> names = new TreeMap<>(recipients);
        names.put(role, name);
        return new Directory(names);
    }

    /**
     * Finds who holds a role.
     *
     * @param role the role
     * @return the name; empty if the directory has none, and the role itself is the address
     */
    public Optional<String> find(Role role) {
        return Optional.ofNullable(recipients.get(role));
    }

    /** Returns the roles, never who holds them. */
    @Override
    public String toString() {
        return "Directory" + recipients.keySet();
    }
}
