package io.github.cskit.core.signal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * From when to when each of the host's feeds was recorded. Without it, silence cannot be told from a gap: no tickets in
 * a recorded window are zero tickets, no tickets without a feed are unknown.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ranges the recorded days by feed; a feed that is not there was never recorded
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedCoverage(Map<Feed, DateRange> ranges) {

    /** Copies the map in the order of the feeds. */
    public FeedCoverage {
        Checks checks = Checks.of("feed coverage").present("ranges", ranges);
        checks.orThrow();
        ranges.forEach((feed, range) -> checks.present("ranges[" + feed.wireName() + "]", range));
        checks.orThrow();
        Map<Feed, DateRange> copy = new EnumMap<>(Feed.class);
        copy.putAll(ranges);
        ranges = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the coverage of a host without feeds.
     *
     * @return no feed at all
     */
    public static FeedCoverage none() {
        return new FeedCoverage(Map.of());
    }

    /**
     * Returns this coverage with one feed added or replaced.
     *
     * @param feed the feed
     * @param range the days it was recorded
     * @return another coverage
     */
    public FeedCoverage with(Feed feed, DateRange range) {
        Map<Feed, DateRange> more = new EnumMap<>(Feed.class);
        more.putAll(ranges);
        more.put(feed, range);
        return new FeedCoverage(more);
    }

    /**
     * Finds the days a feed was recorded.
     *
     * @param feed the feed
     * @return the days; empty if it was never recorded
     */
    public Optional<DateRange> find(Feed feed) {
        DateRange range = ranges.get(feed);
        return Optional.ofNullable(range);
    }

    /**
     * Returns whether a feed was recorded over the whole of a window.
     *
     * @param feed the feed
     * @param window the window
     * @return true if no day of the window is outside the recorded days
     */
    public boolean covers(Feed feed, DateRange window) {
        return find(feed).map(range -> range.encloses(window)).orElse(false);
    }
}
