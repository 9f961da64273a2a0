package io.github.cskit.reporting.account;

import io.github.cskit.core.result.Failure;
import io.github.cskit.core.signal.FeedCoverage;
import io.github.cskit.core.validation.Checks;
import java.util.List;

/**
 * Every account of a portfolio, worked out as of one instant.
 *
 * <p>Immutable and thread-safe.
 *
 * @param frame the time that it speaks of
 * @param feeds from when to when each feed was recorded
 * @param accounts the accounts by id, those that have left included
 * @param arr what each pays, in the reporting currency
 * @param failures what could not be used
 */
public record ReviewedPortfolio(
        ReviewFrame frame, FeedCoverage feeds, List<AccountReview> accounts, ArrBook arr, List<Failure> failures) {

    /** Copies the lists. */
    public ReviewedPortfolio {
        Checks.of("reviewed portfolio")
                .present("frame", frame)
                .present("feeds", feeds)
                .elements("accounts", accounts)
                .present("arr", arr)
                .elements("failures", failures)
                .orThrow();
        accounts = List.copyOf(accounts);
        failures = List.copyOf(failures);
    }

    /**
     * Returns the accounts that are customers.
     *
     * @return those that have not left, by id
     */
    public List<AccountReview> customers() {
        return accounts.stream()
                .filter(account -> !account.standing().churned())
                .toList();
    }
}
