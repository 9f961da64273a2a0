package io.github.cskit.triage.learn;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.validation.Checks;

/**
 * Where a trained classifier comes from: which tickets, under which policy. It holds no word of any ticket.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tickets how many tickets it was trained on
 * @param data the fingerprint of the tickets and their labels, whatever their order
 * @param policy how it was trained
 * @param standardClassifier the fingerprint of the standard classifier's cues, which a model with knowledge depends on
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TrainingRecord(Integer tickets, Fingerprint data, TrainingPolicy policy, Fingerprint standardClassifier) {

    /** Checks the parts. */
    public TrainingRecord {
        Checks.of("training record")
                .number("tickets", tickets, 1, Integer.MAX_VALUE)
                .present("data", data)
                .present("policy", policy)
                .present("standardClassifier", standardClassifier)
                .orThrow();
    }
}
