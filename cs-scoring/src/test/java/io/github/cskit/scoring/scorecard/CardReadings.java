package io.github.cskit.scoring.scorecard;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** What a scorecard reads, and snapshots made for it: plain ones, missing, stale and inapplicable ones, at every edge. */
public final class CardReadings {

    public static final CustomerId CUSTOMER = CustomerId.of("c-1");
    public static final Instant AS_OF = Instant.parse("2026-11-01T06:07:08Z");

    private static final int SECONDS_A_DAY = 86_400;
    private static final List<MissingReason> REASONS =
            List.of(MissingReason.NEVER_SUPPLIED, MissingReason.STALE, MissingReason.WITHHELD);

    private final Scorecard card;

    /** Values at which something changes, by signal: knots and bounds. */
    private final Map<SignalId, List<BigDecimal>> edges = new LinkedHashMap<>();

    private final Map<SignalId, Boolean> rising = new LinkedHashMap<>();
    private final Set<SignalId> divisors = new LinkedHashSet<>();
    private final Set<SignalId> components = new LinkedHashSet<>();

    public CardReadings(Scorecard card) {
        this.card = card;
        card.parts().forEach(this::walk);
        for (HardRule rule : card.rules()) {
            for (RuleCondition condition : rule.when()) {
                if (!components.contains(condition.of())) {
                    edges.computeIfAbsent(condition.of(), fresh -> new ArrayList<>())
                            .add(condition.is().bound());
                    rising.putIfAbsent(
                            condition.of(),
                            condition.is().above() == rule.floor().isPresent());
                }
            }
        }
    }

    private void walk(Part part) {
        part.component().ifPresent(components::add);
        part.parts().forEach(this::walk);
        for (SignalReading reading : part.firstOf()) {
            Curve curve = card.curves().get(reading.curve());
            if (curve.lowest() < curve.highest()) {
                rising.put(reading.signal(), curve.rising());
            }
            edges.computeIfAbsent(reading.signal(), fresh -> new ArrayList<>())
                    .addAll(curve.knots().stream().map(Knot::value).toList());
            reading.per().ifPresent(rate -> divisors.add(rate.signal()));
        }
    }

    /** The signals that measures and rules read, divisors aside. */
    public List<SignalId> signals() {
        return List.copyOf(edges.keySet());
    }

    public Set<SignalId> divisors() {
        return divisors;
    }

    public Set<SignalId> components() {
        return components;
    }

    /** Whether greater is better; true where a signal has no effect at all. */
    public boolean rising(SignalId signal) {
        return rising.getOrDefault(signal, true);
    }

    public SignalDefinition definition(SignalId signal) {
        return card.catalog().find(signal).orElseThrow();
    }

    /** Whether a snapshot has a reading of the signal that is too old for the scorecard. */
    public boolean stale(CustomerSnapshot snapshot, SignalId signal) {
        Integer days = card.staleAfterDays().get(signal);
        return days != null
                && snapshot.reading(signal) instanceof Reading.Measured measured
                && measured.observedAt()
                        .filter(at -> at.isBefore(snapshot.asOf().minusSeconds((long) days * SECONDS_A_DAY)))
                        .isPresent();
    }

    public CustomerSnapshot snapshot(SplittableRandom random) {
        return snapshot(random, AS_OF, 2 + random.nextInt(7));
    }

    /** A snapshot in which about one reading of {@code plenty} is missing. */
    public CustomerSnapshot snapshot(SplittableRandom random, Instant asOf, int plenty) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(CUSTOMER, asOf);
        for (SignalId signal : edges.keySet()) {
            if (random.nextInt(plenty) > 0) {
                builder.with(signal, aged(random, asOf, signal, value(random, signal)));
            } else if (random.nextBoolean()) {
                builder.with(signal, Reading.missing(reason(random)));
            }
        }
        for (SignalId signal : divisors) {
            if (random.nextInt(plenty) > 0) {
                builder.with(signal, aged(random, asOf, signal, random.nextInt(40)));
            } else if (random.nextBoolean()) {
                builder.with(signal, Reading.missing(reason(random)));
            }
        }
        for (SignalId component : components) {
            int dice = random.nextInt(24);
            if (dice == 0) {
                builder.with(component, aged(random, asOf, component, random.nextInt(20_001) / 200.0));
            } else if (dice == 1) {
                builder.with(component, Reading.missing(MissingReason.NOT_APPLICABLE));
            }
        }
        return builder.build();
    }

    private static MissingReason reason(SplittableRandom random) {
        return random.nextInt(3) == 0 ? MissingReason.NOT_APPLICABLE : REASONS.get(random.nextInt(REASONS.size()));
    }

    private Reading aged(SplittableRandom random, Instant asOf, SignalId signal, double value) {
        Integer days = card.staleAfterDays().get(signal);
        if (days == null || random.nextInt(3) == 0) {
            return Reading.of(value);
        }
        long limit = (long) days * SECONDS_A_DAY;
        long age = switch (random.nextInt(6)) {
            case 0 -> limit;
            case 1 -> limit + 1;
            default -> random.nextLong(limit + limit / 4);
        };
        return Reading.of(value, asOf.minusSeconds(age));
    }

    /** A value within the signal's range: at an edge, a step beside one, on the grid of its steps, or anywhere. */
    public double value(SplittableRandom random, SignalId signal) {
        SignalDefinition definition = definition(signal);
        List<BigDecimal> known = edges.get(signal);
        BigDecimal edge = known.get(random.nextInt(known.size()));
        BigDecimal value = switch (random.nextInt(4)) {
            case 0 -> edge;
            case 1 -> edge.add(definition.step().multiply(BigDecimal.valueOf(random.nextInt(5) - 2L)));
            case 2 ->
                definition.minInclusive().add(definition.step().multiply(BigDecimal.valueOf(random.nextInt(120))));
            default -> BigDecimal.valueOf(Math.rint(random.nextDouble() * 30_000) / 1_000);
        };
        return value.max(definition.minInclusive())
                .min(definition.maxInclusive())
                .doubleValue();
    }
}
