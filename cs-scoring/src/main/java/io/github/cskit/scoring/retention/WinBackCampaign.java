package io.github.cskit.scoring.retention;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.statistics.Proportion;
import io.github.cskit.core.validation.Checks;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A campaign to win accounts of a segment back. Its success rate is measured, never stated.
 *
 * <p>Immutable and thread-safe.
 *
 * @param segment the segment it is for
 * @param approach how the accounts are approached
 * @param offer what they are offered
 */
public record WinBackCampaign(Segment segment, String approach, String offer) {

    private static final double LEVEL = 0.95;

    /**
     * What came of a campaign. Immutable and thread-safe.
     *
     * @param campaign the campaign
     * @param approached how many accounts were approached, each counted once
     * @param won how many of them came back
     * @param success the share; absent while nobody was approached
     * @param interval its Wilson interval at 95 %; absent with it
     */
    public record Result(
            WinBackCampaign campaign,
            int approached,
            int won,
            Optional<Proportion> success,
            Optional<Interval> interval) {}

    /** Checks the parts. */
    public WinBackCampaign {
        Checks.of("win-back campaign")
                .present("segment", segment)
                .name("approach", approach)
                .name("offer", offer)
                .orThrow();
    }

    /**
     * Measures what came of it.
     *
     * @param approached the accounts that were approached; one named twice counts once
     * @param cameBack the accounts that came back since; those that were not approached do not count
     * @return the success rate with its interval
     */
    public Result measure(Collection<CustomerId> approached, Collection<CustomerId> cameBack) {
        Set<CustomerId> distinct = new LinkedHashSet<>(approached);
        Set<CustomerId> won = new LinkedHashSet<>(cameBack);
        won.retainAll(distinct);
        Optional<Proportion> success =
                distinct.isEmpty() ? Optional.empty() : Optional.of(Proportion.of(won.size(), distinct.size()));
        return new Result(this, distinct.size(), won.size(), success, success.map(share -> share.wilson(LEVEL)));
    }
}
