package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The matrix of band transitions between two dates, in customers and in ARR: how many went from Green to Yellow, and what
 * they pay. Every account of either date is in exactly one cell. ARR is that of the later date; an account that is gone by
 * then counts with that of the earlier one.
 *
 * <p>It also compares two models on one date. Matrices of disjoint accounts merge exactly. Immutable and thread-safe.
 *
 * @param currency the reporting currency
 * @param cells the moves that happened, by state before, then after; a move that is not there happened to nobody
 */
public record BandTransitions(Currency currency, Map<Move, ArrTally> cells) {

    /**
     * A move from one state to another, or the lack of one.
     *
     * <p>Immutable and thread-safe.
     *
     * @param from the state on the earlier date
     * @param to the state on the later date
     */
    public record Move(HealthState from, HealthState to) implements Comparable<Move> {

        /** Checks the parts. */
        public Move {
            Checks.of("move").present("from", from).present("to", to).orThrow();
        }

        @Override
        public int compareTo(Move other) {
            int order = from.compareTo(other.from);
            return order == 0 ? to.compareTo(other.to) : order;
        }
    }

    /** Checks the parts and sorts the cells. */
    public BandTransitions {
        Checks.of("band transitions")
                .present("currency", currency)
                .present("cells", cells)
                .orThrow();
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    /**
     * Compares two dates.
     *
     * @param currency the reporting currency
     * @param before the accounts of the earlier date, each once
     * @param after the accounts of the later date, each once
     * @return the matrix
     * @throws io.github.cskit.core.validation.InvalidValueException if an account is there twice on one date
     * @throws io.github.cskit.core.money.CurrencyMismatchException if an account pays in another currency
     */
    public static BandTransitions between(
            Currency currency, List<PortfolioAccount> before, List<PortfolioAccount> after) {
        Map<CustomerId, PortfolioAccount> earlier = byId("before", before);
        Map<CustomerId, PortfolioAccount> later = byId("after", after);
        TreeSet<CustomerId> everyone = new TreeSet<>(earlier.keySet());
        everyone.addAll(later.keySet());
        SortedMap<Move, ArrTally> cells = new TreeMap<>();
        for (CustomerId customer : everyone) {
            Optional<PortfolioAccount> was = Optional.ofNullable(earlier.get(customer));
            Optional<PortfolioAccount> is = Optional.ofNullable(later.get(customer));
            Move move = new Move(stateOf(was), stateOf(is));
            Optional<Money> arr = is.or(() -> was).flatMap(PortfolioAccount::arr);
            cells.put(move, cells.getOrDefault(move, ArrTally.none(currency)).plus(arr));
        }
        return new BandTransitions(currency, cells);
    }

    /**
     * Returns one cell.
     *
     * @param from the state on the earlier date
     * @param to the state on the later date
     * @return the customers that went from one to the other, and their ARR; of nobody if none did
     */
    public ArrTally of(HealthState from, HealthState to) {
        return cells.getOrDefault(new Move(from, to), ArrTally.none(currency));
    }

    /**
     * Returns the accounts whose state changed.
     *
     * @return all cells off the diagonal together
     */
    public ArrTally moved() {
        ArrTally moved = ArrTally.none(currency);
        for (Map.Entry<Move, ArrTally> cell : cells.entrySet()) {
            moved = cell.getKey().from() == cell.getKey().to() ? moved : moved.plus(cell.getValue());
        }
        return moved;
    }

    /**
     * Returns this matrix and that of other accounts together.
     *
     * @param other the matrix of accounts that are not in this one
     * @return the sum, cell by cell, exactly
     * @throws io.github.cskit.core.money.CurrencyMismatchException if the currencies differ
     */
    public BandTransitions plus(BandTransitions other) {
        SortedMap<Move, ArrTally> sum = new TreeMap<>(cells);
        other.cells.forEach((move, tally) -> sum.merge(move, tally, ArrTally::plus));
        return new BandTransitions(currency, sum);
    }

    private static HealthState stateOf(Optional<PortfolioAccount> account) {
        return account.map(PortfolioAccount::state).orElse(HealthState.ABSENT);
    }

    private static Map<CustomerId, PortfolioAccount> byId(String field, List<PortfolioAccount> accounts) {
        Map<CustomerId, PortfolioAccount> byId = new TreeMap<>();
        Checks checks = Checks.of("band transitions");
        for (PortfolioAccount account : accounts) {
            boolean fresh = byId.put(account.customer(), account) == null;
            checks.require(fresh, field, "holding (" + account.customer() + ") twice", "hold each account once");
        }
        checks.orThrow();
        return byId;
    }
}
