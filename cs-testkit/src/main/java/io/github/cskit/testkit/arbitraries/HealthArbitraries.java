package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.Level;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.ScoreInterval;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.MissingReason;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of assessments as a model would give them: the ledger adds up to the score, the band is the score's in the
 * standard scheme, the interval holds the score, and with nothing missing it has no width and coverage is whole.
 *
 * <p>Immutable and thread-safe.
 */
public final class HealthArbitraries {

    private static final int MAX = 100_00;

    private HealthArbitraries() {}

    /**
     * Returns scores, those at the edges of the bands more often.
     *
     * @return the generator; shrinks towards 0.00
     */
    public static Arbitrary<HealthScore> healthScores() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(0, MAX)),
                        Tuple.of(1, Arbitraries.of(0, 49_99, 50_00, 79_60, 79_99, 80_00, MAX)))
                .map(HealthScore::ofHundredths);
    }

    /**
     * Returns coverages from 0.00 to 1.00.
     *
     * @return the generator
     */
    public static Arbitrary<Coverage> coverages() {
        return Arbitraries.integers().between(0, 100).map(Coverage::ofHundredths);
    }

    /**
     * Returns intervals of scores, some without width.
     *
     * @return the generator
     */
    public static Arbitrary<ScoreInterval> scoreIntervals() {
        return Combinators.combine(healthScores(), healthScores())
                .as((one, other) ->
                        one.compareTo(other) > 0 ? new ScoreInterval(other, one) : new ScoreInterval(one, other));
    }

    /**
     * Returns what models make of measured signals.
     *
     * @return the generator
     */
    public static Arbitrary<MeasureResult> measureResults() {
        return Combinators.combine(
                        TextArbitraries.ids(),
                        SignalArbitraries.signalIds(),
                        NumberArbitraries.decimals(-1_000, 1_000),
                        Arbitraries.integers().between(0, MAX).map(Points::ofHundredths),
                        Arbitraries.of(Level.class).optional(0.5))
                .as(MeasureResult::new);
    }

    /**
     * Returns what models missed, for every reason but that it does not apply.
     *
     * @return the generator
     */
    public static Arbitrary<MissingMeasure> missingMeasures() {
        return Combinators.combine(
                        TextArbitraries.ids(),
                        SignalArbitraries.signalIds(),
                        Arbitraries.of(MissingReason.NEVER_SUPPLIED, MissingReason.STALE, MissingReason.WITHHELD))
                .as(MissingMeasure::new);
    }

    /**
     * Returns assessments of both kinds.
     *
     * @return the generator
     */
    public static Arbitrary<HealthAssessment> healthAssessments() {
        return Arbitraries.frequencyOf(Tuple.of(4, scored()), Tuple.of(1, notScored()));
    }

    /**
     * Returns assessments with a score.
     *
     * @return the generator; shrinks towards a score of 0.00 without lines
     */
    public static Arbitrary<Scored> scored() {
        return Combinators.combine(
                        CustomerArbitraries.customerIds(),
                        ledgers(),
                        grounds(),
                        Arbitraries.integers().between(0, MAX),
                        Arbitraries.integers().between(0, MAX),
                        Arbitraries.integers().between(50, 99))
                .as((customer, ledger, grounds, below, above, coverage) -> {
                    int score = ledger.total().hundredths();
                    boolean whole = grounds.missing().isEmpty();
                    HealthScore low = HealthScore.ofHundredths(whole ? score : Math.max(0, score - below));
                    HealthScore high = HealthScore.ofHundredths(whole ? score : Math.min(MAX, score + above));
                    ScoreInterval interval = new ScoreInterval(low, high);
                    Coverage share = Coverage.ofHundredths(whole ? 100 : coverage);
                    return (Scored) grounds.scored(customer, ledger, interval, share);
                })
                .withoutEdgeCases();
    }

    /**
     * Returns assessments without a score, for every reason.
     *
     * @return the generator
     */
    public static Arbitrary<NotScored> notScored() {
        return Combinators.combine(
                        CustomerArbitraries.customerIds(),
                        Arbitraries.of(NotScoredReason.class),
                        coverages(),
                        grounds())
                .as((customer, reason, coverage, grounds) -> (NotScored) grounds.notScored(customer, reason, coverage))
                .withoutEdgeCases();
    }

    private static Arbitrary<Grounds> grounds() {
        return Combinators.combine(
                        ExplainArbitraries.provenances(),
                        measureResults().withoutEdgeCases().list().ofMaxSize(3),
                        missingMeasures().withoutEdgeCases().list().ofMaxSize(3))
                .as(Grounds::new);
    }

    /** Lines that add up to 0 to 100 points, sometimes with a cap that takes points away. */
    private static Arbitrary<Ledger> ledgers() {
        Arbitrary<LedgerLine> lines = Combinators.combine(
                        TextArbitraries.names(), Arbitraries.integers().between(0, MAX / 4))
                .as((name, hundredths) -> new LedgerLine(name, Points.ofHundredths(hundredths)));
        return Combinators.combine(
                        lines.withoutEdgeCases().list().ofMaxSize(4),
                        Arbitraries.integers().between(0, 100).optional(0.2))
                .as((given, capPercent) -> {
                    int total = Ledger.of(given).total().hundredths();
                    List<LedgerLine> all = new ArrayList<>(given);
                    capPercent.ifPresent(
                            percent -> all.add(new LedgerLine("cap", Points.ofHundredths(-(total * percent / 100)))));
                    return Ledger.of(all);
                });
    }
}
