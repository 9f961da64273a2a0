package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.Provenance;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.ScoreInterval;
import java.util.List;

/**
 * What an assessment stands on. It is assembled as a reader of documents would, so that generated assessments equal
 * those that are written and read again.
 */
record Grounds(Provenance provenance, List<MeasureResult> measures, List<MissingMeasure> missing) {

    HealthAssessment scored(CustomerId customer, Ledger ledger, ScoreInterval interval, Coverage coverage) {
        HealthScore score = HealthScore.ofHundredths(ledger.total().hundredths());
        BandScheme<Band> bands = BandScheme.health();
        Band band = bands.bandOf(score);
        boolean certain = bands.bandOf(interval.low()) == band && bands.bandOf(interval.high()) == band;
        return HealthAssessment.fromJson(
                true,
                customer,
                provenance.asOf(),
                score.toBigDecimal(),
                band,
                certain,
                interval.low().toBigDecimal(),
                interval.high().toBigDecimal(),
                coverage.toBigDecimal(),
                ledger,
                measures,
                missing,
                null,
                provenance.model(),
                provenance.inputs());
    }

    HealthAssessment notScored(CustomerId customer, NotScoredReason reason, Coverage coverage) {
        return HealthAssessment.fromJson(
                false,
                customer,
                provenance.asOf(),
                null,
                null,
                null,
                null,
                null,
                coverage.toBigDecimal(),
                null,
                measures,
                missing,
                reason,
                provenance.model(),
                provenance.inputs());
    }
}
