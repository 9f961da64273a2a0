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

    @Override
    public Ledger ledger() {
        if (!scored) {
            return Ledger.of(List.of());
        }
        ExactEvaluation exact = new ExactEvaluation(snapshot, slots());
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
        if (!missing().isEmpty()) {
            names.add(REDISTRIBUTED);
            amounts.add(left);
        }
        return lines(names, amounts, ExactEvaluation.halfUp(score));
    }

    @Override
    public List<MeasureResult> measures() {
        List<MeasureResult> results = new ArrayList<>();
        collectMeasures(model.nodes(), results);
        return List.copyOf(results);
    }

    @Override
    public List<MissingMeasure> missing() {
        List<MissingMeasure> missing = new ArrayList<>();
        collectMissing(model.nodes(), missing);
        return List.copyOf(missing);
    }

    @Override
    public Provenance provenance() {
        return new Provenance(model.ref(), snapshot.fingerprint(), snapshot.asOf());
    }

    private static Ledger lines(List<String> names, List<BigFraction> amounts, int total) {
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
        return Ledger.of(lines);
    }

    private void collectMeasures(List<Node> nodes, List<MeasureResult> results) {
        for (Node node : nodes) {
            if (node instanceof Node.Component component) {
                Reading direct = snapshot.reading(component.name());
                if (direct instanceof Reading.Measured given) {
                    Points points = Points.ofHundredths(DirectPoints.hundredthsOf(given.value()));
                    results.add(new MeasureResult(
                            component.path(), component.name(), given.value(), points, Optional.empty()));
                } else if (!notApplicable(component.name())) {
                    collectMeasures(component.parts(), results);
                }
            } else if (node instanceof Node.Measure measure) {
                collectMeasure(measure, results);
            }
        }
    }

    private void collectMeasure(Node.Measure measure, List<MeasureResult> results) {
        int[] slots = slots();
        Node.Source source = measure.measuredIn(snapshot, slots);
        if (source != null) {
            double value = snapshot.valueAt(slots[source.number()]);
            results.add(new MeasureResult(
                    measure.owner(),
                    source.signal(),
                    value,
                    source.curve().pointsOf(value),
                    Optional.ofNullable(source.levels()).map(rule -> rule.levelOf(value))));
        }
    }

    private void collectMissing(List<Node> nodes, List<MissingMeasure> missing) {
        for (Node node : nodes) {
            if (node instanceof Node.Component component) {
                boolean given = snapshot.reading(component.name()) instanceof Reading.Measured;
                if (!given && !notApplicable(component.name())) {
                    collectMissing(component.parts(), missing);
                }
            } else if (node instanceof Node.Measure measure
                    && measure.measuredIn(snapshot, slots()) == null
                    && measure.applies(snapshot, slots())) {
                SignalId signal = measure.sources().get(0).signal();
                missing.add(new MissingMeasure(measure.owner(), signal, reasonFor(measure)));
            }
        }
    }

    private MissingReason reasonFor(Node.Measure measure) {
        return measure.sources().stream()
                .map(source -> snapshot.reading(source.signal()))
                .filter(Reading.Missing.class::isInstance)
                .map(reading -> ((Reading.Missing) reading).reason())
                .filter(reason -> reason != MissingReason.NOT_APPLICABLE)
                .findFirst()
                .orElse(MissingReason.NEVER_SUPPLIED);
    }

    private boolean notApplicable(SignalId signal) {
        return snapshot.reading(signal) instanceof Reading.Missing missing
                && missing.reason() == MissingReason.NOT_APPLICABLE;
    }

    private int[] slots() {
        return model.slotsOf(snapshot.layout());
    }
}
