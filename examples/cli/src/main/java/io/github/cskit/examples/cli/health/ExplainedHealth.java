package io.github.cskit.examples.cli.health;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.scoring.counterfactual.Counterfactual;
import io.github.cskit.scoring.counterfactual.Counterfactuals;
import java.util.List;
import java.util.Optional;

/**
 * An assessment as JSON shows it with {@code --explain}: all that the library says of it, and what would reach the next
 * band. Immutable and thread-safe.
 *
 * @param assessment what the model says
 * @param nextBand the band above; absent if there is none, or no score
 * @param counterfactuals what each signal alone would have to do
 */
record ExplainedHealth(
        @JsonUnwrapped HealthAssessment assessment, Optional<String> nextBand, List<Counterfactual> counterfactuals) {

    ExplainedHealth(HealthAssessment assessment, Counterfactuals found) {
        this(assessment, found.next().map(band -> band.wireName()), found.signals());
    }
}
