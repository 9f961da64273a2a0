package io.github.cskit.reporting.news;

import io.github.cskit.core.explain.Evidence;
import io.github.cskit.core.product.FeatureId;
import io.github.cskit.core.product.Usage;
import io.github.cskit.core.ticket.Ticket;
import io.github.cskit.core.time.DateRange;
import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.account.AccountReview;
import io.github.cskit.reporting.account.ReviewFrame;
import io.github.cskit.reporting.document.Days;
import io.github.cskit.reporting.outreach.OutreachPolicy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the accounts that a feature matters to most: those that asked for it, then those that use what it goes with. Those that
 * use it already, and those that have left, are not told.
 *
 * <p>Immutable and thread-safe.
 *
 * @param frame the time of the review
 * @param policy the numbers
 */
public record Audience(ReviewFrame frame, OutreachPolicy policy) {

    /** Checks the parts. */
    public Audience {
        Checks.of("audience").present("frame", frame).present("policy", policy).orThrow();
    }

    /**
     * Finds the accounts.
     *
     * @param news the feature
     * @param accounts all accounts
     * @return those it matters to: who asked first, then by days of use, most first, then by id
     */
    public List<Addressee> of(FeatureNews news, Collection<AccountReview> accounts) {
        return accounts.stream()
                .filter(account -> !account.standing().churned())
                .filter(account -> days(account, Set.of(news.feature())) == 0)
                .flatMap(account -> addressee(news, account).stream())
                .sorted(Comparator.comparing((Addressee each) -> !each.asked())
                        .thenComparing(each -> -each.days())
                        .thenComparing(each -> each.account().id()))
                .toList();
    }

    private Optional<Addressee> addressee(FeatureNews news, AccountReview account) {
        int days = days(account, news.related());
        Optional<Ticket> asked = account.history().tickets().stream()
                .filter(ticket -> news.requests().contains(ticket.id()))
                .filter(ticket -> ticket.openedAt().isBefore(frame.asOf()))
                .min(Comparator.comparing(Ticket::openedAt));
        if (asked.isPresent()) {
            LocalDate on = asked.get().openedAt().atZone(frame.zone()).toLocalDate();
            String reason = "You asked for this on " + Days.written(on) + ".";
            String ticket = asked.get().id().value();
            return Optional.of(
                    new Addressee(account, true, days, reason, new Evidence("ticket", ticket, "opened on " + on)));
        }
        if (days < policy.leastUsageDays()) {
            return Optional.empty();
        }
        String reason =
                "Your team used what this goes with on " + days + " of the last " + policy.usageDays() + " days.";
        Evidence fact = new Evidence("usage", "related features", days + " days up to " + frame.lastDay());
        return Optional.of(new Addressee(account, false, days, reason, fact));
    }

    private int days(AccountReview account, Set<FeatureId> features) {
        DateRange window = frame.lastDays(policy.usageDays());
        return (int) account.history().usage().stream()
                .filter(row -> row.feature().filter(features::contains).isPresent() && window.contains(row.date()))
                .map(Usage::date)
                .distinct()
                .count();
    }
}
