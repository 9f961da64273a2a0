package io.github.cskit.triage.learn;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * What a model file says in words before its numbers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param labels the labels, in the order of the numbers
 * @param temperature what scores are multiplied by
 * @param record where it comes from
 * @param quality how good it is
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TrainedHeader(List<String> labels, Double temperature, TrainingRecord record, TrainingQuality quality) {

    TrainedHeader {
        labels = Absent.orEmptyList(labels);
        Checks.of("trained classifier")
                .names("labels", labels)
                .number("temperature", temperature, 0.001, 1_000)
                .present("record", record)
                .present("quality", quality)
                .orThrow();
    }
}
