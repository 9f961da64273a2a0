package io.github.cskit.core.health;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a customer has no score, and why. It is not a score of zero and not a band: reports count it apart.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param asOf the instant as of which it was assessed
 * @param reason why there is no score
 * @param coverage how much of the model's weight was measured
 * @param explanation what was measured and what was missing; its ledger is empty
 */
@JsonPropertyOrder({"customer", "asOf", "scored", "reason", "coverage", "measures", "missing", "model", "inputs"})
public record NotScored(
        CustomerId customer,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant asOf,
        NotScoredReason reason,
        Coverage coverage,
        @JsonIgnore HealthExplanation explanation)
        implements HealthAssessment {

    /** Checks the parts. */
    public NotScored {
        // models make them by the million: nothing is created where nothing is wrong
        if (customer == null || asOf == null || reason == null || coverage == null || explanation == null) {
            Checks.of("assessment", customer)
                    .present("customer", customer)
                    .present("asOf", asOf)
                    .present("reason", reason)
                    .present("coverage", coverage)
                    .present("explanation", explanation)
                    .orThrow();
        }
    }

    @JsonProperty("scored")
    boolean scored() {
        return false;
    }

    @JsonProperty("measures")
    List<MeasureResult> measures() {
        return explanation.measures();
    }

    @JsonProperty("missing")
    List<MissingMeasure> missing() {
        return explanation.missing();
    }

    @Override
    @JsonProperty("model")
    public ModelRef model() {
        return explanation.provenance().model();
    }

    @JsonProperty("inputs")
    Fingerprint inputs() {
        return explanation.provenance().inputs();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NotScored that
                && customer.equals(that.customer)
                && asOf.equals(that.asOf)
                && reason == that.reason
                && coverage.equals(that.coverage)
                && measures().equals(that.measures())
                && missing().equals(that.missing())
                && explanation.provenance().equals(that.explanation.provenance());
    }

    @Override
    public int hashCode() {
        return Objects.hash(customer, asOf, reason);
    }

    /** Returns id and reason. */
    @Override
    public String toString() {
        return "NotScored[" + customer + ", " + reason.wireName() + "]";
    }
}
