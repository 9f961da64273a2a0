package io.github.cskit.scoring.backtest;

import io.github.cskit.core.statistics.BrierScore;
import io.github.cskit.core.statistics.Discrimination;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.statistics.RankedOutcomes;
import io.github.cskit.core.statistics.Reliability;
import io.github.cskit.core.statistics.RocComparison;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.backtest.BacktestWarning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Judges a score by what came of the customers. Each customer counts once, by its last score not after its decision;
 * ties are shared; the order of the rows is never seen; with too few churned or kept customers there is no figure.
 *
 * <p>Immutable and thread-safe.
 */
public final class Backtest {

    private static final double CHANCE = 0.5;

    private final BacktestPolicy policy;

    private Backtest(BacktestPolicy policy) {
        this.policy = policy;
    }

    /**
     * Creates a backtest of the usual policy.
     *
     * @return the backtest
     */
    public static Backtest standard() {
        return of(BacktestPolicy.standard());
    }

    /**
     * Creates a backtest.
     *
     * @param policy by which numbers it judges
     * @return the backtest
     */
    public static Backtest of(BacktestPolicy policy) {
        Checks.of("backtest").present("policy", policy).orThrow();
        return new Backtest(policy);
    }

    /**
     * Judges a score.
     *
     * @param rows the scores, and what came
     * @return the report, or why there is none
     * @throws io.github.cskit.core.validation.InvalidValueException if a customer has several rows that dates do not tell
     *     apart
     */
    public BacktestResult judge(ScoredRows rows) {
        JudgedRows judged = JudgedRows.of(rows);
        int events = judged.events();
        if (events < policy.minEvents() || judged.size() - events < policy.minEvents()) {
            return new BacktestRefused(judged.size(), events, policy.minEvents(), judged.warnings());
        }
        double[] risks = judged.risks();
        boolean[] churned = judged.churned();
        RankedOutcomes ranked = RankedOutcomes.of(risks, churned);
        Discrimination measured = Discrimination.of(ranked);
        Optional<RankedOutcomes> rates = asRates(rows, judged, risks, ranked);
        BrierScore brier = rates.map(BrierScore::of).orElseGet(() -> BrierScore.byHalves(ranked));
        boolean banded = Bands.apply(rows);
        Optional<LeadTime> leadTime = banded ? WarningTimes.of(rows, policy) : Optional.empty();
        List<BacktestWarning> warnings = new ArrayList<>(judged.warnings());
        suspicion(measured).ifPresent(warnings::add);
        return new BacktestReport(
                policy,
                measured,
                brier.score(),
                brier.interval(policy.level()),
                rates.isPresent(),
                Reliability.of(ranked, policy.groups()),
                judged.segments().map(names -> segments(names, risks, churned)).orElse(List.of()),
                leadTime,
                rows.other.map(other -> RocComparison.of(risks, judged.otherRisks(other), churned)),
                banded ? Optional.of(new BandJudge(policy).judge(judged, leadTime)) : Optional.empty(),
                warnings);
    }

    /** Returns the score as a probability of churn, if it can be one: from 0 to 1, and of staying turned round. */
    private static Optional<RankedOutcomes> asRates(
            ScoredRows rows, JudgedRows judged, double[] risks, RankedOutcomes ranked) {
        double least = ranked.least();
        double most = ranked.most();
        if (rows.direction == ScoreDirection.HIGHER_IS_WORSE) {
            return least >= 0 && most <= 1 ? Optional.of(ranked) : Optional.empty();
        }
        if (least < -1 || most > 0) {
            return Optional.empty();
        }
        double[] rates = new double[risks.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = 1 + risks[i];
        }
        return Optional.of(RankedOutcomes.of(rates, judged.churned()));
    }

    private Optional<BacktestWarning> suspicion(Discrimination measured) {
        Interval interval = measured.aucInterval(policy.level());
        if (measured.auc() >= policy.tooGoodAuc() || measured.auc() <= 1 - policy.tooGoodAuc()) {
            return Optional.of(new BacktestWarning(
                    Kind.LEAKAGE_TOO_GOOD,
                    "An AUC of " + shown(measured.auc()) + " is too good to be believed (" + policy.tooGoodAuc()
                            + " or more).\nMaybe the score holds what was known only after the decision."));
        }
        if (interval.high() < CHANCE) {
            return Optional.of(new BacktestWarning(
                    Kind.WRONG_WAY_ROUND,
                    "An AUC of " + shown(measured.auc()) + " is below chance.\nMaybe higher is meant the other way"
                            + " round."));
        }
        if (interval.low() <= CHANCE) {
            return Optional.of(new BacktestWarning(
                    Kind.NO_SIGNAL,
                    "An AUC of " + shown(measured.auc()) + ", between " + shown(interval.low()) + " and "
                            + shown(interval.high()) + ", is not told from chance (0.5)."));
        }
        return Optional.empty();
    }

    private static String shown(double area) {
        return String.valueOf(Math.round(area * 1000) / 1000.0);
    }

    private List<SegmentMeasure> segments(List<String> names, double[] risks, boolean[] churned) {
        Map<String, List<Integer>> rows = new TreeMap<>();
        for (int i = 0; i < risks.length; i++) {
            rows.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(i);
        }
        List<SegmentMeasure> measures = new ArrayList<>();
        rows.forEach((name, places) -> measures.add(segment(name, places, risks, churned)));
        return measures;
    }

    private SegmentMeasure segment(String name, List<Integer> places, double[] risks, boolean[] churned) {
        double[] risk = places.stream().mapToDouble(i -> risks[i]).toArray();
        boolean[] left = new boolean[risk.length];
        int events = 0;
        for (int i = 0; i < left.length; i++) {
            left[i] = churned[places.get(i)];
            events += left[i] ? 1 : 0;
        }
        boolean enough = events >= policy.minEvents() && left.length - events >= policy.minEvents();
        return new SegmentMeasure(
                name,
                Proportion.of(events, left.length),
                enough ? Optional.of(Discrimination.of(risk, left)) : Optional.empty());
    }
}
