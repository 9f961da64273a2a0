package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.engagement.CustomerEvent;
import io.github.cskit.core.engagement.CustomerEventKind;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.engagement.TouchpointKind;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyKind;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.ticket.Sentiment;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what passes between us and customers: tickets, answers, contacts, events. Immutable and thread-safe. */
final class ContactRows {

    private static final Map<String, String> TICKET_COLUMNS =
            Map.of("openedAt", "at", "resolvedAt", "resolved_at", "tags[0]", "tags");
    private static final Map<String, String> SURVEY_COLUMNS = Map.of("answer", "score");
    private static final Map<String, String> TOUCHPOINT_COLUMNS = Map.of("twoWay", "two_way");
    private static final Map<String, String> EVENT_COLUMNS = Map.of("kind", "type");

    private ContactRows() {}

    static Ticket ticket(Cells cells) {
        Optional<TicketId> id = cells.need("id", TicketId::of);
        Optional<Instant> at = cells.needInstant("at");
        Optional<CustomerId> customer = cells.read("customer", CustomerId::of);
        Optional<Instant> resolvedAt = cells.instant("resolved_at");
        String title = cells.text("title").orElse("");
        String body = cells.text("body").orElse("");
        Optional<Integer> severity = cells.whole("severity");
        Optional<String> channel = cells.text("channel");
        List<String> tags = cells.words("tags");
        Optional<FeatureId> feature = cells.read("feature", FeatureId::of);
        Optional<Sentiment> sentiment = cells.read("sentiment", Sentiment::parse);
        return cells.build(TICKET_COLUMNS, () -> {
            Ticket.Builder ticket = Ticket.builder(id.orElseThrow(), at.orElseThrow(), title, body)
                    .tags(tags);
            customer.ifPresent(ticket::customer);
            resolvedAt.ifPresent(ticket::resolvedAt);
            severity.ifPresent(ticket::severity);
            channel.ifPresent(ticket::channel);
            feature.ifPresent(ticket::feature);
            sentiment.ifPresent(ticket::sentiment);
            return ticket.build();
        });
    }

    static SurveyResponse survey(Cells cells) {
        SurveyResponseId unnamed = SurveyResponseId.of(cells.subject());
        SurveyResponseId id = cells.read("id", SurveyResponseId::of).orElse(unnamed);
        Optional<CustomerId> customer = cells.need("customer", CustomerId::of);
        Optional<String> respondent = cells.text("respondent");
        Optional<Instant> at = cells.needInstant("at");
        Optional<SurveyKind> kind = cells.need("kind", SurveyKind::parse);
        Optional<AnswerScale> scale = scale(cells, kind);
        Optional<Integer> score = cells.whole("score");
        Optional<String> comment = cells.text("comment");
        Optional<FeatureId> feature = cells.read("feature", FeatureId::of);
        Optional<String> workflow = cells.text("workflow");
        return cells.build(SURVEY_COLUMNS, () -> {
            SurveyResponse.Builder survey =
                    SurveyResponse.builder(id, at.orElseThrow(), kind.orElseThrow(), scale.orElseThrow());
            customer.ifPresent(survey::customer);
            respondent.ifPresent(survey::respondent);
            score.ifPresent(survey::answer);
            comment.ifPresent(survey::comment);
            feature.ifPresent(survey::feature);
            workflow.ifPresent(survey::workflow);
            return survey.build();
        });
    }

    static Touchpoint touchpoint(Cells cells) {
        Optional<CustomerId> customer = cells.need("customer", CustomerId::of);
        Optional<Instant> at = cells.needInstant("at");
        Optional<TouchpointKind> kind = cells.need("kind", TouchpointKind::parse);
        boolean twoWay = cells.read("two_way", Values::truth).orElse(true);
        Optional<String> summary = cells.text("summary");
        return cells.build(TOUCHPOINT_COLUMNS, () -> {
            Touchpoint.Builder touchpoint =
                    Touchpoint.builder(customer.orElseThrow(), at.orElseThrow(), kind.orElseThrow(), twoWay);
            summary.ifPresent(touchpoint::summary);
            return touchpoint.build();
        });
    }

    static CustomerEvent event(Cells cells) {
        Optional<CustomerId> customer = cells.need("customer", CustomerId::of);
        Optional<Instant> at = cells.needInstant("at");
        Optional<CustomerEventKind> kind = cells.need("type", CustomerEventKind::parse);
        Optional<String> detail = cells.text("detail");
        return cells.build(EVENT_COLUMNS, () -> {
            CustomerEvent.Builder event =
                    CustomerEvent.builder(customer.orElseThrow(), at.orElseThrow(), kind.orElseThrow());
            detail.ifPresent(event::detail);
            return event.build();
        });
    }

    /** The scale of an NPS answer needs no saying; every other must be declared. */
    private static Optional<AnswerScale> scale(Cells cells, Optional<SurveyKind> kind) {
        if (kind.filter(SurveyKind.NPS::equals).isPresent()) {
            return Optional.of(cells.read("scale", AnswerScale::parse).orElse(AnswerScale.ZERO_TO_TEN));
        }
        return cells.need("scale", AnswerScale::parse);
    }
}
