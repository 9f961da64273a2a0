package io.github.cskit.scoring.signal;

import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Signals that are defined by other signals: {@code sentiment.answer} is the mean of {@code sentiment.nps-answer} and
 * {@code sentiment.csat} where both are measured, and the one that is where one is. {@link SignalCalculator} derives them
 * from records; this is for hosts that supply signals, and leave out those that follow.
 *
 * <p>Immutable and thread-safe.
 */
public final class DerivedSignals {

    private DerivedSignals() {}

    /**
     * Adds the signals that follow from those supplied. A derived signal that was supplied itself, be it as missing with
     * a reason, stays as it is.
     *
     * @param snapshot what was supplied
     * @return the same snapshot, or one with the derived signals besides
     */
    public static CustomerSnapshot complete(CustomerSnapshot snapshot) {
        Map<SignalId, Reading> supplied = snapshot.signals();
        Reading answer =
                answer(snapshot.reading(Signals.SENTIMENT_NPS_ANSWER), snapshot.reading(Signals.SENTIMENT_CSAT));
        if (supplied.containsKey(Signals.SENTIMENT_ANSWER) || !(answer instanceof Reading.Measured)) {
            return snapshot;
        }
        CustomerSnapshot.Builder more = CustomerSnapshot.builder(snapshot.customer(), snapshot.asOf());
        supplied.forEach(more::with);
        return more.with(Signals.SENTIMENT_ANSWER, answer).build();
    }

    /** Returns the mean of those that are measured, observed with the later of both; missing if neither is. */
    static Reading answer(Reading recommendation, Reading satisfaction) {
        if (recommendation instanceof Reading.Measured one && satisfaction instanceof Reading.Measured other) {
            double mean = (one.value() + other.value()) / 2;
            return new Reading.Measured(mean, later(one.observedAt(), other.observedAt()));
        }
        if (recommendation instanceof Reading.Measured || satisfaction instanceof Reading.Measured) {
            return recommendation instanceof Reading.Measured ? recommendation : satisfaction;
        }
        return Reading.missing(MissingReason.NEVER_SUPPLIED);
    }

    /** Without a time a reading is as of its snapshot, which nothing is later than. */
    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return one.flatMap(first -> other.map(second -> first.isAfter(second) ? first : second));
    }
}
