package io.github.cskit.scoring.counterfactual;

import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.scoring.health.HealthModel;
import java.math.BigDecimal;

/**
 * One customer in whose snapshot one reading is tried otherwise. Immutable and thread-safe.
 *
 * @param model the model
 * @param snapshot the customer as it is
 * @param signal the signal that is tried
 * @param measured its reading as it is
 * @param edge the least score that counts as reached
 */
record Trial(
        HealthModel model, CustomerSnapshot snapshot, SignalId signal, Reading.Measured measured, HealthScore edge) {

    /** Returns the reading as it is, without zeros at its end. */
    BigDecimal now() {
        return plain(BigDecimal.valueOf(measured.value()));
    }

    boolean reaches(BigDecimal reading) {
        return with(reading).score().compareTo(edge) >= 0;
    }

    Reach reach(BigDecimal reading) {
        Scored then = with(reading);
        return new Reach(plain(reading.subtract(now())), plain(reading), then.score(), then.band());
    }

    /** A reading keeps its age, and a value changes no coverage: so there is a score where there was one. */
    private Scored with(BigDecimal reading) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(snapshot.customer(), snapshot.asOf());
        snapshot.signals()
                .forEach((each, known) -> builder.with(
                        each,
                        each.equals(signal)
                                ? new Reading.Measured(reading.doubleValue(), measured.observedAt())
                                : known));
        return (Scored) model.assess(builder.build(snapshot.layout()));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
