package io.github.cskit.scoring.retention;

import io.github.cskit.core.escalation.Deadline;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * What is done to keep an account: by whom and by when.
 *
 * <p>Immutable and thread-safe.
 *
 * @param trigger what asks for it
 * @param name what it is called
 * @param owners the roles that it falls to, the leading one first
 * @param timeline how long it may take until it is under way
 */
public record SavePlay(PlayTrigger trigger, String name, List<Role> owners, Deadline timeline) {

    /** Checks the parts. */
    public SavePlay {
        owners = Absent.orEmptyList(owners);
        Checks.of("save play")
                .present("trigger", trigger)
                .name("name", name)
                .elements("owners", owners)
                .require(!owners.isEmpty(), "owners", "empty", "name a role")
                .present("timeline", timeline)
                .orThrow();
    }

    /**
     * Says it in a sentence.
     *
     * @return for example {@code Adoption workshop, by csm within 7 days}
     */
    public String words() {
        String who = String.join(" and ", owners.stream().map(Role::value).toList());
        return name + ", by " + who + " within " + timeline.words();
    }
}
