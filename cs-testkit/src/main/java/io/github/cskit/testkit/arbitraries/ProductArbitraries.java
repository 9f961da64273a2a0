package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.product.Adoption;
import io.github.cskit.core.product.Feature;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Release;
import io.github.cskit.core.product.Usage;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of features, releases and usage. Failed requests never exceed those made.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProductArbitraries {

    private static final long MOST_REQUESTS = 1_000_000_000_000L;

    private ProductArbitraries() {}

    /**
     * Returns ids of features.
     *
     * @return the generator
     */
    public static Arbitrary<FeatureId> featureIds() {
        return TextArbitraries.ids().map(FeatureId::of);
    }

    /**
     * Returns features, for every plan or for some.
     *
     * @return the generator
     */
    public static Arbitrary<Feature> features() {
        return features(Timeline.open());
    }

    /**
     * Returns releases.
     *
     * @return the generator
     */
    public static Arbitrary<Release> releases() {
        return releases(Timeline.open());
    }

    /**
     * Returns first uses of features.
     *
     * @return the generator
     */
    public static Arbitrary<Adoption> adoptions() {
        return Combinators.combine(CustomerArbitraries.customerIds(), featureIds(), TimeArbitraries.dates())
                .as(Adoption::new);
    }

    /**
     * Returns rows of usage, from those that only say that something was done to those with every figure.
     *
     * @return the generator
     */
    public static Arbitrary<Usage> usage() {
        return Unowned.owned(usage(Timeline.open())).withoutEdgeCases();
    }

    static Arbitrary<Feature> features(Timeline timeline) {
        return Combinators.combine(
                        timeline.features(),
                        TextArbitraries.names(),
                        TextArbitraries.names().optional(0.5),
                        TextArbitraries.names().list().ofMaxSize(3))
                .as(Feature::new);
    }

    static Arbitrary<Release> releases(Timeline timeline) {
        return Combinators.combine(
                        TextArbitraries.ids(),
                        timeline.dates(),
                        timeline.features().optional(0.7),
                        TextArbitraries.names().optional(0.5))
                .as(Release::new);
    }

    static Arbitrary<Unowned<Usage>> usage(Timeline timeline) {
        Arbitrary<Integer> signIns = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 50)), Tuple.of(1, Arbitraries.of(1_000_000_000)));
        return Combinators.combine(
                        timeline.dates(),
                        TextArbitraries.ids().optional(0.7),
                        timeline.features().optional(0.7),
                        signIns.optional(0.8),
                        NumberArbitraries.decimals(0, 600).optional(0.6),
                        requests().optional(0.6),
                        requests().optional(0.6))
                .as((date, user, feature, signIn, minutes, requests, errors) ->
                        (Unowned<Usage>) owner -> usage(owner, date, user, feature, signIn, minutes, requests, errors));
    }

    private static Arbitrary<Long> requests() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.longs().between(0, 10_000)), Tuple.of(1, Arbitraries.of(MOST_REQUESTS)));
    }

    private static Usage usage(
            CustomerId owner,
            LocalDate date,
            Optional<String> user,
            Optional<FeatureId> feature,
            Optional<Integer> signIns,
            Optional<Double> minutes,
            Optional<Long> requests,
            Optional<Long> errors) {
        Optional<Long> failed = errors.map(count -> Math.min(count, requests.orElse(count)));
        return new Usage(owner, date, user, feature, signIns, minutes, requests, failed);
    }
}
