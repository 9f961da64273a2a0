package io.github.cskit.triage.learn;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * How good a trained classifier is, by stratified cross-validation: every ticket was judged by a model that had not seen
 * it, nor another ticket with the same text. It says how the classifier does on tickets like these, not on others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param folds into how many parts the tickets were cut
 * @param accuracy of all tickets, how many were given their label, abstained or not
 * @param decided of the tickets on which it did not abstain, how many were given their label; 0 of 1 if it always did
 * @param macroF1 the mean of the labels' F1
 * @param macroF1Interval its interval by bootstrap
 * @param calibrationError the mean distance between what it said and what came true, over ten bins of probability
 * @param labels each label
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TrainingQuality(
        Integer folds,
        Proportion accuracy,
        Proportion decided,
        Double macroF1,
        Interval macroF1Interval,
        Double calibrationError,
        List<LabelQuality> labels) {

    /** The confidence level of all intervals. */
    public static final double LEVEL = 0.95;

    /** Checks the parts. */
    public TrainingQuality {
        labels = Absent.orEmptyList(labels);
        Checks.of("training quality")
                .number("folds", folds, 2, 20)
                .present("accuracy", accuracy)
                .present("decided", decided)
                .number("macroF1", macroF1, 0, 1)
                .present("macroF1Interval", macroF1Interval)
                .number("calibrationError", calibrationError, 0, 1)
                .elements("labels", labels)
                .orThrow();
    }
}
