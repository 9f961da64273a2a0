package io.github.cskit.examples.cli.lines;

import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One line that {@code cs classify} reads. Channel, feature and tags matter only to a model that was trained with them. Immutable and thread-safe.
 *
 * @param id the id of the ticket
 * @param title its title; absent is empty
 * @param body its text; absent is empty
 * @param channel the channel it came through
 * @param feature the feature it concerns
 * @param tags its tags
 */
public record TicketLine(
        TicketId id,
        Optional<String> title,
        Optional<String> body,
        Optional<String> channel,
        Optional<FeatureId> feature,
        List<String> tags) {

    /** Checks that there is an id. */
    public TicketLine {
        tags = Absent.orEmptyList(tags);
        Checks.of("ticket", id).present("id", id).elements("tags", tags).orThrow();
    }

    /**
     * Returns the ticket. When it was opened does not matter here.
     *
     * @return the ticket
     */
    public Ticket ticket() {
        Ticket.Builder ticket = Ticket.builder(id, Instant.EPOCH, title.orElse(""), body.orElse(""))
                .tags(tags);
        channel.ifPresent(ticket::channel);
        feature.ifPresent(ticket::feature);
        return ticket.build();
    }

    /**
     * Returns this line without a field, for a field that is to be guessed must not be known.
     *
     * @param field the name of the field
     * @return the line; the same where the field is none of channel, feature and tags
     */
    TicketLine without(String field) {
        return new TicketLine(
                id,
                title,
                body,
                field.equals("channel") ? Optional.empty() : channel,
                field.equals("feature") ? Optional.empty() : feature,
                field.equals("tags") ? List.of() : tags);
    }
}
