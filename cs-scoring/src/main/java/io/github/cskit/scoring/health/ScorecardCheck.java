package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks what holds between the parts of a scorecard. */
final class ScorecardCheck {

    /** The weights of siblings add up to this. */
    static final int WHOLE = 100;

    private static final int MAX_PARTS = 10_000;
    private static final int MAX_DEPTH = 100;

    private final Checks checks;
    private final SignalCatalog catalog;
    private final Map<String, Curve> curves;
    private final Set<SignalId> used = new HashSet<>();
    private int count;

    ScorecardCheck(Checks checks, List<SignalDefinition> signals, Map<String, Curve> curves) {
        this.checks = checks;
        this.catalog = catalogOf(checks, signals);
        this.curves = curves;
    }

    void check(List<Part> parts) {
        checkSiblings("parts", "the scorecard", parts, 1);
        checks.require(count <= MAX_PARTS, "parts", count + " in all", "be at most " + MAX_PARTS);
    }

    static SignalCatalog catalogOf(Checks checks, List<SignalDefinition> signals) {
        try {
            return SignalCatalog.standard().with(signals);
        } catch (InvalidValueException refusal) {
            refusal.problems().forEach(p -> checks.problem(p.path(), p.found(), p.rule()));
            return SignalCatalog.standard();
        }
    }

    static Set<String> curvesOf(List<Part> parts) {
        Set<String> names = new TreeSet<>();
        for (Part part : parts) {
            part.firstOf().forEach(reading -> names.add(reading.curve()));
            names.addAll(curvesOf(part.parts()));
        }
        return names;
    }

    private void checkSiblings(String path, String owner, List<Part> siblings, int depth) {
        long sum = siblings.stream().mapToLong(Part::weight).sum();
        checks.require(
                sum == WHOLE,
                path,
                "weighted " + sum + " in all",
                "have weights that add up to " + WHOLE + " in " + owner);
        if (depth > MAX_DEPTH) {
            checks.problem(path, "nested more than " + MAX_DEPTH + " deep", "be shallower");
            return;
        }
        for (int i = 0; i < siblings.size(); i++) {
            count++;
            checkPart(path + "[" + i + "]", siblings.get(i), depth);
        }
    }

    private void checkPart(String path, Part part, int depth) {
        part.component().ifPresent(name -> {
            checkOnce(path + ".component", name);
            checks.require(
                    catalog.find(name).isEmpty(), path + ".component", "named like a signal (" + name + ")", "differ");
            checkSiblings(path + ".parts", "component (" + name + ")", part.parts(), depth + 1);
        });
        for (int i = 0; i < part.firstOf().size(); i++) {
            checkReading(path + ".firstOf[" + i + "]", part.firstOf().get(i));
        }
    }

    private void checkReading(String path, SignalReading reading) {
        checkOnce(path + ".signal", reading.signal());
        checks.require(
                catalog.find(reading.signal()).isPresent(),
                path + ".signal",
                "(" + reading.signal() + "), which no catalog knows",
                "be a standard signal or be defined under signals");
        Curve curve = curves.get(reading.curve());
        checks.require(
                curve != null,
                path + ".curve",
                "not among " + String.join(", ", curves.keySet()),
                "be a standard curve or be given under curves");
        if (curve != null && reading.levels().isPresent()) {
            boolean above = reading.levels().get().good().above();
            checks.require(
                    above == curve.rising(), path + ".levels", "against the curve", "look the way the curve rises");
        }
    }

    private void checkOnce(String path, SignalId id) {
        checks.require(used.add(id), path, "(" + id + "), which was used before", "be used once");
    }
}
