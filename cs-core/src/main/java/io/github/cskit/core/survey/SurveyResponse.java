package io.github.cskit.core.survey;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.FreeText;
import io.github.cskit.core.validation.Text;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer, or the lack of one, to one survey question.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the response's id
 * @param customer the account of the person asked; absent if unknown
 * @param respondent a pseudonym of the person asked, so that a later answer replaces an earlier one
 * @param at when it was answered, or asked if it was skipped
 * @param kind what was asked
 * @param scale the scale of the answer
 * @param answer the answer, within the scale; absent if the person skipped it
 * @param comment what the person wrote
 * @param feature the feature it was asked about
 * @param workflow the workflow it was asked about
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SurveyResponse(
        @NotNull SurveyResponseId id,
        Optional<CustomerId> customer,
        Optional<@Text String> respondent,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @NotNull
        Instant at,

        @NotNull SurveyKind kind,
        @NotNull AnswerScale scale,
        Optional<Integer> answer,
        Optional<@FreeText String> comment,
        Optional<FeatureId> feature,
        Optional<@Text String> workflow) {

    /** Checks every part and reports all problems together. */
    public SurveyResponse {
        customer = Absent.orEmpty(customer);
        respondent = Absent.orEmpty(respondent);
        answer = Absent.orEmpty(answer);
        comment = Absent.orEmpty(comment);
        feature = Absent.orEmpty(feature);
        workflow = Absent.orEmpty(workflow);
        Checks checks = Checks.of("survey response", id)
                .present("id", id)
                .nameIfGiven("respondent", respondent)
                .present("at", at)
                .present("kind", kind)
                .present("scale", scale)
                .textIfGiven("comment", comment)
                .nameIfGiven("workflow", workflow);
        if (scale != null) {
            int low = scale.low();
            int high = scale.high();
            answer.ifPresent(a -> checks.number("answer", a, low, high));
            checks.require(
                    kind != SurveyKind.NPS || scale.equals(AnswerScale.ZERO_TO_TEN),
                    "scale",
                    scale,
                    "be 0-10 for an NPS answer; an aggregate NPS is not an answer");
        }
        checks.orThrow();
    }

    /**
     * Starts a survey response.
     *
     * @param id the response's id
     * @param at when it was answered, or asked if it was skipped
     * @param kind what was asked
     * @param scale the scale of the answer
     * @return a builder for the optional parts
     */
    public static Builder builder(SurveyResponseId id, Instant at, SurveyKind kind, AnswerScale scale) {
        return new Builder(id, at, kind, scale);
    }

    /** Returns ids and sizes, never names or free text. */
    @Override
    public String toString() {
        return "SurveyResponse[" + id + ", " + kind.wireName() + ", " + at + "]";
    }

    /** Collects the parts of a survey response. Not thread-safe. */
    public static final class Builder {

        private final SurveyResponseId id;
        private final Instant at;
        private final SurveyKind kind;
        private final AnswerScale scale;
        private @Nullable CustomerId customer;
        private @Nullable String respondent;
        private @Nullable Integer answer;
        private @Nullable String comment;
        private @Nullable FeatureId feature;
        private @Nullable String workflow;

        private Builder(SurveyResponseId id, Instant at, SurveyKind kind, AnswerScale scale) {
            this.id = id;
            this.at = at;
            this.kind = kind;
            this.scale = scale;
        }

        /**
         * Sets the account of the person asked.
         *
         * @param customer the account of the person asked; absent if unknown
         * @return this builder
         */
        public Builder customer(CustomerId customer) {
            this.customer = customer;
            return this;
        }

        /**
         * Sets a pseudonym of the person asked.
         *
         * @param respondent a pseudonym of the person asked, so that a later answer replaces an earlier one
         * @return this builder
         */
        public Builder respondent(String respondent) {
            this.respondent = respondent;
            return this;
        }

        /**
         * Sets the answer.
         *
         * @param answer the answer, within the scale; absent if the person skipped it
         * @return this builder
         */
        public Builder answer(Integer answer) {
            this.answer = answer;
            return this;
        }

        /**
         * Sets what the person wrote.
         *
         * @param comment what the person wrote
         * @return this builder
         */
        public Builder comment(String comment) {
            this.comment = comment;
            return this;
        }

        /**
         * Sets the feature it was asked about.
         *
         * @param feature the feature it was asked about
         * @return this builder
         */
        public Builder feature(FeatureId feature) {
            this.feature = feature;
            return this;
        }

        /**
         * Sets the workflow it was asked about.
         *
         * @param workflow the workflow it was asked about
         * @return this builder
         */
        public Builder workflow(String workflow) {
            this.workflow = workflow;
            return this;
        }

        /**
         * Builds the survey response.
         *
         * @return the survey response
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public SurveyResponse build() {
            return new SurveyResponse(
                    id,
                    Optional.ofNullable(customer),
                    Optional.ofNullable(respondent),
                    at,
                    kind,
                    scale,
                    Optional.ofNullable(answer),
                    Optional.ofNullable(comment),
                    Optional.ofNullable(feature),
                    Optional.ofNullable(workflow));
        }
    }
}
