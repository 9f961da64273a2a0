package io.github.cskit.scoring.signal;

import io.github.cskit.core.product.Feature;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.time.ZoneId;
import java.util.List;

/**
 * What must be known beside a customer's own records to compute its signals.
 *
 * <p>Immutable and thread-safe.
 *
 * @param feeds from when to when each feed was recorded
 * @param features the features and who is entitled to them; empty if entitlements are unknown
 * @param zone the zone in which days begin
 */
public record SignalContext(FeedCoverage feeds, List<Feature> features, ZoneId zone) {

    /** Checks the parts and copies the list. */
    public SignalContext {
        features = Absent.orEmptyList(features);
        Checks.of("signal context")
                .present("feeds", feeds)
                .elements("features", features)
                .present("zone", zone)
                .orThrow();
    }
}
