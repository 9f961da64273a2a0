package io.github.cskit.core.signal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.explain.Fingerprint;
import io.github.cskit.core.validation.Checks;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one customer as of an instant: a reading for each signal. A signal without a reading was never
 * supplied. It is not the customer itself, and it never changes: what becomes known later makes a new snapshot.
 *
 * <pre>{@code
 * CustomerSnapshot.builder(CustomerId.of("c-12"), asOf)
 *         .with(Signals.USAGE_ACTIVE_DAYS_28, 12)
 *         .with(Signals.SENTIMENT_CSAT, Reading.missing(MissingReason.NOT_APPLICABLE))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"customer", "asOf", "signals"})
public final class CustomerSnapshot {

    private final CustomerId customer;
    private final Instant asOf;
    private final SignalLayout layout;
    private final double[] values;
    private final MissingReason @Nullable [] reasons;
    private final Instant @Nullable [] observedAt;

    private CustomerSnapshot(Builder builder, SignalLayout layout) {
        this.customer = builder.customer;
        this.asOf = builder.asOf;
        this.layout = layout;
        this.values = new double[layout.size()];
        Arrays.fill(values, Double.NaN);
        MissingReason[] why = new MissingReason[layout.size()];
        Instant[] when = new Instant[layout.size()];
        for (Map.Entry<SignalId, Reading> entry : builder.readings.entrySet()) {
            int slot = layout.slotOf(entry.getKey());
            if (entry.getValue() instanceof Reading.Measured measured) {
                values[slot] = measured.value();
                when[slot] = measured.observedAt().orElse(null);
            } else if (entry.getValue() instanceof Reading.Missing missing) {
                why[slot] = missing.reason();
            }
        }
        this.reasons = Arrays.stream(why).allMatch(r -> r == null) ? null : why;
        this.observedAt = Arrays.stream(when).allMatch(w -> w == null) ? null : when;
    }

    /**
     * Starts a snapshot.
     *
     * @param customer the account
     * @param asOf the instant as of which the readings are known
     * @return a builder without readings
     */
    public static Builder builder(CustomerId customer, Instant asOf) {
        return new Builder(customer, asOf);
    }

    /**
     * Creates a snapshot from the parts of a document.
     *
     * @param customer the account
     * @param asOf the instant as of which the readings are known
     * @param signals the readings by signal
     * @return the snapshot
     * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
     */
    @JsonCreator
    public static CustomerSnapshot of(
            @JsonProperty("customer") CustomerId customer,
            @JsonProperty("asOf") Instant asOf,
            @JsonProperty("signals") @Nullable Map<SignalId, Reading> signals) {
        Checks.of("snapshot", customer)
                .present("customer", customer)
                .present("asOf", asOf)
                .elements("signals", signals == null ? null : signals.values())
                .orThrow();
        Builder builder = builder(customer, asOf);
        if (signals != null) {
            new TreeMap<>(signals).forEach(builder::with);
        }
        return builder.build();
    }

    /**
     * Returns the account.
     *
     * @return its id
     */
    @JsonProperty
    public CustomerId customer() {
        return customer;
    }

    /**
     * Returns the instant as of which the readings are known.
     *
     * @return the instant
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Instant asOf() {
        return asOf;
    }

    /**
     * Returns every reading that was supplied, missing ones included.
     *
     * @return the readings by signal, sorted by name, unmodifiable
     */
    @JsonProperty
    public SortedMap<SignalId, Reading> signals() {
        SortedMap<SignalId, Reading> readings = new TreeMap<>();
        for (int slot = 0; slot < values.length; slot++) {
            if (!Double.isNaN(values[slot]) || (reasons != null && reasons[slot] != null)) {
                readings.put(layout.signals().get(slot), readingAt(slot));
            }
        }
        return Collections.unmodifiableSortedMap(readings);
    }

    /**
     * Returns the reading of a signal.
     *
     * @param signal the signal
     * @return its reading; missing as never supplied if there is none
     */
    public Reading reading(SignalId signal) {
        int slot = layout.slotOf(signal);
        return slot < 0 ? Reading.missing(MissingReason.NEVER_SUPPLIED) : readingAt(slot);
    }

    /**
     * Returns the layout of this snapshot, for models that score many snapshots.
     *
     * @return which signal stands in which slot
     */
    public SignalLayout layout() {
        return layout;
    }

    /**
     * Returns the value in a slot, for models that score many snapshots.
     *
     * @param slot a slot of {@link #layout()}
     * @return the measured value, or NaN if it is missing
     */
    public double valueAt(int slot) {
        return values[slot];
    }

    /**
     * Returns whether the signal in a slot does not apply to this customer.
     *
     * @param slot a slot of {@link #layout()}
     * @return true if it is missing as not applicable
     */
    public boolean notApplicableAt(int slot) {
        return reasons != null && reasons[slot] == MissingReason.NOT_APPLICABLE;
    }

    /**
     * Returns whether the value in a slot was observed more than some seconds before the snapshot's instant, for models
     * that call a reading stale after an age.
     *
     * @param slot a slot of {@link #layout()}
     * @param seconds the age up to which, inclusive, it is not older
     * @return true if it is older by a nanosecond or more; false if it was observed as of the snapshot or is missing
     */
    public boolean olderAt(int slot, long seconds) {
        Instant observed = observedAt == null ? null : observedAt[slot];
        if (observed == null) {
            return false;
        }
        long age = asOf.getEpochSecond() - observed.getEpochSecond();
        return age > seconds || (age == seconds && asOf.getNano() > observed.getNano());
    }

    /**
     * Computes the fingerprint of everything in this snapshot.
     *
     * @return equal for equal snapshots, whatever their layouts
     */
    public Fingerprint fingerprint() {
        String id = customer.value();
        StringBuilder text = new StringBuilder().append(id.length()).append(':').append(id);
        text.append('\n').append(asOf);
        signals()
                .forEach((signal, reading) ->
                        text.append('\n').append(signal).append('=').append(inFingerprint(reading)));
        return Fingerprint.ofText(text.toString());
    }

    /** The bits of the value, because the decimal digits of a double are not the same on every Java release. */
    private static String inFingerprint(Reading reading) {
        if (reading instanceof Reading.Measured measured) {
            String value = Double.toHexString(measured.value());
            return measured.observedAt().map(at -> value + " at " + at).orElse(value);
        }
        return ((Reading.Missing) reading).reason().wireName();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CustomerSnapshot that
                && customer.equals(that.customer)
                && asOf.equals(that.asOf)
                && signals().equals(that.signals());
    }

    @Override
    public int hashCode() {
        return 31 * customer.hashCode() + asOf.hashCode();
    }

    /** Returns id, instant and the number of readings. */
    @Override
    public String toString() {
        return "CustomerSnapshot[" + customer + " as of " + asOf + ", readings="
                + signals().size() + "]";
    }

    private Reading readingAt(int slot) {
        if (Double.isNaN(values[slot])) {
            MissingReason reason = reasons == null ? null : reasons[slot];
            return Reading.missing(reason == null ? MissingReason.NEVER_SUPPLIED : reason);
        }
        return new Reading.Measured(values[slot], Optional.ofNullable(observedAt == null ? null : observedAt[slot]));
    }

    /** Collects the readings of a snapshot. Not thread-safe. */
    public static final class Builder {

        private final CustomerId customer;
        private final Instant asOf;
        private final Map<SignalId, Reading> readings = new HashMap<>();
        private final Checks checks;

        private Builder(CustomerId customer, Instant asOf) {
            this.customer = customer;
            this.asOf = asOf;
            this.checks = Checks.of("snapshot", customer)
                    .present("customer", customer)
                    .present("asOf", asOf);
            checks.orThrow();
        }

        /**
         * Adds a measured value, observed as of the snapshot.
         *
         * @param signal the signal; at most once
         * @param value its value; not finite is refused by {@link #build()}
         * @return this builder
         */
        public Builder with(SignalId signal, double value) {
            if (Double.isFinite(value)) {
                return with(signal, Reading.of(value));
            }
            checks.number(field(signal), value, -Double.MAX_VALUE, Double.MAX_VALUE);
            return this;
        }

        /**
         * Adds a reading.
         *
         * @param signal the signal; a second reading of it is refused by {@link #build()}
         * @param reading its reading; one from after the snapshot's instant is refused by {@link #build()}
         * @return this builder
         */
        public Builder with(SignalId signal, Reading reading) {
            Reading earlier = readings.put(signal, reading);
            checks.require(earlier == null, field(signal), "given twice", "be given once");
            if (reading instanceof Reading.Measured measured) {
                measured.observedAt()
                        .ifPresent(at -> checks.require(
                                !at.isAfter(asOf),
                                field(signal),
                                "observed at " + at,
                                "not be after asOf (" + asOf + ")"));
            }
            return this;
        }

        /**
         * Builds the snapshot with a layout of its own.
         *
         * @return the snapshot
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public CustomerSnapshot build() {
            checks.orThrow();
            return new CustomerSnapshot(this, SignalLayout.of(readings.keySet()));
        }

        /**
         * Builds the snapshot on a shared layout, for speed.
         *
         * @param layout a layout that has a slot for every signal added
         * @return the snapshot
         * @throws io.github.cskit.core.validation.InvalidValueException with every problem at once
         */
        public CustomerSnapshot build(SignalLayout layout) {
            for (SignalId signal : readings.keySet()) {
                checks.require(layout.slotOf(signal) >= 0, field(signal), "without a slot", "be in the layout");
            }
            checks.orThrow();
            return new CustomerSnapshot(this, layout);
        }

        private static String field(SignalId signal) {
            return "signals[" + signal + "]";
        }
    }
}
