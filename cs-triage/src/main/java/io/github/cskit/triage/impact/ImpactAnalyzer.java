package io.github.cskit.triage.impact;

import io.github.cskit.core.customer.Contract;
import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.Band;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.validation.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Works out whom a matter concerns, from what is known of the accounts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy when a matter is urgent
 * @param book the accounts
 * @param today the day from which renewals are counted
 */
public record ImpactAnalyzer(ImpactPolicy policy, AccountBook book, LocalDate today) {

    /** Checks the parts. */
    public ImpactAnalyzer {
        Checks.of("impact analyzer")
                .present("policy", policy)
                .present("book", book)
                .present("today", today)
                .orThrow();
    }

    /**
     * Works out the impact on some accounts. Accounts that are not in the book count as customers whose revenue and health
     * are unknown.
     *
     * @param customers the accounts; one named twice counts once
     * @return the impact
     */
    public CustomerImpact of(Collection<CustomerId> customers) {
        List<CustomerId> distinct = List.copyOf(new TreeSet<>(customers));
        Map<Band, Integer> bands = new EnumMap<>(Band.class);
        List<String> because = new ArrayList<>();
        int unpriced = 0;
        int scored = 0;
        int atRisk = 0;
        for (CustomerId id : distinct) {
            Optional<AffectedAccount> account = book.find(id);
            unpriced += account.flatMap(AffectedAccount::arr).isEmpty() ? 1 : 0;
            atRisk += account.filter(AffectedAccount::needsAction).isPresent() ? 1 : 0;
            Optional<Band> band = account.flatMap(ImpactAnalyzer::band);
            scored += band.isPresent() ? 1 : 0;
            band.ifPresent(known -> bands.merge(known, 1, Integer::sum));
            account.ifPresent(known -> because.addAll(reasons(known)));
        }
        return new CustomerImpact(
                distinct,
                book.total(distinct),
                unpriced,
                bands,
                distinct.size() - scored,
                atRisk,
                because.isEmpty() ? Urgency.PLANNED : Urgency.IMMEDIATE,
                because);
    }

    private List<String> reasons(AffectedAccount account) {
        List<String> reasons = new ArrayList<>();
        if (band(account).filter(Band.RED::equals).isPresent()) {
            reasons.add("Account (" + account.id() + ") is Red");
        }
        account.customer()
                .contract()
                .flatMap(Contract::renewal)
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(policy.renewalDays())))
                .ifPresent(day -> reasons.add("Account (" + account.id() + ") is due for renewal on " + day));
        return reasons;
    }

    private static Optional<Band> band(AffectedAccount account) {
        return account.health()
                .flatMap(given -> given instanceof Scored scored ? Optional.of(scored.band()) : Optional.empty());
    }
}
