package io.github.cskit.triage.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that somebody said of the product, in a ticket, a request or a survey: what themes are made of. Title and text
 * are hostile text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ref which one it is
 * @param title its subject line; may be empty
 * @param text its text; may be empty
 * @param customer the account it came from; absent if unknown
 * @param at when it was made; absent if unknown
 * @param tags the host's tags
 * @param feature the feature that the host says it concerns
 * @param category what triage said of it; absent where it is no ticket or nobody asked
 */
public record Remark(
        RemarkRef ref,
        String title,
        String text,
        Optional<CustomerId> customer,
        Optional<Instant> at,
        List<String> tags,
        Optional<FeatureId> feature,
        Optional<TicketCategory> category) {

    /** Checks every part and reports all problems together. */
    public Remark {
        customer = Absent.orEmpty(customer);
        at = Absent.orEmpty(at);
        tags = Absent.orEmptyList(tags);
        feature = Absent.orEmpty(feature);
        category = Absent.orEmpty(category);
        Checks.of("remark", ref)
                .present("ref", ref)
                .text("title", title)
                .text("text", text)
                .names("tags", tags)
                .orThrow();
    }

    /**
     * Creates the remark of a ticket.
     *
     * @param ticket the ticket
     * @return the remark, without a category
     */
    public static Remark of(Ticket ticket) {
        return of(ticket, Optional.empty());
    }

    /**
     * Creates the remark of a triaged ticket.
     *
     * @param triaged the ticket and its category
     * @return the remark
     */
    public static Remark of(TriagedTicket triaged) {
        return of(triaged.ticket(), Optional.of(triaged.category()));
    }

    /**
     * Creates the remark of a survey's answer.
     *
     * @param response the answer
     * @return the remark; empty if the person wrote nothing
     */
    public static Optional<Remark> of(SurveyResponse response) {
        return response.comment()
                .filter(comment -> !comment.isBlank())
                .map(comment -> new Remark(
                        new RemarkRef(RemarkKind.VERBATIM, response.id().value()),
                        "",
                        comment,
                        response.customer(),
                        Optional.of(response.at()),
                        List.of(),
                        response.feature(),
                        Optional.empty()));
    }

    /**
     * Creates a remark of nothing but text.
     *
     * @param ref which one it is
     * @param text its text
     * @return the remark
     */
    public static Remark of(RemarkRef ref, String text) {
        return new Remark(
                ref, "", text, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** Returns its id and sizes, never its text. */
    @Override
    public String toString() {
        return "Remark[" + ref + ", title=" + title.length() + " characters, text=" + text.length() + " characters]";
    }

    private static Remark of(Ticket ticket, Optional<TicketCategory> category) {
        return new Remark(
                new RemarkRef(RemarkKind.TICKET, ticket.id().value()),
                ticket.title(),
                ticket.body(),
                ticket.customer(),
                Optional.of(ticket.openedAt()),
                ticket.tags(),
                ticket.feature(),
                category);
    }
}
