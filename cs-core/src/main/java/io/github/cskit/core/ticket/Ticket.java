package io.github.cskit.core.ticket;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.FreeText;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A support ticket as it arrived. Title and body are hostile text: they are never executed, obeyed or logged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the ticket's id
 * @param customer the account that wrote it; absent if unknown
 * @param openedAt when it was opened
 * @param resolvedAt when it was resolved; absent while it is open
 * @param title its subject line; may be empty if there is a body
 * @param body its text; may be empty if there is a title
 * @param severity 1 (worst) to 4; absent if not set
 * @param channel the channel it came through
 * @param tags the host's tags
 * @param feature the feature it concerns
 * @param sentiment its tone, as the host judged it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Ticket(
        @NotNull TicketId id,
        Optional<CustomerId> customer,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        Instant openedAt,

        @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<Instant> resolvedAt,
        @NotNull @FreeText String title,
        @NotNull @FreeText String body,
        Optional<@Min(1) @Max(4) Integer> severity,
        Optional<@Text String> channel,
        List<@NotNull @Text String> tags,
        Optional<FeatureId> feature,
        Optional<Sentiment> sentiment) {

    /** Checks every part and reports all problems together. */
    public Ticket {
        customer = Absent.orEmpty(customer);
        resolvedAt = Absent.orEmpty(resolvedAt);
        severity = Absent.orEmpty(severity);
        channel = Absent.orEmpty(channel);
        tags = Absent.orEmptyList(tags);
        feature = Absent.orEmpty(feature);
        sentiment = Absent.orEmpty(sentiment);
        Checks checks = Checks.of("ticket", id)
                .present("id", id)
                .present("openedAt", openedAt)
                .text("title", title)
                .text("body", body)
                .number("severity", severity.orElse(1), 1, 4)
                .nameIfGiven("channel", channel)
                .names("tags", tags);
        if (openedAt != null && resolvedAt.isPresent()) {
            checks.require(
                    !resolvedAt.get().isBefore(openedAt),
                    "resolvedAt",
                    resolvedAt.get(),
                    "not be before openedAt (" + openedAt + ")");
        }
        checks.orThrow();
    }

    /**
     * Starts a ticket.
     *
     * @param id the ticket's id
     * @param openedAt when it was opened
     * @param title its subject line; may be empty if there is a body
     * @param body its text; may be empty if there is a title
     * @return a builder for the optional parts
     */
    public static Builder builder(TicketId id, Instant openedAt, String title, String body) {
        return new Builder(id, openedAt, title, body);
    }

    /** Returns ids and sizes, never names or free text. */
    @Override
    public String toString() {
        return "Ticket[" + id + ", title=" + title.length() + " characters, body=" + body.length() + " characters]";
    }

    /** Collects the parts of a ticket. Not thread-safe. */
    public static final class Builder {

        private final TicketId id;
        private final Instant openedAt;
        private final String title;
        private final String body;
        private @Nullable CustomerId customer;
        private @Nullable Instant resolvedAt;
        private @Nullable Integer severity;
        private @Nullable String channel;
        private List<String> tags = List.of();
        private @Nullable FeatureId feature;
        private @Nullable Sentiment sentiment;

        private Builder(TicketId id, Instant openedAt, String title, String body) {
            this.id = id;
            this.openedAt = openedAt;
            this.title = title;
            this.body = body;
        }

        /**
         * Sets the account that wrote it.
         *
         * @param customer the account that wrote it; absent if unknown
         * @return this builder
         */
        public Builder customer(CustomerId customer) {
            this.customer = customer;
            return this;
        }

        /**
         * Sets when it was resolved.
         *
         * @param resolvedAt when it was resolved; absent while it is open
         * @return this builder
         */
        public Builder resolvedAt(Instant resolvedAt) {
            this.resolvedAt = resolvedAt;
            return this;
        }

        /**
         * Sets 1.
         *
         * @param severity 1 (worst) to 4; absent if not set
         * @return this builder
         */
        public Builder severity(Integer severity) {
            this.severity = severity;
            return this;
        }

        /**
         * Sets the channel it came through.
         *
         * @param channel the channel it came through
         * @return this builder
         */
        public Builder channel(String channel) {
            this.channel = channel;
            return this;
        }

        /**
         * Sets the host's tags.
         *
         * @param tags the host's tags
         * @return this builder
         */
        public Builder tags(List<String> tags) {
            this.tags = List.copyOf(tags);
            return this;
        }

        /**
         * Sets the feature it concerns.
         *
         * @param feature the feature it concerns
         * @return this builder
         */
        public Builder feature(FeatureId feature) {
            this.feature = feature;
            return this;
        }

        /**
         * Sets its tone.
         *
         * @param sentiment its tone, as the host judged it
         * @return this builder
         */
        public Builder sentiment(Sentiment sentiment) {
            this.sentiment = sentiment;
            return this;
        }

        /**
         * Builds the ticket.
         *
         * @return the ticket
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public Ticket build() {
            return new Ticket(
                    id,
                    Optional.ofNullable(customer),
                    openedAt,
                    Optional.ofNullable(resolvedAt),
                    title,
                    body,
                    Optional.ofNullable(severity),
                    Optional.ofNullable(channel),
                    tags,
                    Optional.ofNullable(feature),
                    Optional.ofNullable(sentiment));
        }
    }
}
