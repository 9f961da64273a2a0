package io.github.cskit.triage.route;

import io.github.cskit.core.escalation.Directory;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * Who gets a ticket, and who helps. It names roles, not people: see {@link Directory}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role who gets it
 * @param support whose material or advice comes with it, for example telemetry; absent if nobody's
 */
public record Route(Role role, Optional<Role> support) {

    /** Checks the parts. */
    public Route {
        support = Absent.orEmpty(support);
        Checks checks = Checks.of("route").present("role", role);
        if (role != null && support.isPresent()) {
            checks.require(!support.get().equals(role), "support", "the role itself", "be another role");
        }
        checks.orThrow();
    }

    /**
     * Creates a route to one role.
     *
     * @param role who gets it
     * @return the route
     */
    public static Route to(Role role) {
        return new Route(role, Optional.empty());
    }

    /**
     * Returns this route with somebody to help.
     *
     * @param helper whose material or advice comes with it
     * @return another route
     */
    public Route with(Role helper) {
        return new Route(role, Optional.of(helper));
    }

    /**
     * Returns the recipient's name where the directory knows it, else the name of the role.
     *
     * @param directory who holds which role
     * @return the recipient
     */
    public String recipient(Directory directory) {
        return directory.find(role).orElse(role.value());
    }

    /**
     * Returns the helper's name where there is one and the directory knows it, else the name of the role.
     *
     * @param directory who holds which role
     * @return the helper; empty if the route has none
     */
    public Optional<String> supporter(Directory directory) {
        return support.map(helper -> directory.find(helper).orElse(helper.value()));
    }
}
