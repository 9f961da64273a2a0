package io.github.cskit.scoring.health;

import io.github.cskit.core.explain.LargestRemainder;
import io.github.cskit.core.explain.Ledger;
import io.github.cskit.core.explain.LedgerLine;
import io.github.cskit.core.explain.Points;
import io.github.cskit.core.explain.Provenance;
import io.github.cskit.core.health.HealthExplanation;
import io.github.cskit.core.health.MeasureResult;
import io.github.cskit.core.health.MissingMeasure;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** The reasons behind a scorecard's assessment, computed when asked for, from the numbers that gave the score. */
record ScorecardExplanation(ScorecardModel model, CustomerSnapshot snapshot, boolean scored)
        implements HealthExplanation {

    /** The line that holds what missing measures left to the others. */
    static final String REDISTRIBUTED = "redistributed weight";

    /** The component under which signals are missing that only hard rules read. */
    static final String RULES = "rules";

    private static final String FLOOR = "floor: ";
    private static final String CAP = "cap: ";

    @Override
    public Ledger ledger() {
        if (!scored) {
            return Ledger.of(List.of());
        }
        SnapshotReadings readings = model.readingsOf(snapshot);
        ExactEvaluation exact = new ExactEvaluation(readings);
        BigFraction score = exact.visit(model.nodes(), BigFraction.ONE)
                .flatMap(ExactEvaluation.Outcome::value)
                .orElseThrow();
        List<String> names = new ArrayList<>();
        List<BigFraction> amounts = new ArrayList<>();
        BigFraction left = score;
        for (ExactEvaluation.Contribution each : exact.contributions()) {
            names.add(each.path());
            amounts.add(each.hundredths());
            left = left.subtract(each.hundredths());
        }
        if (!missingMeasures(readings).isEmpty()) {
            names.add(REDISTRIBUTED);
            amounts.add(left);
        }
        int before = ExactEvaluation.halfUp(score);
        List<LedgerLine> lines = lines(names, amounts, before);
        if (!model.rules().isEmpty()) {
            addRules(model.rulingOn(snapshot), before, lines);
        }
        return Ledger.of(lines);
    }

    @Override
    public List<MeasureResult> measures() {
        List<MeasureResult> results = new ArrayList<>();
        collectMeasures(model.nodes(), model.readingsOf(snapshot), results);
        return List.copyOf(results);
    }

    @Override
    public List<MissingMeasure> missing() {
        SnapshotReadings readings = model.readingsOf(snapshot);
        List<MissingMeasure> missing = missingMeasures(readings);
        for (RuleBook.Condition condition : model.rules().unjudged()) {
            int number = condition.number();
            if (Double.isNaN(readings.valueOf(number)) && !readings.notApplicable(number)) {
                missing.add(new MissingMeasure(RULES, condition.of(), reasonFor(readings, number)));
            }
        }
        return List.copyOf(missing);
    }

    @Override
    public Provenance provenance() {
        return new Provenance(model.ref(), snapshot.fingerprint(), snapshot.asOf());
    }

    /** What floors gave and caps took, after the score was rounded. */
    private static void addRules(Ruling ruling, int before, List<LedgerLine> lines) {
        int raised = ruling.raised(before);
        int after = ruling.score(before);
        if (raised > before) {
            lines.add(new LedgerLine(FLOOR + ruling.floorBy, Points.ofHundredths(raised - before)));
        }
        if (after < raised) {
            lines.add(new LedgerLine(CAP + ruling.capBy, Points.ofHundredths(after - raised)));
        }
    }

    private static List<LedgerLine> lines(List<String> names, List<BigFraction> amounts, int total) {
        BigInteger denominator = amounts.stream()
                .map(BigFraction::getDenominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        List<BigInteger> numerators = amounts.stream()
                .map(a -> a.getNumerator().multiply(denominator.divide(a.getDenominator())))
                .toList();
        int[] hundredths = LargestRemainder.distribute(numerators, denominator, total);
        List<LedgerLine> lines = new ArrayList<>();
        for (int i = 0; i < hundredths.length; i++) {
            lines.add(new LedgerLine(names.get(i), Points.ofHundredths(hundredths[i])));
        }
        return lines;
    }

    private static void collectMeasures(List<Node> nodes, Readings readings, List<MeasureResult> results) {
        for (Node node : nodes) {
            if (node instanceof Node.Component component) {
                double given = readings.valueOf(component.direct());
                if (!Double.isNaN(given)) {
                    Points points = Points.ofHundredths(DirectPoints.hundredthsOf(given));
                    results.add(new MeasureResult(component.path(), component.name(), given, points, Optional.empty()));
                } else if (!readings.notApplicable(component.direct())) {
                    collectMeasures(component.parts(), readings, results);
                }
            } else if (node instanceof Node.Measure measure) {
                collectMeasure(measure, readings, results);
            }
        }
    }

    private static void collectMeasure(Node.Measure measure, Readings readings, List<MeasureResult> results) {
        Node.Source source = measure.measuredIn(readings);
        if (source != null) {
            double value = readings.judged(source);
            results.add(new MeasureResult(
                    measure.owner(),
                    source.signal(),
                    value,
                    source.curve().pointsOf(value),
                    Optional.ofNullable(source.levels()).map(rule -> rule.levelOf(value))));
        }
    }

    private List<MissingMeasure> missingMeasures(SnapshotReadings readings) {
        List<MissingMeasure> missing = new ArrayList<>();
        collectMissing(model.nodes(), readings, missing);
        return missing;
    }

    private void collectMissing(List<Node> nodes, SnapshotReadings readings, List<MissingMeasure> missing) {
        for (Node node : nodes) {
            if (node instanceof Node.Component component) {
                boolean given = !Double.isNaN(readings.valueOf(component.direct()));
                if (!given && !readings.notApplicable(component.direct())) {
                    collectMissing(component.parts(), readings, missing);
                }
            } else if (node instanceof Node.Measure measure
                    && measure.measuredIn(readings) == null
                    && measure.applies(readings)) {
                SignalId signal = measure.sources().get(0).signal();
                missing.add(new MissingMeasure(measure.owner(), signal, reasonFor(readings, measure)));
            }
        }
    }

    /** The reason of the first source that applies. */
    private MissingReason reasonFor(SnapshotReadings readings, Node.Measure measure) {
        return measure.sources().stream()
                .filter(source -> source.applies(readings))
                .map(source -> reasonFor(readings, source))
                .findFirst()
                .orElse(MissingReason.NEVER_SUPPLIED);
    }

    /** Where the count itself is there, the reason is that of what it is judged against. */
    private MissingReason reasonFor(SnapshotReadings readings, Node.Source source) {
        boolean divisorLacks = !Double.isNaN(readings.valueOf(source.number()));
        return divisorLacks ? reasonFor(readings, source.divisor()) : reasonFor(readings, source.number());
    }

    private MissingReason reasonFor(SnapshotReadings readings, int number) {
        if (readings.stale(number)) {
            return MissingReason.STALE;
        }
        return snapshot.reading(model.signalOf(number)) instanceof Reading.Missing missing
                ? missing.reason()
                : MissingReason.NEVER_SUPPLIED;
    }
}
