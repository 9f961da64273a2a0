package io.github.cskit.scoring.churn;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * How good a churn model is on accounts it has not seen: each was judged by a model, and calibrated by a line, that were
 * fitted without it. It is about accounts like those it learned from, and about a time like theirs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param churned how many accounts churned, of how many
 * @param auc the area under the ROC curve over all accounts
 * @param aucInterval its interval
 * @param foldAucs the area within each part
 * @param averagePrecision the area under the precision-recall curve, by steps
 * @param brier the mean square of predicted rate less outcome
 * @param brierInterval its interval
 * @param brierOfBaseRate the same of predicting the base rate for all
 * @param calibration predicted and observed rates in groups of about equal size
 * @param calibrationP how improbable outcomes as far from the predictions are where these are right
 * @param expected how many were predicted to churn, in sum
 * @param signal whether it tells more than the base rate does; else it predicts that for all
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ChurnQuality(
        Proportion churned,
        Double auc,
        Interval aucInterval,
        List<Double> foldAucs,
        Double averagePrecision,
        Double brier,
        Interval brierInterval,
        Double brierOfBaseRate,
        List<CalibrationGroup> calibration,
        Double calibrationP,
        Double expected,
        Boolean signal) {

    /** Checks the ranges, and copies the lists. */
    public ChurnQuality {
        foldAucs = Absent.orEmptyList(foldAucs);
        calibration = Absent.orEmptyList(calibration);
        Checks.of("quality of a churn model")
                .present("churned", churned)
                .number("auc", auc, 0, 1)
                .present("aucInterval", aucInterval)
                .number("averagePrecision", averagePrecision, 0, 1)
                .number("brier", brier, 0, 1)
                .present("brierInterval", brierInterval)
                .number("brierOfBaseRate", brierOfBaseRate, 0, 1)
                .number("calibrationP", calibrationP, 0, 1)
                .number("expected", expected, 0, Double.MAX_VALUE)
                .present("signal", signal)
                .orThrow();
    }

    /**
     * Returns the mean of the areas within the parts.
     *
     * @return from 0 to 1
     */
    public double meanFoldAuc() {
        return foldAucs.stream().mapToDouble(area -> area).average().orElse(auc);
    }

    /**
     * Returns whether the predicted rate of each group lies in the interval of what was observed. It is what right rates
     * do as often as the level says, and no proof of them.
     *
     * @return true if no group is off by more than chance explains
     */
    public boolean calibrated() {
        return calibration.stream().allMatch(group -> group.interval().contains(group.predicted()));
    }

    /**
     * Accounts with neighbouring predictions.
     *
     * @param predicted the mean of their predicted rates
     * @param observed how many of them churned
     * @param interval the interval of the observed rate, so wide that those of all groups hold at once at the level of the
     *     policy
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record CalibrationGroup(Double predicted, Proportion observed, Interval interval) {

        /** Checks the parts. */
        public CalibrationGroup {
            Checks.of("calibration group")
                    .number("predicted", predicted, 0, 1)
                    .present("observed", observed)
                    .present("interval", interval)
                    .orThrow();
        }
    }
}
