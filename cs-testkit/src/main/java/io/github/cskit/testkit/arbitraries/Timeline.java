package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Where the parts of a record come from that must fit those of its neighbours: their days, moments and features. */
record Timeline(Arbitrary<LocalDate> dates, Arbitrary<Instant> instants, Arbitrary<FeatureId> features) {

    /** Returns the timeline of a record that stands alone. */
    static Timeline open() {
        return new Timeline(TimeArbitraries.dates(), TimeArbitraries.instants(), ProductArbitraries.featureIds());
    }

    /** Returns the timeline of records that belong together: one window, five features. */
    static Timeline within(DateRange window) {
        return new Timeline(
                TimeArbitraries.dates(window.startInclusive(), window.endExclusive()),
                TimeArbitraries.instants(window.startInclusive(), window.endExclusive()),
                Arbitraries.integers().between(1, 5).map(number -> FeatureId.of("f-" + number)));
    }
}
