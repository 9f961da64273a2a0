package io.github.cskit.reporting.account;

import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.risk.AtRiskReason;
import io.github.cskit.scoring.risk.AtRiskRule;
import io.github.cskit.scoring.risk.WatchedAccount;
import io.github.cskit.scoring.risk.WatchedWeek;
import io.github.cskit.scoring.trend.Trend;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a review works out for one account before it is told to anyone. It holds the account's own records: it
 * is not what a reader sees, see {@link AccountEntry}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param history its records
 * @param arr its annual recurring revenue as of the review, in the reporting currency; absent if unknown or if no rate
 *     was given
 * @param standing whether it is a customer
 * @param weeks its weekly assessments, oldest first, the last as of the review
 * @param trend where its scores are going
 */
public record AccountReview(
        CustomerHistory history, Optional<Money> arr, Standing standing, List<WeekAssessment> weeks, Trend trend) {

    /** Copies the weeks; there is at least the present one. */
    public AccountReview {
        arr = Absent.orEmpty(arr);
        Checks checks = Checks.of("account review")
                .present("history", history)
                .present("standing", standing)
                .elements("weeks", weeks)
                .present("trend", trend);
        checks.orThrow();
        checks.require(!weeks.isEmpty(), "weeks", "empty", "hold the present week")
                .orThrow();
        weeks = List.copyOf(weeks);
    }

    /**
     * Returns the customer.
     *
     * @return the account as the host describes it
     */
    public Customer customer() {
        return history.customer();
    }

    /**
     * Returns the account.
     *
     * @return its id
     */
    public CustomerId id() {
        return history.customer().id();
    }

    /**
     * Returns the assessment as of the review.
     *
     * @return the latest one
     */
    public WeekAssessment now() {
        return weeks.get(weeks.size() - 1);
    }

    /**
     * Returns the assessment of the week before.
     *
     * @return the one before the latest; empty if the account is too new
     */
    public Optional<WeekAssessment> lastWeek() {
        return weeks.size() < 2 ? Optional.empty() : Optional.of(weeks.get(weeks.size() - 2));
    }

    /**
     * Returns the score as of the review.
     *
     * @return the scored assessment; empty if there is no score
     */
    public Optional<Scored> scored() {
        return now().scored();
    }

    /**
     * Returns whether the account stands in a band.
     *
     * @param band the band
     * @return true if it is scored and in that band
     */
    public boolean is(Band band) {
        return scored().filter(scored -> scored.band() == band).isPresent();
    }

    /**
     * Returns why the account needs action.
     *
     * @return the reason; empty if it does not, is not scored, or has left
     */
    public Optional<AtRiskReason> atRisk() {
        return standing.churned() ? Optional.empty() : AtRiskRule.judge(now().assessment(), trend);
    }

    /**
     * Returns when the contract renews.
     *
     * @return the day; empty if unknown
     */
    public Optional<LocalDate> renewal() {
        return customer().contract().flatMap(contract -> contract.renewal());
    }

    /**
     * Returns what risk is judged by.
     *
     * @param feeds from when to when each feed was recorded
     * @param zone the zone in which days begin
     * @return the account with its readings
     */
    public WatchedAccount watched(FeedCoverage feeds, ZoneId zone) {
        List<WatchedWeek> readings = weeks.stream()
                .map(week -> new WatchedWeek(week.snapshot(), week.assessment()))
                .toList();
        return new WatchedAccount(history, feeds, readings, trend, arr, zone);
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return "AccountReview[" + id() + ", weeks=" + weeks.size() + "]";
    }
}
