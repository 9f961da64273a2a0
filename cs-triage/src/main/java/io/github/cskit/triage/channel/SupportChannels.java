package io.github.cskit.triage.channel;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.result.Partial;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.time.BusinessCalendar;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.triage.sla.SlaTarget;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every channel that there is, as data that a host replaces. What customers may expect and what is promised to them is said
 * here once: the promises become targets of the SLA.
 *
 * <p>Immutable and thread-safe.
 *
 * @param channels the channels, no two of one name; at least one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SupportChannels(List<SupportChannel> channels) {

    /** Checks that no name is used twice. */
    public SupportChannels {
        channels = Absent.orEmptyList(channels);
        Checks checks = Checks.of("support channels")
                .elements("channels", channels)
                .require(!channels.isEmpty(), "channels", "empty", "declare at least one channel");
        checks.orThrow();
        Set<String> names = new HashSet<>();
        for (SupportChannel channel : channels) {
            checks.require(
                    names.add(channel.name()),
                    "channels",
                    "two called (" + channel.name() + ")",
                    "have names of their own");
        }
        checks.orThrow();
    }

    /**
     * Returns the default, in open time: an answer in the chat within 15 minutes, by ticket within 8 hours, by e-mail within
     * 24 hours; none of them promised.
     *
     * @return {@code chat}, {@code ticketing} and {@code email}
     */
    public static SupportChannels standard() {
        return new SupportChannels(List.of(
                SupportChannel.expecting("chat", Duration.ofMinutes(15)),
                SupportChannel.expecting("ticketing", Duration.ofHours(8)),
                SupportChannel.expecting("email", Duration.ofHours(24))));
    }

    /**
     * Finds a channel.
     *
     * @param name its name, exactly as tickets give it
     * @return the channel; empty if it is not declared
     */
    public Optional<SupportChannel> find(String name) {
        return channels.stream().filter(channel -> channel.name().equals(name)).findFirst();
    }

    /**
     * Returns when a ticket may expect an answer at the latest.
     *
     * @param ticket the ticket
     * @param calendar when the desk is open
     * @return the instant at which the expected open time is used up; empty if the ticket names no channel, or one that is
     *     not declared
     */
    public Optional<Instant> expectedBy(Ticket ticket, BusinessCalendar calendar) {
        return ticket.channel()
                .flatMap(this::find)
                .map(channel -> calendar.plus(ticket.openedAt(), channel.response()));
    }

    /**
     * Sorts out the tickets that came through a channel that nobody declared. A ticket that names none is kept.
     *
     * @param tickets the tickets
     * @return the tickets of declared channels, and a failure for each of the others
     */
    public Partial<Ticket> declared(List<Ticket> tickets) {
        List<Ticket> kept = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (Ticket ticket : tickets) {
            if (ticket.channel().flatMap(this::find).isPresent()
                    || ticket.channel().isEmpty()) {
                kept.add(ticket);
            } else {
                failures.add(
                        Failure.of("ticket (" + ticket.id() + ")", "channel", "not declared", "be one of " + names()));
            }
        }
        return new Partial<>(kept, failures);
    }

    /**
     * Returns what is promised, as targets of an SLA policy: one for each channel with a promise, for any severity and tier.
     *
     * @return targets of the first response
     */
    public List<SlaTarget> targets() {
        return channels.stream()
                .filter(SupportChannel::promised)
                .map(channel -> new SlaTarget(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(channel.name()),
                        Optional.of(channel.responseSeconds()),
                        Optional.empty()))
                .toList();
    }

    private String names() {
        return String.join(", ", channels.stream().map(SupportChannel::name).toList());
    }
}
