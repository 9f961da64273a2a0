package io.github.cskit.reporting.outreach;

import io.github.cskit.core.customer.Contact;
import io.github.cskit.core.customer.Customer;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.engagement.Touchpoint;
import io.github.cskit.core.engagement.TouchpointKind;
import io.github.cskit.core.health.HealthAssessment;
import io.github.cskit.core.signal.CustomerHistory;
import io.github.cskit.core.signal.CustomerSnapshot;
import io.github.cskit.core.signal.Feed;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.signal.Signals;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.ticket.TicketCategory;
import io.github.cskit.core.ticket.TicketId;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.reporting.account.AccountEntry;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.account.Standing;
import io.github.cskit.reporting.account.TicketNote;
import io.github.cskit.reporting.account.WeekAssessment;
import io.github.cskit.scoring.health.HealthModels;
import io.github.cskit.scoring.trend.Trend;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Accounts as of the end of Sunday 1 November 2026, for tests of what is written to customers. */
public final class Outreach {

    /** The last day that counts. */
    public static final LocalDate LAST = LocalDate.of(2026, 11, 1);

    /** The time of the review. */
    public static final ReviewFrame FRAME = new ReviewFrame(Instant.parse("2026-11-02T00:00:00Z"), ZoneOffset.UTC);

    /** Contacts are recorded since the spring. */
    public static final FeedCoverage FEEDS =
            FeedCoverage.none().with(Feed.TOUCHPOINTS, DateRange.of(LocalDate.of(2026, 4, 1), LAST.plusDays(1)));

    private Outreach() {}

    /** Starts a customer with one champion. */
    public static Customer.Builder customer(String id) {
        return Customer.builder(CustomerId.of(id), "Larch & Vale").contacts(List.of(champion("Ada Lovelace", id)));
    }

    /** A champion whose address holds the account's id. */
    public static Contact champion(String name, String id) {
        return Contact.builder(name, true).email("ada@" + id + ".example").build();
    }

    /** A contact of a day before the last. */
    public static Touchpoint contact(String id, LocalDate day, boolean twoWay) {
        return Touchpoint.builder(
                        CustomerId.of(id), day.atStartOfDay(ZoneOffset.UTC).toInstant(), TouchpointKind.CALL, twoWay)
                .build();
    }

    /** A ticket opened at noon of a day. */
    public static Ticket ticket(String account, String id, LocalDate day, String title) {
        return Ticket.builder(TicketId.of(id), day.atTime(12, 0).toInstant(ZoneOffset.UTC), title, "")
                .customer(CustomerId.of(account))
                .build();
    }

    /** An account that was active on 12 of the last 28 days, which is Yellow. */
    public static ReviewedAccount yellow(CustomerHistory history, List<TicketNote> open) {
        return account(history, 12, 8, open);
    }

    /** An account with so many active days and such survey answers: 12 and 8 are Yellow, 0 and 1 Red, 28 and 10 Green. */
    public static ReviewedAccount account(CustomerHistory history, int activeDays, int answer, List<TicketNote> open) {
        CustomerId id = history.customer().id();
        CustomerSnapshot snapshot = CustomerSnapshot.builder(id, FRAME.asOf())
                .with(Signals.USAGE_ACTIVE_DAYS_28, activeDays)
                .with(Signals.USAGE_ACTIVE_SEAT_SHARE, 0.9)
                .with(Signals.USAGE_CHANGE_28, answer < 5 ? -0.5 : 0)
                .with(Signals.SENTIMENT_NPS_ANSWER, answer)
                .with(Signals.SENTIMENT_CSAT, answer)
                .build();
        HealthAssessment assessment = HealthModels.threeComponent().assess(snapshot);
        Trend trend = new Trend.InsufficientData(1, 4);
        AccountReview review = new AccountReview(
                history,
                Optional.empty(),
                Standing.judge(history, FRAME.asOf(), FRAME.zone()),
                List.of(new WeekAssessment(LAST, snapshot, assessment)),
                trend);
        AccountEntry entry = new AccountEntry(
                id,
                history.customer().name(),
                history.customer().segment(),
                assessment,
                Optional.empty(),
                trend,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                open,
                open.size(),
                Optional.empty());
        return new ReviewedAccount(review, entry);
    }

    /** A note of an open ticket. */
    public static TicketNote note(String id, String quote) {
        return new TicketNote(TicketId.of(id), LAST, Optional.empty(), TicketCategory.BUG_REPORT, quote);
    }
}
