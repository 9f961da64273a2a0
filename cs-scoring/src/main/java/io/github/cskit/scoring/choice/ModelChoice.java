package io.github.cskit.scoring.choice;

import io.github.cskit.core.customer.LifecycleStage;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.scoring.health.HealthModel;
import java.util.Objects;
import java.util.Optional;

/**
 * The model for a customer with the reason of the choice, or that there is none.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ModelChoice {

    /**
     * A model.
     *
     * @param model the model
     * @param reason why this one
     */
    record Chosen(HealthModel model, ChoiceReason reason) implements ModelChoice {

        /** Checks that both are there. */
        public Chosen {
            Objects.requireNonNull(model, "model");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * That no model is named for the customer, and none for such cases.
     *
     * @param segment its segment; absent if the host assigned none
     * @param stage its stage; absent if the host assigned none
     */
    record Refused(Optional<Segment> segment, Optional<LifecycleStage> stage) implements ModelChoice {

        /** Normalises what is absent. */
        public Refused {
            segment = Absent.orEmpty(segment);
            stage = Absent.orEmpty(stage);
        }
    }
}
