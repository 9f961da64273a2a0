package io.github.cskit.core.health;

import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.Provenance;
import java.util.List;

/** An explanation whose parts are already there: read from a document, or given by a host's model. */
record EagerExplanation(
        Ledger ledger, List<MeasureResult> measures, List<MissingMeasure> missing, Provenance provenance)
        implements HealthExplanation {

    EagerExplanation {
        measures = List.copyOf(measures);
        missing = List.copyOf(missing);
    }
}
