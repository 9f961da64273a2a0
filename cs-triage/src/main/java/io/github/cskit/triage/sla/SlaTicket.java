package io.github.cskit.triage.sla;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks need to know of a ticket: what it is, the policy that was pinned to it, and its event log. It is not
 * the ticket with its text.
 *
 * <p>The log is kept ascending and without doubles, so two logs that tell the same are equal, in whatever order and
 * however often it was told. Whether it tells something possible is judged when its clocks are read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the ticket's id
 * @param severity 1 (worst) to 9; a policy without a target for it promises nothing
 * @param tier the customer's tier
 * @param channel the channel it came through
 * @param team the team it is with
 * @param policy name and version of the policy that holds for it, whatever was changed since
 * @param events its event log
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SlaTicket(
        TicketId id,
        Optional<Integer> severity,
        Optional<String> tier,
        Optional<String> channel,
        Optional<String> team,
        SlaPolicyRef policy,
        List<SlaEvent> events) {

    static final int WORST = 1;
    static final int MILDEST = 9;

    /** Checks the parts and puts the log in order. */
    public SlaTicket {
        severity = Absent.orEmpty(severity);
        tier = Absent.orEmpty(tier);
        channel = Absent.orEmpty(channel);
        team = Absent.orEmpty(team);
        events = Absent.orEmptyList(events);
        Checks.of("ticket", id)
                .present("id", id)
                .number("severity", severity.orElse(WORST), WORST, MILDEST)
                .nameIfGiven("tier", tier)
                .nameIfGiven("channel", channel)
                .nameIfGiven("team", team)
                .present("policy", policy)
                .elements("events", events)
                .orThrow();
        events = isAscending(events) ? events : List.copyOf(new TreeSet<>(events));
    }

    /**
     * Starts a ticket.
     *
     * @param id the ticket's id
     * @param policy name and version of the policy that holds for it
     * @param events its event log, in any order
     * @return a builder for the optional parts
     */
    public static Builder builder(TicketId id, SlaPolicyRef policy, List<SlaEvent> events) {
        return new Builder(id, policy, events);
    }

    /** Returns the id and the number of events. */
    @Override
    public String toString() {
        return "SlaTicket[" + id + ", events=" + events.size() + "]";
    }

    private static boolean isAscending(List<SlaEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i - 1).compareTo(events.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Collects the parts of a ticket. Not thread-safe. */
    public static final class Builder {

        private final TicketId id;
        private final SlaPolicyRef policy;
        private final List<SlaEvent> events;
        private @Nullable Integer severity;
        private @Nullable String tier;
        private @Nullable String channel;
        private @Nullable String team;

        private Builder(TicketId id, SlaPolicyRef policy, List<SlaEvent> events) {
            this.id = id;
            this.policy = policy;
            this.events = List.copyOf(events);
        }

        /**
         * Sets the severity.
         *
         * @param severity 1 (worst) to 9
         * @return this builder
         */
        public Builder severity(int severity) {
            this.severity = severity;
            return this;
        }

        /**
         * Sets the tier.
         *
         * @param tier the customer's tier
         * @return this builder
         */
        public Builder tier(String tier) {
            this.tier = tier;
            return this;
        }

        /**
         * Sets the channel.
         *
         * @param channel the channel it came through
         * @return this builder
         */
        public Builder channel(String channel) {
            this.channel = channel;
            return this;
        }

        /**
         * Sets the team.
         *
         * @param team the team it is with
         * @return this builder
         */
        public Builder team(String team) {
            this.team = team;
            return this;
        }

        /**
         * Builds the ticket.
         *
         * @return the ticket
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public SlaTicket build() {
            return new SlaTicket(
                    id,
                    Optional.ofNullable(severity),
                    Optional.ofNullable(tier),
                    Optional.ofNullable(channel),
                    Optional.ofNullable(team),
                    policy,
                    events);
        }
    }
}
