package io.github.cskit.examples.cli.feedback;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.satisfaction.feedback.Feedback;
import io.github.cskit.scoring.satisfaction.feedback.FeedbackPlace;
import java.time.Instant;
import java.util.Optional;

/**
 * One line that {@code cs feedback} reads: a vote, or an answer to a short question. Immutable and thread-safe.
 *
 * @param id its id
 * @param at when it was given
 * @param channel the sort of place; absent for an article
 * @param place which one of them
 * @param vote {@code up} or {@code down}; absent if a question was answered
 * @param question the name of the question; absent for a vote
 * @param scale the scale of the answer; absent for a vote
 * @param answer the answer; absent for a vote
 * @param customer the account; absent if unknown
 * @param comment what was written
 */
public record FeedbackLine(
        SurveyResponseId id,
        Instant at,
        Optional<String> channel,
        String place,
        Optional<String> vote,
        Optional<String> question,
        Optional<AnswerScale> scale,
        Optional<Integer> answer,
        Optional<CustomerId> customer,
        Optional<String> comment) {

    private static final String UP = "up";
    private static final String DOWN = "down";

    /** Checks that there is a vote, or an answer with its question and scale, and never both. */
    public FeedbackLine {
        channel = Absent.orEmpty(channel);
        vote = Absent.orEmpty(vote);
        question = Absent.orEmpty(question);
        scale = Absent.orEmpty(scale);
        answer = Absent.orEmpty(answer);
        customer = Absent.orEmpty(customer);
        comment = Absent.orEmpty(comment);
        boolean voted = vote.isPresent();
        Checks checks = Checks.of("feedback", id).present("id", id).present("at", at);
        vote.ifPresent(thumb ->
                checks.require(thumb.equals(UP) || thumb.equals(DOWN), "vote", "neither up nor down", "be up or down"));
        beside(checks, voted, "question", question);
        beside(checks, voted, "scale", scale);
        beside(checks, voted, "answer", answer);
        checks.orThrow();
    }

    /**
     * Returns what was said.
     *
     * @return the feedback
     */
    public Feedback feedback() {
        FeedbackPlace where = new FeedbackPlace(channel.orElse(FeedbackPlace.ARTICLE), place);
        return new Feedback(
                id,
                at,
                where,
                question.orElse(Feedback.HELPFUL),
                scale.orElse(Feedback.VOTE),
                answer.orElseGet(() -> vote.filter(UP::equals).isPresent() ? 1 : 0),
                customer,
                comment);
    }

    private static void beside(Checks checks, boolean voted, String name, Optional<?> part) {
        checks.require(
                part.isPresent() != voted,
                name,
                part.isPresent() ? "given beside a vote" : "absent",
                voted ? "be left out" : "be given, or a vote");
    }
}
