package io.github.cskit.triage.theme;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the customers behind a list of themes pay, without counting anybody twice, and how many customers never wrote. An
 * account whose revenue is unknown adds nothing; it is not zero, and it is counted as such. Who is in several themes counts
 * in the total of each, so totals do not add up: marginal amounts do.
 *
 * <p>Immutable and thread-safe.
 *
 * @param shares the themes in the order of the list
 * @param union what the customers of all of them pay, each once
 * @param everybody what all customers pay
 * @param customers how many customers there are
 * @param silent how many of them are in none of the remarks
 * @param silentRevenue what those pay
 */
public record ThemeRevenue(
        List<ThemeShare> shares, Money union, Money everybody, int customers, int silent, Money silentRevenue) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the list. */
    public ThemeRevenue {
        Checks.of("theme revenue")
                .elements("shares", Absent.orEmptyList(shares))
                .present("union", union)
                .present("everybody", everybody)
                .number("customers", customers, 0, Integer.MAX_VALUE)
                .number("silent", silent, 0, customers)
                .present("silentRevenue", silentRevenue)
                .orThrow();
        shares = Absent.orEmptyList(shares);
    }

    /**
     * Adds up.
     *
     * @param listed the themes of a list, in its order
     * @param wrote the customers who wrote anything in the period, in these themes or not
     * @param customers all customers
     * @param revenue what each pays, as far as it is known, all in one currency
     * @param currency that currency
     * @return the revenue behind the list
     * @throws io.github.cskit.core.money.CurrencyMismatchException if an amount is in another currency
     */
    public static ThemeRevenue of(
            List<Theme> listed,
            Collection<CustomerId> wrote,
            Collection<CustomerId> customers,
            Map<CustomerId, Money> revenue,
            Currency currency) {
        Book book = new Book(revenue, Money.zero(currency));
        Map<CustomerId, Integer> times = new HashMap<>();
        listed.forEach(theme -> theme.customers().forEach(customer -> times.merge(customer, 1, Integer::sum)));
        Set<CustomerId> heard = new HashSet<>();
        Money covered = book.nothing();
        List<ThemeShare> shares = new ArrayList<>();
        for (Theme theme : listed) {
            List<CustomerId> fresh =
                    theme.customers().stream().filter(heard::add).toList();
            covered = covered.plus(book.total(fresh));
            shares.add(share(theme, times, book, book.total(fresh), covered));
        }
        Set<CustomerId> all = new LinkedHashSet<>(customers);
        Set<CustomerId> writers = new HashSet<>(wrote);
        List<CustomerId> silent =
                all.stream().filter(customer -> !writers.contains(customer)).toList();
        return new ThemeRevenue(shares, covered, book.total(all), all.size(), silent.size(), book.total(silent));
    }

    /**
     * Returns what share of all revenue the first themes of the list cover.
     *
     * @param first how many themes, from the first
     * @return percent, rounded half up to hundredths; 0 if nothing is known of anybody's revenue
     */
    public BigDecimal coveredPercent(int first) {
        int last = Math.min(first, shares.size());
        Money covered =
                last <= 0 ? everybody.minus(everybody) : shares.get(last - 1).covered();
        return percent(covered);
    }

    /**
     * Returns what share of all revenue a theme adds to those before it: these shares add up.
     *
     * @param rank its place in the list, from 1
     * @return percent in hundredths
     */
    public BigDecimal marginalPercent(int rank) {
        return coveredPercent(rank).subtract(coveredPercent(rank - 1));
    }

    private BigDecimal percent(Money part) {
        return everybody.amount().signum() == 0
                ? BigDecimal.ZERO.setScale(2)
                : part.amount().multiply(HUNDRED).divide(everybody.amount(), 2, RoundingMode.HALF_UP);
    }

    private static ThemeShare share(
            Theme theme, Map<CustomerId, Integer> times, Book book, Money marginal, Money covered) {
        List<CustomerId> alone = theme.customers().stream()
                .filter(customer -> times.getOrDefault(customer, 0) == 1)
                .toList();
        Money total = book.total(theme.customers());
        Money exclusive = book.total(alone);
        return new ThemeShare(
                theme.id(),
                theme.customers().size(),
                book.unpriced(theme.customers()),
                total,
                exclusive,
                total.minus(exclusive),
                marginal,
                covered);
    }

    /** What each customer pays. Immutable and thread-safe. */
    private record Book(Map<CustomerId, Money> revenue, Money nothing) {

        Money total(Collection<CustomerId> customers) {
            Money sum = nothing;
            for (CustomerId customer : customers) {
                sum = sum.plus(revenue.getOrDefault(customer, nothing));
            }
            return sum;
        }

        int unpriced(Collection<CustomerId> customers) {
            return (int) customers.stream()
                    .filter(customer -> !revenue.containsKey(customer))
                    .count();
        }
    }
}
