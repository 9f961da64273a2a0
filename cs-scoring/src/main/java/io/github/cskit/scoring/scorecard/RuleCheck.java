package io.github.cskit.scoring.scorecard;

import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.validation.Checks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the hard rules of a scorecard. A cap holds where things are bad and a floor where they are good, by the curves
 * of the signals and by the rules among each other: otherwise a better reading could lower a score.
 */
final class RuleCheck {

    private static final int MAX_RULES = 1_000;

    private final Checks checks;
    private final ScorecardCheck scorecard;
    private final Map<SignalId, Boolean> rising = new HashMap<>();

    RuleCheck(Checks checks, ScorecardCheck scorecard) {
        this.checks = checks;
        this.scorecard = scorecard;
    }

    void check(List<HardRule> rules) {
        Set<String> names = new HashSet<>();
        checks.require(rules.size() <= MAX_RULES, "rules", rules.size() + " in all", "be at most " + MAX_RULES);
        for (int i = 0; i < rules.size(); i++) {
            HardRule rule = rules.get(i);
            String path = "rules[" + i + "]";
            checks.require(names.add(rule.name()), path + ".name", "given to a rule before", "be given once");
            checkWorstOf(path + ".worstOf", rule.worstOf());
            for (int j = 0; j < rule.when().size(); j++) {
                checkCondition(
                        path + ".when[" + j + "]",
                        rule.when().get(j),
                        rule.floor().isPresent());
            }
        }
    }

    private void checkWorstOf(String path, List<SignalId> components) {
        Set<SignalId> named = new HashSet<>();
        for (int i = 0; i < components.size(); i++) {
            SignalId name = components.get(i);
            String place = path + "[" + i + "]";
            checks.require(scorecard.isComponent(name), place, "(" + name + ")", "be a component of the scorecard");
            checks.require(named.add(name), place, "(" + name + "), which was named before", "be named once");
        }
    }

    private void checkCondition(String path, RuleCondition condition, boolean floor) {
        SignalId of = condition.of();
        boolean above = condition.is().above();
        if (scorecard.isComponent(of)) {
            checks.require(above == floor, path + ".is", condition.is(), goodWay(floor, true));
            return;
        }
        checks.require(
                scorecard.isSignal(of), path + ".of", "(" + of + ")", "be a signal or a component of the scorecard");
        checks.require(
                !scorecard.isDivisor(of), path + ".of", "(" + of + "), which others are judged per", "be another");
        boolean better = scorecard.rising(of).orElseGet(() -> toldBefore(of).orElse(above == floor));
        rising.put(of, better);
        checks.require(above == (floor == better), path + ".is", condition.is(), goodWay(floor, better));
    }

    private Optional<Boolean> toldBefore(SignalId signal) {
        return Optional.ofNullable(rising.get(signal));
    }

    private static String goodWay(boolean floor, boolean rising) {
        String way = floor == rising ? "> or >=" : "< or <=";
        return "be " + way + ", because a "
                + (floor ? "floor holds where things are good" : "cap holds where they are bad");
    }
}
