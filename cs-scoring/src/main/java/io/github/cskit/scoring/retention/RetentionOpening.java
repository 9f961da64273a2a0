package io.github.cskit.scoring.retention;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.escalation.Role;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * With what an effort to keep an account began.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param segment its segment then
 * @param play the name of the play
 * @param owner the role that it falls to
 * @param due by when it is to be under way
 * @param heldOut whether the account only serves for comparison, and the play is not run
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RetentionOpening(
        CustomerId customer, Optional<Segment> segment, String play, Role owner, Instant due, Boolean heldOut) {

    /** Checks the parts. */
    public RetentionOpening {
        segment = Absent.orEmpty(segment);
        Checks.of("retention opening", customer)
                .present("customer", customer)
                .name("play", play)
                .present("owner", owner)
                .present("due", due)
                .present("heldOut", heldOut)
                .orThrow();
    }
}
