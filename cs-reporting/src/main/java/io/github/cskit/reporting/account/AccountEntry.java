package io.github.cskit.reporting.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.customer.Segment;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.scoring.risk.AtRiskReason;
import io.github.cskit.scoring.trend.Trend;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One account in a review, with everything that a reader needs to act on it. Whatever it quotes is the account's own:
 * it is put together through account-scoped types.
 *
 * <p>Immutable and thread-safe.
 *
 * @param customer the account
 * @param name its name
 * @param segment its segment
 * @param assessment its health as of the review, with ledger and coverage
 * @param atRisk why it needs action; absent for accounts listed for another reason
 * @param trend where its scores are going
 * @param weeks its weekly scores, oldest first
 * @param arr its annual recurring revenue in the reporting currency
 * @param renewal when its contract renews
 * @param reasons the main reasons for its score, in words
 * @param events what happened to it lately
 * @param tickets its open tickets, worst first, the first few
 * @param openTickets how many of its tickets are open
 * @param action what is recommended; absent for accounts that need nothing
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AccountEntry(
        CustomerId customer,
        String name,
        Optional<Segment> segment,
        HealthAssessment assessment,
        Optional<AtRiskReason> atRisk,
        Trend trend,
        List<WeekScore> weeks,
        Optional<Money> arr,
        Optional<LocalDate> renewal,
        List<Reason> reasons,
        List<EventNote> events,
        List<TicketNote> tickets,
        int openTickets,
        Optional<RecommendedAction> action) {

    /** Copies the lists. */
    public AccountEntry {
        segment = Absent.orEmpty(segment);
        atRisk = Absent.orEmpty(atRisk);
        arr = Absent.orEmpty(arr);
        renewal = Absent.orEmpty(renewal);
        action = Absent.orEmpty(action);
        weeks = Absent.orEmptyList(weeks);
        reasons = Absent.orEmptyList(reasons);
        events = Absent.orEmptyList(events);
        tickets = Absent.orEmptyList(tickets);
        Checks checks = Checks.of("account entry", customer)
                .present("customer", customer)
                .name("name", name)
                .present("assessment", assessment)
                .present("trend", trend)
                .number("openTickets", openTickets, tickets.size(), Integer.MAX_VALUE);
        checks.orThrow();
        checks.require(
                        assessment.customer().equals(customer),
                        "assessment",
                        "of account (" + assessment.customer() + ")",
                        "be of account (" + customer + ")")
                .orThrow();
    }

    /**
     * Returns the score.
     *
     * @return the scored assessment; empty if it is not scored
     */
    public Optional<Scored> scored() {
        return assessment instanceof Scored scored ? Optional.of(scored) : Optional.empty();
    }

    /**
     * Returns how far the renewal is.
     *
     * @param today the day to count from
     * @return days from that day to the renewal, negative if it has passed; empty if the renewal is unknown
     */
    public Optional<Long> daysToRenewal(LocalDate today) {
        return renewal.map(day -> ChronoUnit.DAYS.between(today, day));
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return "AccountEntry[" + customer + "]";
    }
}
