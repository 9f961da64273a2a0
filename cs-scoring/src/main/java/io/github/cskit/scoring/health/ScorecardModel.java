package io.github.cskit.scoring.health;

import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.ScoreInterval;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.SignalLayout;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Scores snapshots as a scorecard says. */
final class ScorecardModel implements HealthModel {

    /** Where each signal of the model stands in the snapshots of one layout. */
    private static final class Binding {

        private final SignalLayout layout;
        private final int[] slots;

        private Binding(SignalLayout layout, int[] slots) {
            this.layout = layout;
            this.slots = slots;
        }
    }

    private final ModelRef ref;
    private final MissingPolicy missing;
    private final int minimumCoverage;
    private final BandScheme<Band> bands;
    private final List<Node> nodes;
    private final List<SignalId> signals;

    /** Whether floating point alone settles every rounding of this model. */
    private final boolean tellsTies;

    /** The last layout seen: snapshots of a portfolio share one. A race only repeats the look-up. */
    private volatile @Nullable Binding last;

    ScorecardModel(Scorecard scorecard) {
        this.ref = scorecard.ref();
        this.missing = scorecard.missing();
        this.minimumCoverage = scorecard.minimumCoverage().hundredths();
        this.bands = scorecard.bandScheme();
        NodeBuilder builder = new NodeBuilder(scorecard);
        this.nodes = builder.build(scorecard.parts(), "");
        this.signals = builder.signals();
        this.tellsTies = Rounding.tellsTies(Node.denominatorOf(nodes));
    }

    @Override
    public HealthAssessment assess(CustomerSnapshot snapshot) {
        int[] slots = slotsOf(snapshot.layout());
        Evaluation seen = new Evaluation(snapshot, slots);
        Sums sums = seen.visit(nodes);
        if (seen.outOfRange) {
            throw RangeProblems.of(snapshot, slots, nodes);
        }
        int coverage = coverage(sums, snapshot, slots);
        NotScoredReason reason = reasonAgainst(seen, sums, coverage);
        if (reason != null) {
            return new NotScored(
                    snapshot.customer(),
                    snapshot.asOf(),
                    reason,
                    Coverage.ofHundredths(coverage),
                    new ScorecardExplanation(this, snapshot, false));
        }
        return scored(snapshot, slots, sums, coverage);
    }

    private Scored scored(CustomerSnapshot snapshot, int[] slots, Sums sums, int coverage) {
        int score = hundredths(sums.value(), Figure.VALUE, snapshot, slots);
        int low = hundredths(sums.low(), Figure.LOW, snapshot, slots);
        int high = hundredths(sums.high(), Figure.HIGH, snapshot, slots);
        Band band = bands.bandOf(score);
        return Scored.of(
                snapshot.customer(),
                snapshot.asOf(),
                HealthScore.ofHundredths(score),
                band,
                band == bands.bandOf(low) && band == bands.bandOf(high),
                Coverage.ofHundredths(coverage),
                new ScoreInterval(HealthScore.ofHundredths(low), HealthScore.ofHundredths(high)),
                new ScorecardExplanation(this, snapshot, true));
    }

    private @Nullable NotScoredReason reasonAgainst(Evaluation seen, Sums sums, int coverage) {
        if (!sums.apply()) {
            return NotScoredReason.NOTHING_APPLIES;
        }
        if (!seen.usage) {
            return NotScoredReason.NO_USAGE_DATA;
        }
        if (missing == MissingPolicy.REFUSE && seen.missing) {
            return NotScoredReason.READING_MISSING;
        }
        return coverage < minimumCoverage ? NotScoredReason.COVERAGE_TOO_LOW : null;
    }

    private int coverage(Sums sums, CustomerSnapshot snapshot, int[] slots) {
        double hundredths = sums.apply() ? sums.coverage() * 100 : 0;
        if (tellsTies || !Rounding.nearTie(hundredths, Rounding.DOUBT)) {
            return Rounding.halfUp(hundredths);
        }
        return exact(snapshot, slots)
                .map(outcome -> ExactEvaluation.halfUp(outcome.coverage().multiply(100)))
                .orElse(0);
    }

    /** Which of the three numbers of an outcome is rounded. */
    private enum Figure {
        VALUE,
        LOW,
        HIGH
    }

    private int hundredths(double number, Figure which, CustomerSnapshot snapshot, int[] slots) {
        if (tellsTies || !Rounding.nearTie(number, Rounding.DOUBT)) {
            return Rounding.halfUp(number);
        }
        ExactEvaluation.Outcome exact = exact(snapshot, slots).orElseThrow();
        BigFraction fraction = switch (which) {
            case VALUE -> exact.value().orElseThrow();
            case LOW -> exact.low();
            case HIGH -> exact.high();
        };
        return ExactEvaluation.halfUp(fraction);
    }

    private Optional<ExactEvaluation.Outcome> exact(CustomerSnapshot snapshot, int[] slots) {
        return new ExactEvaluation(snapshot, slots).visit(nodes, BigFraction.ONE);
    }

    int[] slotsOf(SignalLayout layout) {
        Binding binding = last;
        if (binding == null || binding.layout != layout) {
            int[] slots = signals.stream().mapToInt(layout::slotOf).toArray();
            binding = new Binding(layout, slots);
            last = binding;
        }
        return binding.slots;
    }

    List<Node> nodes() {
        return nodes;
    }

    ModelRef ref() {
        return ref;
    }

    /** Returns name, version and fingerprint. */
    @Override
    public String toString() {
        return "ScorecardModel[" + ref + "]";
    }
}
