package io.github.cskit.scoring.health;

import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.SignalLayout;
import io.github.cskit.scoring.scorecard.MissingPolicy;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Scores snapshots as a scorecard says. */
final class ScorecardModel implements HealthModel {

    /** The model bound to the snapshots of one layout: its signals by number, and its nodes. */
    private static final class Binding {

        private final SignalLayout layout;
        private final BoundSignal[] signals;
        private final BoundPart[] parts;

        private Binding(SignalLayout layout, List<SignalTable.Entry> entries, List<Node> nodes) {
            this.layout = layout;
            this.signals = entries.stream()
                    .map(entry -> new BoundSignal(layout.slotOf(entry.signal()), entry.staleAfter()))
                    .toArray(BoundSignal[]::new);
            this.parts = BoundPart.bind(nodes, signals);
        }
    }

    private final ModelRef ref;
    private final MissingPolicy missing;
    private final int minimumCoverage;
    private final BandScheme<Band> bands;
    private final List<Node> nodes;
    private final RuleBook rules;
    private final SignalTable signals;

    /** The signals that are read beside the measures: divisors, and those of the rules. */
    private final int[] besides;

    private final FigureRounding rounding;

    /** The last layout seen: snapshots of a portfolio share one. A race only repeats the look-up. */
    private volatile @Nullable Binding last;

    ScorecardModel(Scorecard scorecard) {
        this.ref = scorecard.ref();
        this.missing = scorecard.missing();
        this.minimumCoverage = scorecard.minimumCoverage().hundredths();
        this.bands = scorecard.bandScheme();
        this.signals = new SignalTable(scorecard.staleAfterDays());
        Map<SignalId, Integer> watched = RuleBook.watchedBy(scorecard);
        NodeBuilder builder = new NodeBuilder(scorecard, signals, watched);
        this.nodes = builder.build(scorecard.parts(), "");
        this.rules = RuleBook.of(scorecard, watched, builder);
        this.besides = builder.readBesides();
        this.rounding = FigureRounding.of(nodes);
    }

    @Override
    public HealthAssessment assess(CustomerSnapshot snapshot) {
        Binding binding = bindingOf(snapshot.layout());
        SnapshotReadings readings = new SnapshotReadings(snapshot, binding.signals);
        Evaluation seen = new Evaluation(snapshot, rules.watches());
        Sums sums = seen.visit(binding.parts);
        checkRanges(seen, snapshot, readings);
        int coverage = rounding.coverage(sums, readings);
        NotScoredReason reason = reasonAgainst(seen, sums, coverage, readings);
        if (reason != null) {
            return new NotScored(
                    snapshot.customer(),
                    snapshot.asOf(),
                    reason,
                    Coverage.ofHundredths(coverage),
                    new ScorecardExplanation(this, snapshot, false));
        }
        return scored(snapshot, readings, seen, sums, coverage);
    }

    private Scored scored(
            CustomerSnapshot snapshot, SnapshotReadings readings, Evaluation seen, Sums sums, int coverage) {
        int score = rounding.value(sums, readings);
        int low = rounding.low(sums, readings);
        int high = rounding.high(sums, readings);
        if (!rules.isEmpty()) {
            Ruling ruling = rules.judge(readings, rounding.pointsOf(seen, readings));
            score = ruling.score(score);
            low = ruling.low(low);
            high = ruling.high(high);
        }
        Band band = bands.bandOf(score);
        return Scored.of(
                snapshot.customer(),
                snapshot.asOf(),
                HealthScore.ofHundredths(score),
                band,
                band == bands.bandOf(low) && band == bands.bandOf(high),
                Coverage.ofHundredths(coverage),
                HealthScore.ofHundredths(low),
                HealthScore.ofHundredths(high),
                new ScorecardExplanation(this, snapshot, true));
    }

    /** Why there is no score; the first reason that holds is the one given. */
    private @Nullable NotScoredReason reasonAgainst(Evaluation seen, Sums sums, int coverage, Readings readings) {
        if (!sums.apply()) {
            return NotScoredReason.NOTHING_APPLIES;
        }
        if (!seen.usage) {
            return NotScoredReason.NO_USAGE_DATA;
        }
        if (missing == MissingPolicy.REFUSE && (seen.missing || rules.misses(readings))) {
            return NotScoredReason.READING_MISSING;
        }
        return coverage < minimumCoverage ? NotScoredReason.COVERAGE_TOO_LOW : null;
    }

    private void checkRanges(Evaluation seen, CustomerSnapshot snapshot, Readings readings) {
        boolean out = seen.outOfRange;
        for (int number : besides) {
            double value = readings.valueOf(number);
            out |= !Double.isNaN(value) && !signals.entry(number).inRange(value);
        }
        if (out) {
            throw RangeProblems.of(snapshot, readings, signals.entries());
        }
    }

    /** Judges a customer by the hard rules once more, for the explanation. */
    Ruling rulingOn(CustomerSnapshot snapshot) {
        Binding binding = bindingOf(snapshot.layout());
        SnapshotReadings readings = new SnapshotReadings(snapshot, binding.signals);
        Evaluation seen = new Evaluation(snapshot, rules.watches());
        seen.visit(binding.parts);
        return rules.judge(readings, rounding.pointsOf(seen, readings));
    }

    SnapshotReadings readingsOf(CustomerSnapshot snapshot) {
        return new SnapshotReadings(snapshot, bindingOf(snapshot.layout()).signals);
    }

    private Binding bindingOf(SignalLayout layout) {
        Binding binding = last;
        if (binding == null || binding.layout != layout) {
            binding = new Binding(layout, signals.entries(), nodes);
            last = binding;
        }
        return binding;
    }

    SignalId signalOf(int number) {
        return signals.entry(number).signal();
    }

    List<Node> nodes() {
        return nodes;
    }

    RuleBook rules() {
        return rules;
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
