package io.github.cskit.scoring.telemetry;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.time.DateRange;

/**
 * The port to the host's product telemetry. It only reads: there is no way in its type to write, to subscribe or to
 * configure anything, so that customer success can be given it without the means to do harm.
 *
 * <p>Implementations must be immutable and thread-safe, and give equal readings for equal questions.
 */
@FunctionalInterface
public interface Telemetry {

    /**
     * Reads what a customer did in a period.
     *
     * @param customer the account
     * @param period the days, in the zone of the telemetry
     * @return its readings; each is missing, with its reason, where the telemetry does not have it
     */
    TelemetryReadings read(CustomerId customer, DateRange period);
}
