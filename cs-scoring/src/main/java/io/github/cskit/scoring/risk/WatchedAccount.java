package io.github.cskit.scoring.risk;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.trend.Trend;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * All that risk is judged by for one account as of an instant: its records, its readings over the last weeks, where its
 * scores are going. Records dated at or after the instant are ignored.
 *
 * <p>Immutable and thread-safe.
 *
 * @param history its records
 * @param feeds from when to when each feed was recorded
 * @param weeks its readings, oldest first, the last as of now
 * @param trend where its computed scores are going
 * @param arr what it pays a year in the reporting currency; absent if unknown
 * @param zone the zone in which days begin
 */
public record WatchedAccount(
        CustomerHistory history,
        FeedCoverage feeds,
        List<WatchedWeek> weeks,
        Trend trend,
        Optional<Money> arr,
        ZoneId zone) {

    /** Checks that the readings are of the account and in order. */
    public WatchedAccount {
        weeks = Absent.orEmptyList(weeks);
        arr = Absent.orEmpty(arr);
        Checks checks = Checks.of("watched account")
                .present("history", history)
                .present("feeds", feeds)
                .elements("weeks", weeks)
                .present("trend", trend)
                .present("zone", zone)
                .require(!weeks.isEmpty(), "weeks", "empty", "hold the present reading");
        checks.orThrow();
        CustomerId id = history.customer().id();
        Instant before = Instant.MIN;
        for (WatchedWeek week : weeks) {
            CustomerId of = week.snapshot().customer();
            checks.require(of.equals(id), "weeks", "of account (" + of + ")", "be of account (" + id + ")")
                    .require(week.snapshot().asOf().isAfter(before), "weeks", "out of order", "be oldest first");
            before = week.snapshot().asOf();
        }
        checks.orThrow();
    }

    /**
     * Returns the present reading.
     *
     * @return the last one
     */
    public WatchedWeek now() {
        return weeks.get(weeks.size() - 1);
    }

    /**
     * Returns the instant as of which it is judged.
     *
     * @return that of the present reading
     */
    public Instant asOf() {
        return now().snapshot().asOf();
    }

    /**
     * Returns the account.
     *
     * @return its id
     */
    public CustomerId id() {
        return history.customer().id();
    }

    /** Returns the id and the number of readings. */
    @Override
    public String toString() {
        return "WatchedAccount[" + id() + ", weeks=" + weeks.size() + "]";
    }
}
