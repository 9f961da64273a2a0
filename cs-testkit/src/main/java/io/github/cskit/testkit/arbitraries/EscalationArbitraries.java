package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Generators of roles and of the directories that name who holds them.
 *
 * <p>Immutable and thread-safe.
 */
public final class EscalationArbitraries {

    private EscalationArbitraries() {}

    /**
     * Returns roles: the standard ones, and a host's own.
     *
     * @return the generator
     */
    public static Arbitrary<Role> roles() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Role.PRODUCT, Role.ENGINEERING, Role.DOCUMENTATION, Role.DESIGN, Role.CSM)),
                Tuple.of(1, TextArbitraries.names().map(Role::of)));
    }

    /**
     * Returns directories of up to five roles.
     *
     * @return the generator; shrinks towards the empty directory
     */
    public static Arbitrary<Directory> directories() {
        return Arbitraries.maps(roles(), TextArbitraries.names()).ofMaxSize(5).map(Directory::new);
    }
}
