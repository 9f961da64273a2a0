package io.github.cskit.scoring.signal;

import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.SignalLayout;
import io.github.cskit.core.signal.Signals;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes snapshots of customers from their dated records: the standard signals as of an instant. Records from that
 * instant on are ignored, so that an earlier week can be recomputed as it was.
 *
 * <p>Windows are whole days that end with the last day completed at the instant, in the zone of the context. What the
 * feeds do not reach is missing, never zero: no tickets in a recorded window are zero tickets; no tickets without a feed
 * are unknown. A customer that the usage or touchpoint feed never mentioned is not covered by it. Zero tickets of a
 * customer without usage are not good support health but not measured.
 *
 * <p>Immutable and thread-safe.
 */
public final class SignalCalculator {

    private static final SignalLayout LAYOUT = SignalLayout.of(
            Signals.standard().stream().map(SignalDefinition::id).toList());

    private final SignalContext context;
    private final SignalPolicy policy;

    private SignalCalculator(SignalContext context, SignalPolicy policy) {
        this.context = context;
        this.policy = policy;
    }

    /**
     * Creates a calculator with the standard windows.
     *
     * @param context feeds, features and zone
     * @return the calculator
     */
    public static SignalCalculator of(SignalContext context) {
        return new SignalCalculator(context, SignalPolicy.standard());
    }

    /**
     * Creates a calculator.
     *
     * @param context feeds, features and zone
     * @param policy the windows
     * @return the calculator
     */
    public static SignalCalculator of(SignalContext context, SignalPolicy policy) {
        return new SignalCalculator(context, policy);
    }

    /**
     * Makes a snapshot of a customer.
     *
     * @param history its dated records
     * @param asOf the instant as of which to look
     * @return a reading, measured or missing with its reason, for each standard signal that can be computed
     */
    public CustomerSnapshot snapshot(CustomerHistory history, Instant asOf) {
        SignalWindow window = new SignalWindow(context, policy, asOf);
        Map<SignalId, Reading> readings = new TreeMap<>();
        UsageSignals.read(history, window, readings);
        SupportSignals.read(history, window, readings);
        SurveySignals.read(history, window, readings);
        ContractSignals.read(history, window, readings);
        JourneySignals.read(history, window, readings);
        CustomerSnapshot.Builder builder =
                CustomerSnapshot.builder(history.customer().id(), asOf);
        readings.forEach(builder::with);
        return builder.build(LAYOUT);
    }
}
