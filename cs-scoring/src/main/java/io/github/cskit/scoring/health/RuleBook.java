package io.github.cskit.scoring.health;

import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.health.ComponentPoints.Figure;
import io.github.cskit.scoring.scorecard.HardRule;
import io.github.cskit.scoring.scorecard.RuleCondition;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.scoring.scorecard.Threshold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hard rules of a scorecard made ready: signals and components are numbered. Immutable and thread-safe. */
final class RuleBook {

    private static final int NO_CAP = 10_000;
    private static final double HUNDREDTHS = 100;

    /** A condition on a signal by its number, or on a component by the number under which it is watched. */
    record Condition(boolean component, int number, SignalId of, Threshold is) {

        boolean holds(int hundredths) {
            return hundredths != ComponentPoints.NONE && is.holds(hundredths / HUNDREDTHS);
        }
    }

    /** A rule; one without conditions caps with the worst of some components. */
    record Rule(String name, boolean floor, int hundredths, List<Condition> conditions, List<Integer> worstOf) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Map<SignalId, Integer> watched;
    private final List<Condition> unjudged = new ArrayList<>();

    private RuleBook(Map<SignalId, Integer> watched) {
        this.watched = watched;
    }

    /** Returns the components that rules look at, numbered from 0. */
    static Map<SignalId, Integer> watchedBy(Scorecard scorecard) {
        Map<SignalId, Integer> numbers = new LinkedHashMap<>();
        for (HardRule rule : scorecard.rules()) {
            rule.worstOf().forEach(component -> numbers.putIfAbsent(component, numbers.size()));
            rule.when().stream()
                    .map(RuleCondition::of)
                    .filter(of -> scorecard.catalog().find(of).isEmpty())
                    .forEach(component -> numbers.putIfAbsent(component, numbers.size()));
        }
        return numbers;
    }

    static RuleBook of(Scorecard scorecard, Map<SignalId, Integer> watched, NodeBuilder signals) {
        RuleBook book = new RuleBook(watched);
        for (HardRule rule : scorecard.rules()) {
            List<Condition> conditions = rule.when().stream()
                    .map(condition -> book.condition(condition, signals))
                    .toList();
            int hundredths =
                    rule.floor().or(rule::cap).map(score -> score.hundredths()).orElse(NO_CAP);
            List<Integer> worstOf =
                    rule.worstOf().stream().map(book::watchNumber).toList();
            book.rules.add(new Rule(rule.name(), rule.floor().isPresent(), hundredths, conditions, worstOf));
        }
        return book;
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    List<Rule> rules() {
        return rules;
    }

    /** Returns how many components the rules look at. */
    int watches() {
        return watched.size();
    }

    /** Returns the conditions on signals that no measure judges, one for each signal. */
    List<Condition> unjudged() {
        return unjudged;
    }

    /** Returns whether a signal that only rules read applies and is missing. */
    boolean misses(Readings readings) {
        for (Condition condition : unjudged) {
            if (Double.isNaN(readings.valueOf(condition.number())) && !readings.notApplicable(condition.number())) {
                return true;
            }
        }
        return false;
    }

    /** Judges a customer by all rules. */
    Ruling judge(Readings readings, ComponentPoints points) {
        Ruling ruling = new Ruling();
        for (Rule rule : rules) {
            if (rule.conditions().isEmpty()) {
                ruling.cap(
                        rule.name(),
                        worst(rule, points, Figure.NOW),
                        worst(rule, points, Figure.MOST),
                        worst(rule, points, Figure.LEAST));
            } else {
                judge(rule, readings, points, ruling);
            }
        }
        return ruling;
    }

    private static void judge(Rule rule, Readings readings, ComponentPoints points, Ruling ruling) {
        boolean holds = true;
        boolean certain = true;
        boolean possible = true;
        for (Condition condition : rule.conditions()) {
            if (condition.component()) {
                boolean atLeast = condition.holds(points.of(condition.number(), Figure.LEAST));
                boolean atMost = condition.holds(points.of(condition.number(), Figure.MOST));
                holds &= condition.holds(points.of(condition.number(), Figure.NOW));
                certain &= atLeast && atMost;
                possible &= atLeast || atMost;
            } else {
                double value = readings.valueOf(condition.number());
                boolean known = !Double.isNaN(value);
                boolean met = known && condition.is().holds(value);
                holds &= met;
                certain &= met;
                possible &= met || (!known && !readings.notApplicable(condition.number()));
            }
        }
        if (rule.floor()) {
            ruling.floor(rule.name(), rule.hundredths(), holds, certain, possible);
        } else {
            ruling.cap(
                    rule.name(),
                    holds ? rule.hundredths() : NO_CAP,
                    certain ? rule.hundredths() : NO_CAP,
                    possible ? rule.hundredths() : NO_CAP);
        }
    }

    private static int worst(Rule rule, ComponentPoints points, Figure figure) {
        int worst = NO_CAP;
        for (int component : rule.worstOf()) {
            int of = points.of(component, figure);
            worst = of == ComponentPoints.NONE ? worst : Math.min(worst, of);
        }
        return worst;
    }

    private Condition condition(RuleCondition condition, NodeBuilder signals) {
        boolean component = watched.containsKey(condition.of());
        int number = component ? watchNumber(condition.of()) : signals.numberBesides(condition.of());
        Condition ready = new Condition(component, number, condition.of(), condition.is());
        boolean fresh = unjudged.stream().noneMatch(other -> other.number() == number);
        if (!component && fresh && !signals.judges(condition.of())) {
            unjudged.add(ready);
        }
        return ready;
    }

    private int watchNumber(SignalId component) {
        Integer number = watched.get(component);
        if (number == null) {
            throw new IllegalStateException("The component (" + component + ") passed the checks but is not watched.");
        }
        return number;
    }
}
