package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Currency;

/**
 * Tallies under construction, one for each of a fixed number of cells. Amounts are whole numbers of minor units; a sum
 * that a long cannot hold goes on in big integers. Mutable and not thread-safe.
 */
final class ArrSums {

    private final long[] customers;
    private final long[] unknown;
    private final long[] sums;
    private final BigInteger[] carried;

    ArrSums(int cells) {
        this.customers = new long[cells];
        this.unknown = new long[cells];
        this.sums = new long[cells];
        this.carried = new BigInteger[cells];
        Arrays.fill(carried, BigInteger.ZERO);
    }

    void add(int cell, long minorUnits) {
        customers[cell]++;
        if (minorUnits == AccountColumns.UNKNOWN_ARR) {
            unknown[cell]++;
            return;
        }
        long sum = sums[cell] + minorUnits;
        boolean overflow = ((sums[cell] ^ sum) & (minorUnits ^ sum)) < 0;
        if (overflow) {
            carried[cell] = carried[cell].add(BigInteger.valueOf(sums[cell]));
            sums[cell] = minorUnits;
        } else {
            sums[cell] = sum;
        }
    }

    boolean isEmpty(int cell) {
        return customers[cell] == 0;
    }

    ArrTally tally(int cell, Currency currency) {
        BigInteger sum = carried[cell].add(BigInteger.valueOf(sums[cell]));
        int decimals = Math.max(currency.getDefaultFractionDigits(), 0);
        return new ArrTally(customers[cell], new Money(new BigDecimal(sum, decimals), currency), unknown[cell]);
    }
}
