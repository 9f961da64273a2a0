package io.github.cskit.scoring.health;

import io.github.cskit.core.decision.DecisionRecord;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.json.JsonCodec;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.validation.Checks;

/**
 * Keeps health assessments as decision records, and replays them: with the same model the same bytes come out.
 *
 * <p>Immutable and thread-safe.
 */
public final class HealthReplay {

    /** The kind of decision record that this class writes and reads. */
    public static final String KIND = "health";

    private HealthReplay() {}

    /**
     * Assesses a customer and records the decision.
     *
     * @param snapshot what is known of the customer
     * @param model the model
     * @return the record, with the snapshot and the assessment as canonical JSON
     */
    public static DecisionRecord record(CustomerSnapshot snapshot, HealthModel model) {
        HealthAssessment assessment = model.assess(snapshot);
        JsonCodec codec = JsonCodec.standard();
        return new DecisionRecord(
                KIND, assessment.explanation().provenance(), codec.write(snapshot), codec.write(assessment));
    }

    /**
     * Makes a recorded decision again.
     *
     * @param record a record of this kind
     * @param model the model to decide with
     * @return a fresh record; equal to the given one if the model is the same
     * @throws io.github.cskit.core.validation.InvalidValueException if the record is of another kind or its input is not
     *     a snapshot
     */
    public static DecisionRecord replay(DecisionRecord record, HealthModel model) {
        Checks.of("decision record")
                .require(record.kind().equals(KIND), "kind", "another", "be " + KIND)
                .orThrow();
        return record(JsonCodec.standard().read(record.input(), CustomerSnapshot.class), model);
    }
}
