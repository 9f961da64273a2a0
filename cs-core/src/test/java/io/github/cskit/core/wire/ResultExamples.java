package io.github.cskit.core.wire;

import static io.github.cskit.core.wire.AccountExamples.AT;
import static io.github.cskit.core.wire.AccountExamples.ID;
import static io.github.cskit.core.wire.SupportExamples.MODEL;
import static io.github.cskit.core.wire.WireExamples.example;

import io.github.cskit.core.decision.CheckpointDecision;
import io.github.cskit.core.decision.CheckpointKind;
import io.github.cskit.core.decision.DecisionRecord;
import io.github.cskit.core.decision.HumanCheckpoint;
import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.ModelRef;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.explain.Provenance;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthExplanation;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.Level;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.core.health.NotScored;
import io.github.cskit.core.health.NotScoredReason;
import io.github.cskit.core.health.ScoreInterval;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.result.Failure;
import io.github.cskit.core.result.Partial;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.validation.Problem;
import java.util.List;
import java.util.Optional;

/** Examples of results and their reasons. */
final class ResultExamples {

    private ResultExamples() {}

    static List<WireExample> all() {
        Problem problem = new Problem("answer", "11", "be a number between 0 and 10");
        LedgerLine line = new LedgerLine("engagement", Points.ofHundredths(51_43));
        return List.of(
                example(HealthAssessment.class, scored(), minimalScored()),
                new WireExample(
                        "health-assessment-not-scored", HealthAssessment.class, notScored(), minimalNotScored()),
                example(MeasureResult.class, measure(Optional.of(Level.GOOD)), measure(Optional.empty())),
                example(MissingMeasure.class, missing(MissingReason.STALE), missing(MissingReason.WITHHELD)),
                example(ScoreInterval.class, interval(51_00, 81_00), interval(0, 0)),
                example(LedgerLine.class, line, new LedgerLine("growth", Points.ofHundredths(-5))),
                example(ModelRef.class, MODEL, new ModelRef("m", "2", Fingerprint.ofText("m"))),
                example(Provenance.class, provenance(), provenance()),
                example(
                        Evidence.class,
                        new Evidence("ticket", "t-1", "Export fails"),
                        new Evidence("ticket", "t-2", "")),
                example(HumanCheckpoint.class, checkpoint("drop column plan"), checkpoint("")),
                example(
                        CheckpointDecision.class,
                        CheckpointDecision.refused(checkpoint("drop column plan"), "Grace Hopper", "Too early", AT),
                        CheckpointDecision.passed(checkpoint(""), "Ada", AT)),
                example(DecisionRecord.class, decision("{\"customer\":\"c-12\"}"), decision("")),
                example(Problem.class, problem, new Problem("", "null", "be given")),
                example(Failure.class, new Failure("surveys.csv line 3", List.of(problem)), failure()),
                example(Partial.class, new Partial<>(List.of(1, 2), List.of(failure())), Partial.of(List.of())));
    }

    private static HealthAssessment scored() {
        Ledger ledger = Ledger.of(List.of(
                new LedgerLine("engagement", Points.ofHundredths(51_43)),
                new LedgerLine("growth", Points.ofHundredths(21_43))));
        return Scored.of(
                ID,
                AT,
                HealthScore.ofHundredths(72_86),
                Band.YELLOW,
                false,
                Coverage.ofHundredths(70),
                interval(51_00, 81_00),
                explanation(ledger, List.of(measure(Optional.of(Level.GOOD))), List.of(missing(MissingReason.STALE))));
    }

    private static HealthAssessment minimalScored() {
        Ledger ledger = Ledger.of(List.of(new LedgerLine("engagement", Points.ofHundredths(100_00))));
        return Scored.of(SignalExamples.snapshot(), MODEL, ledger);
    }

    private static HealthAssessment notScored() {
        return new NotScored(
                ID,
                AT,
                NotScoredReason.COVERAGE_TOO_LOW,
                Coverage.ofHundredths(30),
                explanation(
                        Ledger.of(List.of()),
                        List.of(measure(Optional.of(Level.WARNING))),
                        List.of(missing(MissingReason.NEVER_SUPPLIED))));
    }

    private static HealthAssessment minimalNotScored() {
        return new NotScored(
                ID,
                AT,
                NotScoredReason.NO_USAGE_DATA,
                Coverage.ofHundredths(0),
                explanation(Ledger.of(List.of()), List.of(), List.of()));
    }

    private static HealthExplanation explanation(
            Ledger ledger, List<MeasureResult> measures, List<MissingMeasure> missing) {
        return new Explanation(ledger, measures, missing, provenance());
    }

    private static MeasureResult measure(Optional<Level> level) {
        return new MeasureResult("engagement", Signals.USAGE_ACTIVE_DAYS_28, 22.5, Points.ofHundredths(90_00), level);
    }

    private static MissingMeasure missing(MissingReason reason) {
        return new MissingMeasure("sentiment", Signals.SENTIMENT_NPS_ANSWER, reason);
    }

    private static ScoreInterval interval(int low, int high) {
        return new ScoreInterval(HealthScore.ofHundredths(low), HealthScore.ofHundredths(high));
    }

    private static Provenance provenance() {
        return new Provenance(MODEL, SignalExamples.snapshot().fingerprint(), AT);
    }

    private static DecisionRecord decision(String text) {
        return new DecisionRecord("health", provenance(), text, text);
    }

    private static HumanCheckpoint checkpoint(String content) {
        return HumanCheckpoint.ask(CheckpointKind.SCHEMA_CHANGE, "m-7", content, "migration", AT);
    }

    private static Failure failure() {
        return Failure.of("c-12", "", "refused", "be accepted");
    }

    private record Explanation(
            Ledger ledger, List<MeasureResult> measures, List<MissingMeasure> missing, Provenance provenance)
            implements HealthExplanation {}
}
