package io.github.cskit.scoring.churn;

import io.github.cskit.core.statistics.BrierScore;
import io.github.cskit.core.statistics.Discrimination;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.statistics.RankedOutcomes;
import io.github.cskit.core.statistics.Reliability;
import io.github.cskit.scoring.additive.AdditiveModel;
import io.github.cskit.scoring.additive.AdditiveTrainer;
import io.github.cskit.scoring.additive.Codes;
import io.github.cskit.scoring.churn.ChurnQuality.CalibrationGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges how a model does on rows that it has not seen: every row gets its logit from a model of the other parts, and its
 * rate from a map that was fitted to the logits of the other parts. Immutable and thread-safe.
 */
final class HeldOut {

    private static final int GROUPS = 10;
    private static final double CHANCE = 0.5;
    /** How many standard errors the gain in log loss must be more than 0: one-sided 5 %. */
    private static final double LEAST_GAIN_Z = 1.645;

    private final ChurnQuality quality;
    private final Recalibration recalibration;

    private HeldOut(ChurnQuality quality, Recalibration recalibration) {
        this.quality = quality;
        this.recalibration = recalibration;
    }

    static HeldOut judge(AdditiveTrainer trainer, Codes[] columns, boolean[] churned, ChurnPolicy policy) {
        Folds folds = Folds.deal(churned, policy.folds(), policy.seed());
        double[] logits = new double[churned.length];
        List<Double> areas = new ArrayList<>();
        for (int fold = 0; fold < policy.folds(); fold++) {
            int[] learned = folds.rowsOutside(fold);
            int[] judged = folds.rowsIn(fold);
            Codes[] some = new Codes[columns.length];
            for (int c = 0; c < columns.length; c++) {
                some[c] = columns[c].of(learned);
            }
            AdditiveModel model = trainer.fit(some, of(churned, learned));
            double[] theirs = model.logits(columns, judged);
            for (int i = 0; i < judged.length; i++) {
                logits[judged[i]] = theirs[i];
            }
            areas.add(Discrimination.of(theirs, of(churned, judged)).auc());
        }
        double[] rates = rates(folds, logits, churned, policy.folds());
        return new HeldOut(quality(rates, areas, churned, policy), Recalibration.fit(logits, churned));
    }

    ChurnQuality quality() {
        return quality;
    }

    Recalibration recalibration() {
        return recalibration;
    }

    private static double[] rates(Folds folds, double[] logits, boolean[] churned, int parts) {
        double[] rates = new double[logits.length];
        for (int fold = 0; fold < parts; fold++) {
            int[] learned = folds.rowsOutside(fold);
            double[] others = new double[learned.length];
            for (int i = 0; i < learned.length; i++) {
                others[i] = logits[learned[i]];
            }
            Recalibration line = Recalibration.fit(others, of(churned, learned));
            for (int row : folds.rowsIn(fold)) {
                rates[row] = line.rate(logits[row]);
            }
        }
        return rates;
    }

    private static ChurnQuality quality(double[] rates, List<Double> areas, boolean[] churned, ChurnPolicy policy) {
        RankedOutcomes ranked = RankedOutcomes.of(rates, churned);
        Discrimination measured = Discrimination.of(ranked);
        Interval interval = measured.aucInterval(policy.level());
        BrierScore brier = BrierScore.of(ranked);
        Proportion base = Proportion.of(measured.events(), measured.rows());
        double expected = 0;
        for (double rate : rates) {
            expected += rate;
        }
        return new ChurnQuality(
                base,
                measured.auc(),
                interval,
                areas,
                measured.averagePrecision(),
                brier.score(),
                brier.interval(policy.level()),
                base.share() * (1 - base.share()),
                groups(ranked, policy.level()),
                Reliability.p(ranked),
                expected,
                interval.low() > CHANCE && gains(rates, churned, base.share()));
    }

    /** Returns groups whose intervals all hold at once with the level (Bonferroni): ten at 95 % each would not. */
    private static List<CalibrationGroup> groups(RankedOutcomes ranked, double level) {
        List<Reliability.Group> found = Reliability.of(ranked, GROUPS).groups();
        double each = 1 - (1 - level) / found.size();
        return found.stream()
                .map(group -> new CalibrationGroup(
                        group.predicted(), group.observed(), group.observed().wilson(each)))
                .toList();
    }

    /** Returns whether the log loss is less than that of the base rate by more than chance explains. */
    private static boolean gains(double[] rates, boolean[] churned, double base) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < rates.length; i++) {
            double rate = Math.max(1e-9, Math.min(1 - 1e-9, churned[i] ? rates[i] : 1 - rates[i]));
            double gain = Math.log(rate / (churned[i] ? base : 1 - base));
            sum += gain;
            squares += gain * gain;
        }
        double mean = sum / rates.length;
        double variance = squares / rates.length - mean * mean;
        return mean > 0 && mean >= LEAST_GAIN_Z * Math.sqrt(Math.max(0, variance) / rates.length);
    }

    private static boolean[] of(boolean[] churned, int[] rows) {
        boolean[] some = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            some[i] = churned[rows[i]];
        }
        return some;
    }
}
