package io.github.cskit.scoring.scorecard;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.Coverage;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes scorecards of any shape: nested parts, own curves, ages, counts per seat, hard rules, bands anywhere. */
public final class GeneratedScorecards {

    private static final String[] STEPS = {"1", "1", "0.1", "0.01", "0.5"};

    private final SplittableRandom random;
    private final List<SignalDefinition> signals = new ArrayList<>();
    private final Map<String, Curve> curves = new LinkedHashMap<>();
    private final Map<SignalId, Boolean> rising = new LinkedHashMap<>();
    private final Map<SignalId, Integer> ages = new LinkedHashMap<>();
    private final List<SignalId> components = new ArrayList<>();

    private GeneratedScorecards(SplittableRandom random) {
        this.random = random;
    }

    /** A scorecard that the random numbers decide. */
    public static Scorecard next(SplittableRandom random) {
        return new GeneratedScorecards(random).card();
    }

    private Scorecard card() {
        List<Part> parts = parts(1 + random.nextInt(4));
        int yellow = 1_000 + random.nextInt(5_000);
        int green = yellow + 1 + random.nextInt(10_000 - yellow);
        List<HardRule> rules = random.nextInt(3) == 0 ? List.of() : rules();
        return new Scorecard(
                "generated",
                "1",
                random.nextInt(8) == 0 ? MissingPolicy.REFUSE : MissingPolicy.RENORMALISE,
                Coverage.ofHundredths(random.nextInt(3) == 0 ? 50 : 0),
                Map.of(
                        Band.GREEN, HealthScore.ofHundredths(green),
                        Band.YELLOW, HealthScore.ofHundredths(yellow),
                        Band.RED, HealthScore.ofHundredths(0)),
                signals,
                curves,
                parts,
                ages,
                rules);
    }

    private List<Part> parts(int depth) {
        List<Part> parts = new ArrayList<>();
        for (int weight : weights()) {
            if (depth > 1 && random.nextInt(3) > 0) {
                SignalId name = SignalId.of("component-" + components.size());
                components.add(name);
                age(name);
                parts.add(Part.component(name.value(), weight, parts(depth - 1)));
            } else {
                parts.add(Part.measure(weight, readings()));
            }
        }
        return parts;
    }

    private List<SignalReading> readings() {
        List<SignalReading> readings = new ArrayList<>();
        boolean up = random.nextBoolean();
        for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
            SignalId signal = signal(up);
            boolean count = signals.get(signals.size() - 1).step().compareTo(BigDecimal.ONE) == 0;
            Optional<Rate> rate = count && random.nextInt(3) == 0
                    ? Optional.of(new Rate(
                            Signals.ACCOUNT_SEATS,
                            random.nextBoolean() ? 1 : 10,
                            random.nextBoolean() ? Optional.empty() : Optional.of(3)))
                    : Optional.empty();
            readings.add(new SignalReading(signal, curve(up), Optional.empty(), rate));
        }
        return readings;
    }

    private SignalId signal(boolean up) {
        SignalId signal = SignalId.of((random.nextInt(4) > 0 ? "usage.s-" : "other.s-") + signals.size());
        String step = STEPS[random.nextInt(STEPS.length)];
        signals.add(SignalDefinition.of(signal, "something", "units", "0", "1000", step));
        rising.put(signal, up);
        age(signal);
        return signal;
    }

    private void age(SignalId signal) {
        if (random.nextInt(3) == 0) {
            ages.put(signal, 1 + random.nextInt(90));
        }
    }

    /** A curve through two to five knots that never turns; now and then a flat one. */
    private String curve(boolean up) {
        List<Knot> knots = new ArrayList<>();
        int value = random.nextInt(10);
        int points = random.nextInt(3_000);
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            int shown = up ? points : 10_000 - points;
            knots.add(new Knot(BigDecimal.valueOf(value, 1), BigDecimal.valueOf(shown, 2)));
            value += 1 + random.nextInt(80);
            points = Math.min(10_000, points + random.nextInt(5_000));
        }
        String name = "curve-" + curves.size();
        curves.put(name, Curve.of(knots));
        return name;
    }

    private List<HardRule> rules() {
        List<HardRule> rules = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String name = "rule-" + i;
            if (!components.isEmpty() && random.nextInt(4) == 0) {
                rules.add(HardRule.worstOf(name, List.of(components.get(random.nextInt(components.size())))));
                continue;
            }
            boolean floor = random.nextBoolean();
            HealthScore bound = HealthScore.ofHundredths(random.nextInt(10_001));
            List<RuleCondition> when = new ArrayList<>();
            for (int j = random.nextInt(2); j >= 0; j--) {
                when.add(condition(floor));
            }
            rules.add(floor ? HardRule.floor(name, bound, when) : HardRule.cap(name, bound, when));
        }
        return rules;
    }

    private RuleCondition condition(boolean floor) {
        int dice = random.nextInt(3);
        if (dice == 0 && !components.isEmpty()) {
            SignalId component = components.get(random.nextInt(components.size()));
            return comparison(component, floor, true, random.nextInt(10_001) / 100.0);
        }
        if (dice == 1) {
            boolean up = random.nextBoolean();
            return comparison(signal(up), floor, up, random.nextInt(31));
        }
        List<SignalId> known = List.copyOf(rising.keySet());
        SignalId signal = known.get(random.nextInt(known.size()));
        return comparison(signal, floor, rising.get(signal), random.nextInt(31));
    }

    private RuleCondition comparison(SignalId of, boolean floor, boolean up, double bound) {
        String operator = (floor == up ? ">" : "<") + (random.nextBoolean() ? "=" : "");
        return RuleCondition.of(
                of.value(), operator + " " + BigDecimal.valueOf(bound).toPlainString());
    }

    /** Weights that add up to 100: round ones, on which ties are common, or any. */
    private List<Integer> weights() {
        int unit = random.nextBoolean() ? 5 : 1;
        List<Integer> weights = new ArrayList<>();
        int left = 100 / unit;
        int more = random.nextInt(4);
        for (int i = 0; i < more && left > 1; i++) {
            int weight = 1 + random.nextInt(left - 1);
            weights.add(weight * unit);
            left -= weight;
        }
        weights.add(left * unit);
        return weights;
    }
}
