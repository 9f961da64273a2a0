package io.github.cskit.scoring.backtest;

import io.github.cskit.core.statistics.Discrimination;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.statistics.Reliability;
import io.github.cskit.core.statistics.RocComparison;
import io.github.cskit.core.validation.Checks;
import java.util.List;
import java.util.Optional;

/**
 * How well a score told churn. It is about the past: it promises nothing for a time in which other customers leave for
 * other reasons. Immutable and thread-safe.
 *
 * @param policy by which numbers it was judged
 * @param measured the measures over one row of each customer
 * @param brier the mean square of predicted rate less outcome
 * @param brierInterval its interval, at the level of the policy
 * @param brierOfScore whether the Brier score is that of the score itself, which is a probability then; else it is that
 *     of the score calibrated on one half of the rows and judged on the other
 * @param reliability the mean score and the churn rate in groups of about equal size; of a health score, the scores are
 *     negated, so that high is risky
 * @param segments each segment by name; empty where there are none
 * @param leadTime how long before it was warned; empty without dates or bands
 * @param comparison this score first, the other second; empty where there is no other
 * @param verdict on the bands; empty where the score has none
 * @param warnings reasons not to believe it as it stands
 */
public record BacktestReport(
        BacktestPolicy policy,
        Discrimination measured,
        double brier,
        Interval brierInterval,
        boolean brierOfScore,
        Reliability reliability,
        List<SegmentMeasure> segments,
        Optional<LeadTime> leadTime,
        Optional<RocComparison> comparison,
        Optional<BacktestVerdict> verdict,
        List<BacktestWarning> warnings)
        implements BacktestResult {

    /** Checks that the parts are there, and copies the lists. */
    public BacktestReport {
        Checks.of("backtest report")
                .present("policy", policy)
                .present("measured", measured)
                .number("brier", brier, 0, 1)
                .present("brierInterval", brierInterval)
                .present("reliability", reliability)
                .orThrow();
        segments = List.copyOf(segments);
        warnings = List.copyOf(warnings);
    }

    /**
     * Returns how many of the customers churned.
     *
     * @return the base rate, with its counts
     */
    public Proportion baseRate() {
        return Proportion.of(measured.events(), measured.rows());
    }

    /**
     * Returns whether a warning says that the score may know what came.
     *
     * @return true if it may leak
     */
    public boolean mayLeak() {
        return warnings.stream()
                .map(BacktestWarning::kind)
                .anyMatch(kind ->
                        kind == BacktestWarning.Kind.LEAKAGE_LATE || kind == BacktestWarning.Kind.LEAKAGE_TOO_GOOD);
    }

    /** Returns the sizes and the area. */
    @Override
    public String toString() {
        return "BacktestReport[" + baseRate() + ", AUC " + measured.auc() + ", " + warnings.size() + " warnings]";
    }
}
