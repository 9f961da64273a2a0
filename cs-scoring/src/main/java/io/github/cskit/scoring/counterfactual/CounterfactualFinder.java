package io.github.cskit.scoring.counterfactual;

import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.BandScheme;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.HealthExplanation;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.health.HealthModel;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.scorecard.RuleCondition;
import io.github.cskit.scoring.scorecard.Scorecard;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds, signal by signal, the smallest change that reaches the next band: with it the band is reached, and with any
 * smaller number of steps it is not. A better reading never lowers the score of a scorecard, hard rules included, so a
 * search by halves is exact.
 *
 * <p>Changes are counted in the signal's own step from the reading as it is; the end of the signal's range may cut the
 * last step short. Signals that others are judged per (seats, days since the start) are not changed: more of them is
 * neither better nor worse. Immutable and thread-safe.
 */
public final class CounterfactualFinder {

    private final HealthModel model;
    private final List<BandScheme.Step<Band>> bands;
    private final Map<SignalId, BetterWay> ways;

    /** The signals that hard rules look at. */
    private final List<SignalId> ruled;

    private CounterfactualFinder(Scorecard scorecard) {
        this.model = HealthModels.of(scorecard);
        this.bands = scorecard.bandScheme().steps();
        this.ways = BetterWay.of(scorecard);
        this.ruled = scorecard.rules().stream()
                .flatMap(rule -> rule.when().stream())
                .map(RuleCondition::of)
                .filter(of -> scorecard.catalog().find(of).isPresent())
                .distinct()
                .toList();
    }

    /**
     * Creates a finder.
     *
     * @param scorecard the scorecard by which the customers are scored
     * @return the finder
     */
    public static CounterfactualFinder of(Scorecard scorecard) {
        return new CounterfactualFinder(scorecard);
    }

    /**
     * Finds what it would take.
     *
     * @param snapshot what is known of the customer
     * @return the smallest changes, or that there is no band above, or no score
     * @throws io.github.cskit.core.validation.InvalidValueException if a reading lies outside its signal's range
     */
    public Counterfactuals find(CustomerSnapshot snapshot) {
        HealthAssessment assessment = model.assess(snapshot);
        if (!(assessment instanceof Scored scored)) {
            return new Counterfactuals(snapshot.customer(), Optional.empty(), Optional.empty(), List.of());
        }
        Optional<BandScheme.Step<Band>> next = above(scored.score());
        List<Counterfactual> found = new ArrayList<>();
        if (next.isPresent()) {
            HealthScore edge = next.get().from();
            for (SignalId signal : restingOn(scored.explanation())) {
                BetterWay way = ways.get(signal);
                if (way != null && snapshot.reading(signal) instanceof Reading.Measured measured) {
                    found.add(find(new Trial(model, snapshot, signal, measured, edge), signal, way));
                }
            }
        }
        return new Counterfactuals(
                snapshot.customer(), Optional.of(scored.band()), next.map(BandScheme.Step::band), found);
    }

    private Optional<BandScheme.Step<Band>> above(HealthScore score) {
        return bands.stream().filter(step -> step.from().compareTo(score) > 0).reduce((higher, lower) -> lower);
    }

    /** What the score was made of, and after it what rules look at; what is too old to count is neither. */
    private Set<SignalId> restingOn(HealthExplanation explanation) {
        Set<SignalId> signals = new LinkedHashSet<>();
        explanation.measures().forEach(measure -> signals.add(measure.signal()));
        signals.addAll(ruled);
        explanation.missing().forEach(missing -> signals.remove(missing.signal()));
        return signals;
    }

    private Counterfactual find(Trial trial, SignalId signal, BetterWay way) {
        BigInteger reached = way.stepsFrom(trial.now());
        BigDecimal step = way.step().abs();
        if (reached.signum() == 0 || !trial.reaches(way.after(trial.now(), reached))) {
            return new Counterfactual(signal, trial.now(), step, Optional.empty());
        }
        BigInteger missed = BigInteger.ZERO;
        while (reached.subtract(missed).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = reached.add(missed).shiftRight(1);
            if (trial.reaches(way.after(trial.now(), middle))) {
                reached = middle;
            } else {
                missed = middle;
            }
        }
        return new Counterfactual(signal, trial.now(), step, Optional.of(trial.reach(way.after(trial.now(), reached))));
    }
}
