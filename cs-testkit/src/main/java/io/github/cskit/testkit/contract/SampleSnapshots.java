package io.github.cskit.testkit.contract;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.SignalLayout;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Snapshots on which models are tried: nothing known, everything at an end of its range, and all kinds of mixtures. */
final class SampleSnapshots {

    private static final SignalId STRANGER = SignalId.of("zz.nobodys-business");
    private static final Instant AS_OF = Instant.parse("2026-11-20T10:11:12Z");
    private static final MissingReason[] REASONS = MissingReason.values();
    private static final int MIXTURES = 200;
    private static final int SEED = 20_261_191;

    /** Ranges may be open for all practical purposes: readings keep to the first steps of them. */
    private static final int STEPS = 120;

    private SampleSnapshots() {}

    static List<CustomerSnapshot> of(List<SignalDefinition> signals) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<CustomerSnapshot> snapshots = new ArrayList<>();
        snapshots.add(builder(0).build());
        snapshots.add(atTheEnd(signals, 1, true));
        snapshots.add(atTheEnd(signals, 2, false));
        for (int i = 0; i < MIXTURES; i++) {
            snapshots.add(mixture(signals, i + 3, random));
        }
        return List.copyOf(snapshots);
    }

    /** Returns an equal snapshot whose readings stand in other slots. */
    static CustomerSnapshot relaid(CustomerSnapshot snapshot) {
        List<SignalId> wider = new ArrayList<>(snapshot.signals().keySet());
        wider.add(SignalId.of("a.slot-before-all-others"));
        wider.add(STRANGER);
        return copy(snapshot).build(SignalLayout.of(wider));
    }

    static CustomerSnapshot withStranger(CustomerSnapshot snapshot) {
        return copy(snapshot).with(STRANGER, 41.5).build();
    }

    private static CustomerSnapshot.Builder copy(CustomerSnapshot snapshot) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(snapshot.customer(), snapshot.asOf());
        snapshot.signals().forEach(builder::with);
        return builder;
    }

    private static CustomerSnapshot.Builder builder(int number) {
        return CustomerSnapshot.builder(CustomerId.of("sample-" + number), AS_OF.plusSeconds(number));
    }

    private static CustomerSnapshot atTheEnd(List<SignalDefinition> signals, int number, boolean least) {
        CustomerSnapshot.Builder builder = builder(number);
        for (SignalDefinition signal : signals) {
            BigDecimal end = least ? signal.minInclusive() : signal.maxInclusive();
            builder.with(signal.id(), end.doubleValue());
        }
        return builder.build();
    }

    private static CustomerSnapshot mixture(List<SignalDefinition> signals, int number, SplittableRandom random) {
        CustomerSnapshot.Builder builder = builder(number);
        int plenty = 2 + random.nextInt(8);
        for (SignalDefinition signal : signals) {
            if (random.nextInt(plenty) > 0) {
                builder.with(signal.id(), measured(signal, random));
            } else if (random.nextBoolean()) {
                builder.with(signal.id(), Reading.missing(REASONS[random.nextInt(REASONS.length)]));
            }
        }
        return builder.build();
    }

    private static Reading measured(SignalDefinition signal, SplittableRandom random) {
        BigDecimal value = signal.minInclusive()
                .add(signal.step().multiply(BigDecimal.valueOf(random.nextInt(STEPS))))
                .min(signal.maxInclusive());
        return random.nextInt(3) > 0
                ? Reading.of(value.doubleValue())
                : Reading.of(value.doubleValue(), AS_OF.minus(Duration.ofHours(random.nextInt(3_000))));
    }
}
