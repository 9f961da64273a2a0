package io.github.cskit.scoring.publication;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A score that a person puts in the place of the computed one for a while. It is not a reading and changes no model: the
 * computed score stays beside it, and goes on being what risk and trends look at.
 *
 * <p>It is in force from {@code from}, inclusive, to {@code until}, exclusive; there is none without an end. Immutable and
 * thread-safe.
 *
 * @param customer the account
 * @param score the score to publish
 * @param by who decided it, by name
 * @param reason why
 * @param from when it was decided, inclusive
 * @param until when it expires, exclusive
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HealthOverride(
        CustomerId customer,
        HealthScore score,
        String by,
        String reason,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant until) {

    /** Checks that all is given and that it expires after it was decided. */
    public HealthOverride {
        Checks checks = Checks.of("health override", customer)
                .present("customer", customer)
                .present("score", score)
                .name("by", by)
                .text("reason", reason)
                .present("from", from)
                .present("until", until);
        checks.orThrow();
        checks.require(!reason.isBlank(), "reason", "blank", "say why")
                .require(from.isBefore(until), "until", until, "be after from (" + from + ")")
                .orThrow();
    }

    /**
     * Returns whether it is in force.
     *
     * @param instant when
     * @return true from {@code from}, inclusive, to {@code until}, exclusive
     */
    public boolean inForceAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    /**
     * Returns the same override with an earlier end, for one that turned out wrong or is no longer needed.
     *
     * @param end the new expiry, exclusive; after {@code from} and not after {@code until}
     * @return the shorter override
     */
    public HealthOverride endingAt(Instant end) {
        Checks.of("health override", customer)
                .require(!end.isAfter(until), "until", end, "not be after " + until)
                .orThrow();
        return new HealthOverride(customer, score, by, reason, from, end);
    }

    /**
     * Finds the override of one customer that counts at an instant: of those in force, the one decided last; of those
     * decided at the same instant, the lowest score, because what is too good hides a problem.
     *
     * @param overrides overrides of any customers, in any order
     * @param customer the account
     * @param instant when
     * @return the one that counts; empty if none is in force
     */
    public static Optional<HealthOverride> inForce(
            Collection<HealthOverride> overrides, CustomerId customer, Instant instant) {
        return overrides.stream()
                .filter(each -> each.customer().equals(customer) && each.inForceAt(instant))
                .max(Comparator.comparing(HealthOverride::from)
                        .thenComparing(HealthOverride::score, Comparator.reverseOrder())
                        .thenComparing(HealthOverride::until)
                        .thenComparing(HealthOverride::by)
                        .thenComparing(HealthOverride::reason));
    }

    /** Returns id, score and times, never the person or the reason. */
    @Override
    public String toString() {
        return "HealthOverride[" + customer + " at " + score + " from " + from + " until " + until + "]";
    }
}
