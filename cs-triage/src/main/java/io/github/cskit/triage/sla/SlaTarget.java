package io.github.cskit.triage.sla;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Duration;
import java.util.Optional;

/**
 * What is promised to the tickets that it matches. A part that is absent matches any; a promise that is absent is not
 * made.
 *
 * <p>Immutable and thread-safe.
 *
 * @param severity the severity that it is for
 * @param tier the customer tier that it is for, exactly as tickets name it
 * @param channel the channel that it is for, exactly as tickets name it
 * @param firstResponseSeconds open seconds until somebody answers, inclusive; at least 1
 * @param resolutionSeconds open seconds until the ticket is resolved, inclusive; at least 1
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SlaTarget(
        Optional<Integer> severity,
        Optional<String> tier,
        Optional<String> channel,
        Optional<Long> firstResponseSeconds,
        Optional<Long> resolutionSeconds) {

    private static final long MOST_SECONDS = 1_000_000_000L;
    private static final int SEVERITY = 4;
    private static final int TIER = 2;
    private static final int CHANNEL = 1;
    private static final int PART = 8;

    /** Checks the parts and reports all problems together. */
    public SlaTarget {
        severity = Absent.orEmpty(severity);
        tier = Absent.orEmpty(tier);
        channel = Absent.orEmpty(channel);
        firstResponseSeconds = Absent.orEmpty(firstResponseSeconds);
        resolutionSeconds = Absent.orEmpty(resolutionSeconds);
        Checks.of("target")
                .number("severity", severity.orElse(SlaTicket.WORST), SlaTicket.WORST, SlaTicket.MILDEST)
                .nameIfGiven("tier", tier)
                .nameIfGiven("channel", channel)
                .number("firstResponseSeconds", firstResponseSeconds.orElse(1L), 1, MOST_SECONDS)
                .number("resolutionSeconds", resolutionSeconds.orElse(1L), 1, MOST_SECONDS)
                .require(
                        firstResponseSeconds.isPresent() || resolutionSeconds.isPresent(),
                        "firstResponseSeconds",
                        "absent like resolutionSeconds",
                        "be given where the other is not")
                .orThrow();
    }

    /**
     * Creates a target for one severity, any tier and any channel.
     *
     * @param severity the severity
     * @param firstResponse open time until somebody answers, in whole seconds
     * @param resolution open time until the ticket is resolved, in whole seconds
     * @return the target
     */
    public static SlaTarget of(int severity, Duration firstResponse, Duration resolution) {
        return new SlaTarget(
                Optional.of(severity),
                Optional.empty(),
                Optional.empty(),
                Optional.of(firstResponse.toSeconds()),
                Optional.of(resolution.toSeconds()));
    }

    /**
     * Returns this target for one tier.
     *
     * @param only the tier
     * @return another target
     */
    public SlaTarget forTier(String only) {
        return new SlaTarget(severity, Optional.of(only), channel, firstResponseSeconds, resolutionSeconds);
    }

    /**
     * Returns this target for one channel.
     *
     * @param only the channel
     * @return another target
     */
    public SlaTarget forChannel(String only) {
        return new SlaTarget(severity, tier, Optional.of(only), firstResponseSeconds, resolutionSeconds);
    }

    /**
     * Returns whether a ticket is among those it is for.
     *
     * @param ticket the ticket
     * @return true if every part that this target names is that of the ticket
     */
    public boolean matches(SlaTicket ticket) {
        return matches(severity, ticket.severity())
                && matches(tier, ticket.tier())
                && matches(channel, ticket.channel());
    }

    /** Returns what is promised for one clock. */
    Optional<Duration> promise(SlaClockKind kind) {
        return (kind == SlaClockKind.FIRST_RESPONSE ? firstResponseSeconds : resolutionSeconds)
                .map(Duration::ofSeconds);
    }

    /** More parts are more specific; among as many, severity counts before tier, and tier before channel. */
    int specificity() {
        int parts = (severity.isPresent() ? PART + SEVERITY : 0)
                + (tier.isPresent() ? PART + TIER : 0)
                + (channel.isPresent() ? PART + CHANNEL : 0);
        return parts;
    }

    boolean isForTheSameAs(SlaTarget other) {
        return severity.equals(other.severity) && tier.equals(other.tier) && channel.equals(other.channel);
    }

    private static boolean matches(Optional<?> wanted, Optional<?> given) {
        return wanted.isEmpty() || wanted.equals(given);
    }
}
