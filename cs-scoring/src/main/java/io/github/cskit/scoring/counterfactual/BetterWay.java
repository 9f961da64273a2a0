package io.github.cskit.scoring.counterfactual;

import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.scorecard.Curve;
import io.github.cskit.scoring.scorecard.HardRule;
import io.github.cskit.scoring.scorecard.Part;
import io.github.cskit.scoring.scorecard.RuleCondition;
import io.github.cskit.scoring.scorecard.Scorecard;
import io.github.cskit.scoring.scorecard.SignalReading;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which way the readings of a signal get better, how far, and in which steps.
 *
 * @param step the signal's step, below 0 where less is better
 * @param end the best possible reading
 */
record BetterWay(BigDecimal step, BigDecimal end) {

    /** Points given directly for a component: better upwards, in hundredths. */
    private static final BetterWay DIRECT = new BetterWay(new BigDecimal("0.01"), BigDecimal.valueOf(100));

    /** Returns the ways of everything that a scorecard reads, measures first; divisors are not among them. */
    static Map<SignalId, BetterWay> of(Scorecard scorecard) {
        Map<SignalId, BetterWay> ways = new LinkedHashMap<>();
        SignalCatalog catalog = scorecard.catalog();
        for (Part part : scorecard.parts()) {
            add(part, scorecard, catalog, ways);
        }
        for (HardRule rule : scorecard.rules()) {
            for (RuleCondition condition : rule.when()) {
                boolean rising = condition.is().above() == rule.floor().isPresent();
                catalog.find(condition.of()).ifPresent(signal -> ways.putIfAbsent(signal.id(), of(signal, rising)));
            }
        }
        return ways;
    }

    private static void add(Part part, Scorecard scorecard, SignalCatalog catalog, Map<SignalId, BetterWay> ways) {
        part.component().ifPresent(name -> ways.put(name, DIRECT));
        for (SignalReading reading : part.firstOf()) {
            Curve curve = scorecard.curves().get(reading.curve());
            // a signal of a flat curve is left to the rules, which may look at it all the same
            if (curve != null && curve.lowest() < curve.highest()) {
                catalog.find(reading.signal()).ifPresent(signal -> ways.put(signal.id(), of(signal, curve.rising())));
            }
        }
        for (Part inner : part.parts()) {
            add(inner, scorecard, catalog, ways);
        }
    }

    private static BetterWay of(SignalDefinition signal, boolean rising) {
        return rising
                ? new BetterWay(signal.step(), signal.maxInclusive())
                : new BetterWay(signal.step().negate(), signal.minInclusive());
    }

    /** Returns how many steps lead from a reading to the best one, the last one perhaps cut short; 0 at the best. */
    BigInteger stepsFrom(BigDecimal now) {
        return end.subtract(now)
                .divide(step, 0, RoundingMode.CEILING)
                .toBigInteger()
                .max(BigInteger.ZERO);
    }

    /** Returns the reading some steps after another one, within the signal's range. */
    BigDecimal after(BigDecimal now, BigInteger steps) {
        BigDecimal reading = now.add(step.multiply(new BigDecimal(steps)));
        return step.signum() > 0 ? reading.min(end) : reading.max(end);
    }
}
