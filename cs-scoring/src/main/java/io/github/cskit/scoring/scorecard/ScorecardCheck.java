package io.github.cskit.scoring.scorecard;

import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.core.validation.InvalidValueException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks what holds between the parts of a scorecard, and learns which signal is better which way. */
final class ScorecardCheck {

    /** The weights of siblings add up to this. */
    static final int WHOLE = 100;

    private static final int MAX_PARTS = 5_000;
    private static final int MAX_DEPTH = 100;

    private final Checks checks;
    private final SignalCatalog catalog;
    private final Map<String, Curve> curves;
    private final Set<SignalId> used = new HashSet<>();
    private final Set<SignalId> components = new HashSet<>();
    private final Map<SignalId, Boolean> rising = new HashMap<>();
    private final Map<SignalId, String> divisors = new TreeMap<>();
    private int count;

    ScorecardCheck(Checks checks, List<SignalDefinition> signals, Map<String, Curve> curves) {
        this.checks = checks;
        this.catalog = catalogOf(checks, signals);
        this.curves = curves;
    }

    void check(List<Part> parts) {
        checkSiblings("parts", "the scorecard", parts, 1);
        checks.require(count <= MAX_PARTS, "parts", count + " in all", "be at most " + MAX_PARTS);
        divisors.forEach((divisor, path) -> checks.require(
                !used.contains(divisor), path, "(" + divisor + "), which is judged itself", "be judged nowhere"));
    }

    void checkAges(Set<SignalId> signals) {
        for (SignalId signal : signals) {
            checks.require(
                    isComponent(signal) || isSignal(signal),
                    "staleAfterDays[" + signal + "]",
                    "neither a signal nor a component",
                    "be one of the two");
        }
    }

    boolean isComponent(SignalId name) {
        return components.contains(name);
    }

    boolean isSignal(SignalId name) {
        return catalog.find(name).isPresent();
    }

    boolean isDivisor(SignalId name) {
        return divisors.containsKey(name);
    }

    /** Returns whether greater readings of a judged signal are better; empty if no curve tells. */
    Optional<Boolean> rising(SignalId signal) {
        return Optional.ofNullable(rising.get(signal));
    }

    private static SignalCatalog catalogOf(Checks checks, List<SignalDefinition> signals) {
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
            components.add(name);
            checks.require(!isSignal(name), path + ".component", "named like a signal (" + name + ")", "differ");
            checkSiblings(path + ".parts", "component (" + name + ")", part.parts(), depth + 1);
        });
        for (int i = 0; i < part.firstOf().size(); i++) {
            checkReading(path + ".firstOf[" + i + "]", part.firstOf().get(i));
        }
    }

    private void checkReading(String path, SignalReading reading) {
        checkOnce(path + ".signal", reading.signal());
        checks.require(
                isSignal(reading.signal()),
                path + ".signal",
                "(" + reading.signal() + "), which no catalog knows",
                "be a standard signal or be defined under signals");
        Curve curve = curves.get(reading.curve());
        checks.require(
                curve != null,
                path + ".curve",
                "not among " + String.join(", ", curves.keySet()),
                "be a standard curve or be given under curves");
        if (curve != null && curve.lowest() < curve.highest()) {
            rising.put(reading.signal(), curve.rising());
        }
        // a flat curve has no way to look against
        if (curve != null
                && curve.lowest() < curve.highest()
                && reading.levels().isPresent()) {
            boolean above = reading.levels().get().good().above();
            checks.require(
                    above == curve.rising(), path + ".levels", "against the curve", "look the way the curve rises");
        }
        reading.per().ifPresent(rate -> checkRate(path + ".per", reading.signal(), rate));
    }

    private void checkRate(String path, SignalId judged, Rate rate) {
        divisors.put(rate.signal(), path + ".signal");
        checks.require(
                isSignal(rate.signal()),
                path + ".signal",
                "(" + rate.signal() + "), which no catalog knows",
                "be a standard signal or be defined under signals");
        catalog.find(judged)
                .ifPresent(definition -> checks.require(
                        isCount(definition), path, "given for (" + judged + "), which is no count", "be left out"));
    }

    /** A count has whole values from 0 on. */
    private static boolean isCount(SignalDefinition definition) {
        boolean whole = definition.step().remainder(BigDecimal.ONE).signum() == 0;
        return whole && definition.minInclusive().signum() >= 0;
    }

    private void checkOnce(String path, SignalId id) {
        checks.require(used.add(id), path, "(" + id + "), which was used before", "be used once");
    }
}
