package io.github.cskit.core.health;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.explain.Provenance;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of an assessment as a document has them, before it is known whether they make one. */
record AssessmentParts(
        @Nullable CustomerId customer,
        @Nullable Instant asOf,
        @Nullable BigDecimal score,
        @Nullable Band band,
        @Nullable Boolean bandCertain,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal coverage,
        @Nullable Ledger ledger,
        @Nullable List<MeasureResult> measures,
        @Nullable List<MissingMeasure> missing,
        @Nullable NotScoredReason reason) {

    HealthAssessment assemble(@Nullable Boolean scored, @Nullable ModelRef model, @Nullable Fingerprint inputs) {
        Checks checks = Checks.of("health assessment", customer)
                .present("scored", scored)
                .present("customer", customer)
                .present("asOf", asOf)
                .present("coverage", coverage)
                .present("model", model)
                .present("inputs", inputs);
        if (Boolean.TRUE.equals(scored)) {
            checks.present("score", score)
                    .present("band", band)
                    .present("bandCertain", bandCertain)
                    .present("low", low)
                    .present("high", high)
                    .present("ledger", ledger);
        } else {
            checks.present("reason", reason);
        }
        checks.orThrow();
        Provenance provenance = new Provenance(given(model), given(inputs), given(asOf));
        Coverage share = Coverage.of(given(coverage));
        HealthExplanation explanation = new EagerExplanation(
                ledger == null ? Ledger.of(List.of()) : ledger,
                measures == null ? List.of() : measures,
                missing == null ? List.of() : missing,
                provenance);
        if (Boolean.TRUE.equals(scored)) {
            ScoreInterval interval = new ScoreInterval(HealthScore.of(given(low)), HealthScore.of(given(high)));
            return Scored.of(
                    given(customer),
                    given(asOf),
                    HealthScore.of(given(score)),
                    given(band),
                    given(bandCertain),
                    share,
                    interval,
                    explanation);
        }
        return new NotScored(given(customer), given(asOf), given(reason), share, explanation);
    }

    private static <T> T given(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("A part that was checked to be present is absent.");
        }
        return part;
    }
}
