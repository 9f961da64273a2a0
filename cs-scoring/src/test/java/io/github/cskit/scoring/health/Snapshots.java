package io.github.cskit.scoring.health;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import java.time.Instant;

/** Short ways to snapshots for tests. */
final class Snapshots {

    static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");

    private Snapshots() {}

    /** A snapshot of names and values; a value may be a number or a reading. */
    static CustomerSnapshot of(Object... namesAndValues) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(CustomerId.of("c-1"), AS_OF);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            SignalId signal = SignalId.of((String) namesAndValues[i]);
            Object value = namesAndValues[i + 1];
            builder.with(
                    signal, value instanceof Reading reading ? reading : Reading.of(((Number) value).doubleValue()));
        }
        return builder.build();
    }

    static Scored scored(HealthModel model, Object... namesAndValues) {
        return (Scored) model.assess(of(namesAndValues));
    }
}
