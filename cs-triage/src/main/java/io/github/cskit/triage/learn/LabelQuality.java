package io.github.cskit.triage.learn;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * How good a classifier is at one label, measured on tickets that it was not trained on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the label
 * @param precision of the tickets given the label, how many have it; absent if none was given it
 * @param recall of the tickets that have it, how many were given it
 * @param f1 the harmonic mean of the two, 0 to 1; 0 if nothing was right
 * @param f1Interval the interval of F1 by bootstrap
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LabelQuality(
        String label, Optional<Proportion> precision, Proportion recall, Double f1, Interval f1Interval) {

    /** Checks the parts. */
    public LabelQuality {
        precision = Absent.orEmpty(precision);
        Checks.of("label quality")
                .name("label", label)
                .present("recall", recall)
                .number("f1", f1, 0, 1)
                .present("f1Interval", f1Interval)
                .orThrow();
    }
}
