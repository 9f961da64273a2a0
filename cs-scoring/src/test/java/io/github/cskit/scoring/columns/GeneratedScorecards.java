package io.github.cskit.scoring.columns;

import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.Curve;
import io.github.cskit.scoring.scorecard.HardRule;
import io.github.cskit.scoring.scorecard.MissingPolicy;
import io.github.cskit.scoring.scorecard.Part;
import io.github.cskit.scoring.scorecard.Rate;
import io.github.cskit.scoring.scorecard.RuleCondition;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.scoring.scorecard.SignalReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Scorecards of any shape that are allowed: nested parts, alternatives, rates, ages and hard rules. Not thread-safe. */
final class GeneratedScorecards {

    private static final List<String> CURVES =
            List.of("days", "share", "logins", "tickets", "answer", "touchpoints", "change", "level");
    private static final List<SignalId> DIVISORS = List.of(Signals.ACCOUNT_SEATS, Signals.ACCOUNT_DAYS_SINCE_START);

    private final SplittableRandom random;

    /** The signals that are not used yet, and for those used whether more is better. */
    private final List<SignalId> left = new ArrayList<>();

    private final Map<SignalId, Boolean> rising = new TreeMap<>();
    private final List<SignalId> components = new ArrayList<>();

    GeneratedScorecards(SplittableRandom random) {
        this.random = random;
    }

    Scorecard next() {
        left.clear();
        rising.clear();
        components.clear();
        Signals.standard().stream()
                .map(SignalDefinition::id)
                .filter(id -> !DIVISORS.contains(id))
                .forEach(left::add);
        List<Part> parts = parts(left, 1 + random.nextInt(3), 0, "p");
        return new Scorecard(
                "generated",
                "1",
                random.nextInt(4) == 0 ? MissingPolicy.REFUSE : MissingPolicy.RENORMALISE,
                Coverage.ofHundredths(random.nextInt(3) * 25),
                HealthModels.scorecard("three-component").bands(),
                List.of(),
                Map.of(),
                parts,
                ages(),
                rules());
    }

    private List<Part> parts(List<SignalId> left, int count, int depth, String name) {
        List<Part> parts = new ArrayList<>();
        int weight = 100;
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1 || left.size() <= 1 || weight < 2;
            int share = last ? weight : 1 + random.nextInt(weight - 1);
            weight -= share;
            if (depth < 3 && left.size() > 3 && random.nextInt(2) == 0) {
                String inner = name + "-" + i;
                List<SignalId> half = new ArrayList<>(left.subList(0, left.size() / 2));
                left.removeAll(half);
                components.add(SignalId.of(inner));
                parts.add(Part.component(inner, share, parts(half, 1 + random.nextInt(3), depth + 1, inner)));
            } else {
                List<SignalReading> sources = new ArrayList<>();
                int wanted = left.size() > 4 && random.nextInt(4) == 0 ? 2 : 1;
                for (int s = 0; s < wanted; s++) {
                    sources.add(reading(left.remove(random.nextInt(left.size()))));
                }
                parts.add(Part.measure(share, sources));
            }
            if (last) {
                break;
            }
        }
        return parts;
    }

    private SignalReading reading(SignalId signal) {
        String curve = CURVES.get(random.nextInt(CURVES.size()));
        Curve standard = allCurves().get(curve);
        rising.put(signal, standard.rising());
        boolean count =
                ColumnRows.definition(signal).step().stripTrailingZeros().scale() <= 0
                        && ColumnRows.definition(signal).minInclusive().signum() >= 0;
        Optional<Rate> per = count && random.nextInt(3) == 0
                ? Optional.of(new Rate(
                        DIVISORS.get(random.nextInt(2)),
                        1 + random.nextInt(40),
                        random.nextBoolean() ? Optional.of(1 + random.nextInt(5)) : Optional.empty()))
                : Optional.empty();
        return new SignalReading(signal, curve, Optional.empty(), per);
    }

    private static Map<String, Curve> allCurves() {
        Map<String, Curve> curves = new TreeMap<>();
        for (String model : List.of("three-component", "five-signal", "five-signal-activity")) {
            curves.putAll(HealthModels.scorecard(model).curves());
        }
        return curves;
    }

    private Map<SignalId, Integer> ages() {
        Map<SignalId, Integer> ages = new TreeMap<>();
        List<SignalId> all = new ArrayList<>(rising.keySet());
        all.addAll(components);
        all.addAll(DIVISORS);
        for (SignalId each : all) {
            if (random.nextInt(4) == 0) {
                ages.put(each, 1 + random.nextInt(60));
            }
        }
        return ages;
    }

    private List<HardRule> rules() {
        List<HardRule> rules = new ArrayList<>();
        for (int i = random.nextInt(2) * random.nextInt(5); i > 0; i--) {
            String name = "rule " + i;
            if (!components.isEmpty() && random.nextInt(3) == 0) {
                rules.add(HardRule.worstOf(name, components.subList(0, 1 + random.nextInt(components.size()))));
            } else if (random.nextBoolean()) {
                rules.add(HardRule.cap(name, HealthScore.ofHundredths(random.nextInt(10_001)), conditions(false)));
            } else {
                rules.add(HardRule.floor(name, HealthScore.ofHundredths(random.nextInt(10_001)), conditions(true)));
            }
        }
        return rules;
    }

    private List<RuleCondition> conditions(boolean floor) {
        List<RuleCondition> conditions = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            if (!components.isEmpty() && random.nextBoolean()) {
                SignalId component = components.get(random.nextInt(components.size()));
                conditions.add(RuleCondition.of(component.value(), comparison(floor, random.nextInt(101))));
            } else {
                SignalId signal = signal();
                boolean better = rising.computeIfAbsent(signal, unjudged -> true);
                conditions.add(RuleCondition.of(signal.value(), comparison(floor == better, random.nextInt(12))));
            }
        }
        return conditions;
    }

    private SignalId signal() {
        List<SignalId> judged = new ArrayList<>(rising.keySet());
        boolean other = !left.isEmpty() && random.nextInt(3) == 0;
        return other ? left.get(random.nextInt(left.size())) : judged.get(random.nextInt(judged.size()));
    }

    private String comparison(boolean above, int bound) {
        return (above ? ">" : "<") + (random.nextBoolean() ? "= " : " ") + bound;
    }
}
