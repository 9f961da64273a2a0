package io.github.cskit.scoring.satisfaction.breakdown;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.statistics.NetShare;
import io.github.cskit.core.survey.SurveyResponse;
import io.github.cskit.core.validation.Checks;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which accounts a survey reached. It merges by union: an account that answered in two shards answered once.
 *
 * <p>Immutable and thread-safe.
 *
 * @param asked the accounts of which anybody was asked, those that answered among them
 * @param answered the accounts of which anybody answered
 * @param unknown how many answers came from an account that is not known
 */
public record SurveyReach(SortedSet<CustomerId> asked, SortedSet<CustomerId> answered, Long unknown) {

    /** Copies the sets; who answered was asked. */
    public SurveyReach {
        Checks checks = Checks.of("survey reach")
                .elements("asked", asked)
                .elements("answered", answered)
                .number("unknown", unknown, 0, NetShare.MAX_COUNT);
        checks.orThrow();
        SortedSet<CustomerId> all = new TreeSet<>(asked);
        all.addAll(answered);
        asked = Collections.unmodifiableSortedSet(all);
        answered = Collections.unmodifiableSortedSet(new TreeSet<>(answered));
    }

    /**
     * Creates the reach of some responses.
     *
     * @param responses the responses, with those that were skipped
     * @return the accounts
     */
    public static SurveyReach of(Collection<SurveyResponse> responses) {
        NavigableSet<CustomerId> asked = new TreeSet<>();
        NavigableSet<CustomerId> answered = new TreeSet<>();
        long unknown = 0;
        for (SurveyResponse response : responses) {
            response.customer().ifPresent(asked::add);
            if (response.answer().isPresent()) {
                response.customer().ifPresent(answered::add);
                unknown += response.customer().isPresent() ? 0 : 1;
            }
        }
        return new SurveyReach(asked, answered, unknown);
    }

    /**
     * Merges the reach of other responses. It commutes and associates.
     *
     * @param other the other reach
     * @return the accounts of both, each once
     */
    public SurveyReach merge(SurveyReach other) {
        SortedSet<CustomerId> bothAsked = new TreeSet<>(asked);
        bothAsked.addAll(other.asked);
        SortedSet<CustomerId> bothAnswered = new TreeSet<>(answered);
        bothAnswered.addAll(other.answered);
        return new SurveyReach(bothAsked, bothAnswered, unknown + other.unknown);
    }

    /**
     * Returns how much of the portfolio's revenue the answers speak for.
     *
     * @param arr what each account of the portfolio pays a year, all in one currency
     * @param currency that currency
     * @return the coverage; accounts that are not in the portfolio cover nothing
     * @throws io.github.cskit.core.money.CurrencyMismatchException if an amount is in another currency
     */
    public ArrCoverage coverage(Map<CustomerId, Money> arr, Currency currency) {
        Money total = Money.zero(currency);
        Money covered = Money.zero(currency);
        int accounts = 0;
        for (Map.Entry<CustomerId, Money> account : new TreeMap<>(arr).entrySet()) {
            total = total.plus(account.getValue());
            if (answered.contains(account.getKey())) {
                covered = covered.plus(account.getValue());
                accounts++;
            }
        }
        return new ArrCoverage(accounts, arr.size(), answered.size() - accounts, covered, total);
    }
}
