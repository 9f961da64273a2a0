package io.github.cskit.scoring.signal;

import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.MissingReason;
import io.github.cskit.core.signal.Reading;
import io.github.cskit.core.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The windows that end at one instant, and what the feeds know of them. */
record SignalWindow(SignalContext context, SignalPolicy policy, Instant asOf) {

    /** Returns the day after the last one completed at the instant. */
    LocalDate end() {
        return asOf.atZone(context.zone()).toLocalDate();
    }

    DateRange days(int days) {
        return new DateRange(end().minusDays(days), end());
    }

    DateRange activity() {
        return days(policy.activityDays());
    }

    boolean holds(DateRange range, Instant at) {
        return range.contains(at, context.zone());
    }

    /** Returns why a window of a feed is not known; empty if it is. */
    Optional<Reading> gap(Feed feed, DateRange range) {
        if (context.feeds().covers(feed, range)) {
            return Optional.empty();
        }
        boolean ended = context.feeds()
                .find(feed)
                .filter(known -> known.endExclusive().isBefore(range.endExclusive()))
                .isPresent();
        return Optional.of(Reading.missing(ended ? MissingReason.STALE : MissingReason.NEVER_SUPPLIED));
    }

    static Reading unknown() {
        return Reading.missing(MissingReason.NEVER_SUPPLIED);
    }
}
