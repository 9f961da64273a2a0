package io.github.cskit.reporting.framework;

import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.List;

/**
 * A save play that an account's risk asks for, with who runs it and by when it is to be under way. It is a proposal: no
 * case is open yet.
 *
 * <p>Immutable and thread-safe.
 *
 * @param play the name of the play
 * @param owners the roles that it falls to, the leading one first
 * @param due the last moment that is still in time
 */
public record PlannedPlay(String play, List<Role> owners, Instant due) {

    /** Checks the parts. */
    public PlannedPlay {
        owners = Absent.orEmptyList(owners);
        Checks.of("planned play")
                .name("play", play)
                .elements("owners", owners)
                .present("due", due)
                .orThrow();
    }
}
