package io.github.cskit.reporting.outreach;

import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.ReviewFrame;

/**
 * Whether an account was spoken with lately. Only two-way contacts count: a mail that nobody answered is none.
 *
 * <p>Immutable and thread-safe.
 */
public enum ContactState {
    /** There was a contact. */
    RECENT,

    /** Contacts were recorded throughout, and there was none. */
    NONE,

    /** Contacts were not recorded throughout: whether there was one is not known. */
    UNKNOWN;

    /**
     * Judges an account.
     *
     * @param history its records
     * @param feeds what was recorded when
     * @param frame the time of the review
     * @param days how many days back a contact still counts, inclusive
     * @return what is known
     */
    public static ContactState judge(CustomerHistory history, FeedCoverage feeds, ReviewFrame frame, int days) {
        DateRange window = frame.lastDays(days + 1);
        boolean recent = history.touchpoints().stream()
                .filter(Touchpoint::twoWay)
                .anyMatch(contact -> frame.holds(window, contact.at()));
        if (recent) {
            return RECENT;
        }
        return feeds.covers(Feed.TOUCHPOINTS, window) ? NONE : UNKNOWN;
    }
}
