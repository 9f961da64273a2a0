package io.github.cskit.scoring.satisfaction.feedback;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.survey.AnswerScale;
import io.github.cskit.core.survey.SurveyResponseId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.Optional;

/**
 * One vote on an article, or one answer to a short question, with where it was asked. It is no answer of a survey: nobody was
 * chosen to be asked, so it says nothing of those who did not react.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id; a later one with the same id replaces it
 * @param at when it was given
 * @param place where it was asked
 * @param question the name of the question in lower-kebab, for example {@code helpful}; answers of two are never mixed
 * @param scale the scale of the answer; a vote has {@link #VOTE}
 * @param answer the answer, within the scale
 * @param customer the account of the person; absent if unknown
 * @param comment what the person wrote; hostile text
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Feedback(
        SurveyResponseId id,

        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,

        FeedbackPlace place,
        String question,
        AnswerScale scale,
        Integer answer,
        Optional<CustomerId> customer,
        Optional<String> comment) {

    /** The scale of a vote: 0 is thumbs down, 1 is thumbs up. */
    public static final AnswerScale VOTE = AnswerScale.of(0, 1);

    /** The question that a vote answers. */
    public static final String HELPFUL = "helpful";

    /** Checks every part and reports all problems together. */
    public Feedback {
        customer = Absent.orEmpty(customer);
        comment = Absent.orEmpty(comment);
        Checks checks = Checks.of("feedback", id)
                .present("id", id)
                .present("at", at)
                .present("place", place)
                .name("question", question)
                .present("scale", scale)
                .textIfGiven("comment", comment);
        if (scale != null) {
            checks.number("answer", answer, scale.low(), scale.high());
        }
        checks.orThrow();
    }

    /**
     * Creates a vote on an article.
     *
     * @param id its id
     * @param at when it was given
     * @param article the article's id
     * @param up whether the thumb is up
     * @return the vote, of an unknown account and without words
     */
    public static Feedback vote(SurveyResponseId id, Instant at, String article, boolean up) {
        return new Feedback(
                id, at, FeedbackPlace.article(article), HELPFUL, VOTE, up ? 1 : 0, Optional.empty(), Optional.empty());
    }

    /**
     * Creates an answer to a short question.
     *
     * @param id its id
     * @param at when it was given
     * @param place where it was asked
     * @param question the name of the question
     * @param scale the scale of the answer
     * @param answer the answer
     * @return the answer, of an unknown account and without words
     */
    public static Feedback answer(
            SurveyResponseId id, Instant at, FeedbackPlace place, String question, AnswerScale scale, int answer) {
        return new Feedback(id, at, place, question, scale, answer, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this with the account of the person.
     *
     * @param account the account
     * @return the changed feedback
     */
    public Feedback of(CustomerId account) {
        return new Feedback(id, at, place, question, scale, answer, Optional.of(account), comment);
    }

    /**
     * Returns this with what the person wrote.
     *
     * @param text the words
     * @return the changed feedback
     */
    public Feedback saying(String text) {
        return new Feedback(id, at, place, question, scale, answer, customer, Optional.of(text));
    }

    /** Returns id, place and time, never the words. */
    @Override
    public String toString() {
        return "Feedback[" + id + ", " + place.channel() + " " + place.id() + ", " + at + "]";
    }
}
