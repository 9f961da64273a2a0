package io.github.cskit.core.health;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.ModelRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model says of one customer's health as of an instant: either a score with its reasons, or that there is none
 * and why. It is not a risk and not a forecast.
 *
 * <p>Take it apart with {@code instanceof}:
 *
 * <pre>{@code
 * if (assessment instanceof Scored scored) {
 *     show(scored.score(), scored.band(), scored.ledger());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface HealthAssessment permits Scored, NotScored {

    /**
     * Returns the account.
     *
     * @return its id
     */
    @JsonProperty
    CustomerId customer();

    /**
     * Returns the instant as of which it was assessed.
     *
     * @return the instant of the snapshot
     */
    @JsonProperty
    Instant asOf();

    /**
     * Returns how much of the model's weight was measured.
     *
     * @return the share, in hundredths
     */
    @JsonProperty
    Coverage coverage();

    /**
     * Returns the reasons.
     *
     * @return the explanation; the same computation that gave the score
     */
    HealthExplanation explanation();

    /**
     * Returns which model it was.
     *
     * @return name, version and fingerprint
     */
    default ModelRef model() {
        return explanation().provenance().model();
    }

    /**
     * Creates an assessment from the parts of a document. For readers of documents; models use {@link Scored#of}.
     *
     * @param scored whether there is a score
     * @param customer the account
     * @param asOf the instant
     * @param score the score; absent if not scored
     * @param band the band; absent if not scored
     * @param bandCertain whether nothing missing could change the band; absent if not scored
     * @param low the lowest possible score; absent if not scored
     * @param high the highest possible score; absent if not scored
     * @param coverage the share of weight measured
     * @param ledger the lines; absent if not scored
     * @param measures what was measured
     * @param missing what was not
     * @param reason why there is no score; absent if scored
     * @param model the model
     * @param inputs the fingerprint of the inputs
     * @return the assessment
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
     */
    @JsonCreator
    static HealthAssessment fromJson(
            @JsonProperty("scored") @Nullable Boolean scored,
            @JsonProperty("customer") CustomerId customer,
            @JsonProperty("asOf") Instant asOf,
            @JsonProperty("score") @Nullable BigDecimal score,
            @JsonProperty("band") @Nullable Band band,
            @JsonProperty("bandCertain") @Nullable Boolean bandCertain,
            @JsonProperty("low") @Nullable BigDecimal low,
            @JsonProperty("high") @Nullable BigDecimal high,
            @JsonProperty("coverage") @Nullable BigDecimal coverage,
            @JsonProperty("ledger") @Nullable Ledger ledger,
            @JsonProperty("measures") @Nullable List<MeasureResult> measures,
            @JsonProperty("missing") @Nullable List<MissingMeasure> missing,
            @JsonProperty("reason") @Nullable NotScoredReason reason,
            @JsonProperty("model") ModelRef model,
            @JsonProperty("inputs") Fingerprint inputs) {
        AssessmentParts parts = new AssessmentParts(
                customer, asOf, score, band, bandCertain, low, high, coverage, ledger, measures, missing, reason);
        return parts.assemble(scored, model, inputs);
    }
}
