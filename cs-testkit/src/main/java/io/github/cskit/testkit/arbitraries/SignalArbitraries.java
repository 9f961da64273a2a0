package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.signal.SignalCatalog;
import io.github.cskit.core.signal.SignalDefinition;
import io.github.cskit.core.signal.SignalId;
import io.github.cskit.core.signal.Signals;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of readings and snapshots. A snapshot has any subset of the standard signals, each measured within its
 * bounds or missing for a reason, and sometimes points given directly for a component; no reading is from after the
 * snapshot. It shrinks towards a snapshot without readings.
 *
 * <p>Immutable and thread-safe.
 */
public final class SignalArbitraries {

    private static final List<String> COMPONENTS = List.of("engagement", "growth", "sentiment");
    private static final int MAX_AGE_SECONDS = 400 * 86_400;

    private SignalArbitraries() {}

    /**
     * Returns names of signals: the standard ones, and those a host may think of.
     *
     * @return the generator
     */
    public static Arbitrary<SignalId> signalIds() {
        Arbitrary<String> free = Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join(".", words));
        Arbitrary<SignalId> standard = Arbitraries.of(
                Signals.standard().stream().map(SignalDefinition::id).toList());
        return Arbitraries.frequencyOf(Tuple.of(2, free.map(SignalId::of)), Tuple.of(1, standard));
    }

    /**
     * Returns definitions of signals.
     *
     * @return the generator
     */
    public static Arbitrary<SignalDefinition> signalDefinitions() {
        return Combinators.combine(
                        signalIds(),
                        TextArbitraries.names(),
                        TextArbitraries.names(),
                        Arbitraries.integers().between(-1_000, 1_000),
                        Arbitraries.integers().between(1, 1_000_000),
                        Arbitraries.of("1", "0.01", "0.000000001", "1000000").map(BigDecimal::new))
                .as((id, meaning, unit, min, width, step) -> new SignalDefinition(
                        id, meaning, unit, BigDecimal.valueOf(min), BigDecimal.valueOf((long) min + width), step));
    }

    /**
     * Returns catalogs: the standard one, with up to three signals of a host.
     *
     * @return the generator; shrinks towards the standard catalog
     */
    public static Arbitrary<SignalCatalog> signalCatalogs() {
        return signalDefinitions()
                .filter(definition ->
                        SignalCatalog.standard().find(definition.id()).isEmpty())
                .withoutEdgeCases()
                .list()
                .uniqueElements(SignalDefinition::id)
                .ofMaxSize(3)
                .map(SignalCatalog.standard()::with);
    }

    /**
     * Returns readings of no signal in particular.
     *
     * @return the generator
     */
    public static Arbitrary<Reading> readings() {
        return Arbitraries.frequencyOf(Tuple.of(4, measured()), Tuple.of(1, missing()));
    }

    /**
     * Returns measured readings, with and without the instant of observation.
     *
     * @return the generator
     */
    public static Arbitrary<Reading.Measured> measured() {
        return Combinators.combine(
                        NumberArbitraries.finite(), TimeArbitraries.instants().optional(0.3))
                .as(Reading.Measured::new);
    }

    /**
     * Returns missing readings, for every reason.
     *
     * @return the generator
     */
    public static Arbitrary<Reading.Missing> missing() {
        return Arbitraries.of(MissingReason.class).map(Reading.Missing::new);
    }

    /**
     * Returns snapshots.
     *
     * @return the generator
     */
    public static Arbitrary<CustomerSnapshot> customerSnapshots() {
        List<Arbitrary<Optional<Sighting>>> sightings = new ArrayList<>();
        for (SignalDefinition each : Signals.standard()) {
            sightings.add(sighting(
                    each.id(),
                    each.minInclusive().doubleValue(),
                    each.maxInclusive().doubleValue(),
                    0.7));
        }
        for (String component : COMPONENTS) {
            sightings.add(sighting(SignalId.of(component), 0, 100, 0.1));
        }
        return Combinators.combine(
                        CustomerArbitraries.customerIds(),
                        TimeArbitraries.instants(),
                        Combinators.combine(sightings).as(List::copyOf))
                .as(SignalArbitraries::snapshot)
                .withoutEdgeCases();
    }

    /**
     * Returns coverages: any feeds, each recorded over a range of its own.
     *
     * @return the generator; shrinks towards no feed at all
     */
    public static Arbitrary<FeedCoverage> feedCoverages() {
        return Arbitraries.maps(
                        Arbitraries.of(Feed.class), TimeArbitraries.dateRanges().withoutEdgeCases())
                .map(FeedCoverage::new);
    }

    private static Arbitrary<Optional<Sighting>> sighting(SignalId signal, double min, double max, double presence) {
        Arbitrary<Optional<MissingReason>> reasons =
                Arbitraries.of(MissingReason.class).optional(0.2);
        Arbitrary<Optional<Integer>> ages =
                Arbitraries.integers().between(0, MAX_AGE_SECONDS).optional(0.2);
        return Combinators.combine(NumberArbitraries.decimals(min, Math.min(max, 1_000)), reasons, ages)
                .as((value, reason, age) -> new Sighting(signal, value, reason, age))
                .optional(presence)
                .withoutEdgeCases();
    }

    private static CustomerSnapshot snapshot(CustomerId customer, Instant asOf, List<Optional<Sighting>> sightings) {
        CustomerSnapshot.Builder builder = CustomerSnapshot.builder(customer, asOf);
        for (Optional<Sighting> sighting : sightings) {
            sighting.ifPresent(seen -> builder.with(seen.signal(), seen.asOf(asOf)));
        }
        return builder.build();
    }

    /** A reading before it is known as of when. */
    private record Sighting(
            SignalId signal, Double value, Optional<MissingReason> reason, Optional<Integer> ageSeconds) {

        Reading asOf(Instant instant) {
            Optional<Instant> observed = ageSeconds.map(instant::minusSeconds);
            return reason.<Reading>map(Reading.Missing::new).orElseGet(() -> new Reading.Measured(value, observed));
        }
    }
}
