package io.github.cskit.examples.cli.folder;

import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.time.DateRange;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * Works out from when to when each feed was recorded: from its first row to the as-of where its last row is at most
 * {@value #PATIENCE_DAYS} days older than the last whole day, else to its last row. A file without rows says nothing.
 * Not thread-safe.
 */
final class FeedDays {

    /** How many days a feed may be silent before it counts as ended, inclusive. */
    static final int PATIENCE_DAYS = 7;

    private final Map<Feed, LocalDate> first = new EnumMap<>(Feed.class);
    private final Map<Feed, LocalDate> last = new EnumMap<>(Feed.class);

    void saw(Feed feed, LocalDate day) {
        first.merge(feed, day, (a, b) -> a.isBefore(b) ? a : b);
        last.merge(feed, day, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** Returns the coverage; {@code asOfDay} is the first day that is not over. */
    FeedCoverage coverage(LocalDate asOfDay) {
        FeedCoverage coverage = FeedCoverage.none();
        for (Map.Entry<Feed, LocalDate> entry : last.entrySet()) {
            Feed feed = entry.getKey();
            LocalDate ends = entry.getValue().plusDays(1);
            boolean alive = !ends.plusDays(PATIENCE_DAYS).isBefore(asOfDay);
            LocalDate end = alive && ends.isBefore(asOfDay) ? asOfDay : ends;
            coverage = coverage.with(feed, DateRange.of(first.getOrDefault(feed, entry.getValue()), end));
        }
        return coverage;
    }
}
