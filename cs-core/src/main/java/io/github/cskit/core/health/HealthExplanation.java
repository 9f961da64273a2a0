package io.github.cskit.core.health;

import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.Provenance;
import java.util.List;

/**
 * The reasons behind an assessment. Models may compute them on demand from the same numbers that gave the score; they
 * are part of the result, not a second opinion. Implementations must be immutable and thread-safe, and give equal
 * answers every time.
 */
public interface HealthExplanation {

    /**
     * Returns the lines that add up to the published score.
     *
     * @return the ledger; empty if the customer was not scored
     */
    Ledger ledger();

    /**
     * Returns what was measured, with points and levels.
     *
     * @return the measures, in the order of the model
     */
    List<MeasureResult> measures();

    /**
     * Returns what the model wanted and did not have.
     *
     * @return the missing measures, in the order of the model
     */
    List<MissingMeasure> missing();

    /**
     * Returns where the result came from.
     *
     * @return model, inputs and instant
     */
    Provenance provenance();
}
