package io.github.cskit.testkit.arbitraries;

import io.github.cskit.core.money.ArrTier;
import io.github.cskit.core.money.ArrTierPolicy;
import io.github.cskit.core.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of money and of revenue tiers: amounts with the decimals of their currency or more, zero, cents beyond the
 * currency's own, and the greatest that {@link Money} holds. They shrink towards 0 US dollars.
 *
 * <p>Immutable and thread-safe.
 */
public final class MoneyArbitraries {

    private static final String GREATEST = "9".repeat(Money.MAX_INTEGER_DIGITS) + "." + "9".repeat(Money.MAX_SCALE);

    private MoneyArbitraries() {}

    /**
     * Returns currencies with no, two, three and four decimals.
     *
     * @return the generator; shrinks towards the US dollar
     */
    public static Arbitrary<Currency> currencies() {
        return Arbitraries.of("USD", "EUR", "GBP", "JPY", "KWD", "CLF").map(Currency::getInstance);
    }

    /**
     * Returns amounts of either sign.
     *
     * @return the generator
     */
    public static Arbitrary<Money> money() {
        return Combinators.combine(notNegative(), Arbitraries.of(false, true)).as(MoneyArbitraries::signed);
    }

    /**
     * Returns amounts of 0 or more, as revenue is.
     *
     * @return the generator
     */
    public static Arbitrary<Money> notNegative() {
        return Combinators.combine(amounts(), currencies()).as(Money::new);
    }

    /**
     * Returns rows of a tier table.
     *
     * @return the generator
     */
    public static Arbitrary<ArrTier> arrTiers() {
        return Combinators.combine(
                        TextArbitraries.names(),
                        edges(),
                        Arbitraries.of(true, false),
                        TextArbitraries.names().list().ofMaxSize(2))
                .as(ArrTier::new);
    }

    /**
     * Returns whole tier tables: up to four tiers, highest first, the last one from 0.
     *
     * @return the generator; shrinks towards a single tier
     */
    public static Arbitrary<ArrTierPolicy> arrTierPolicies() {
        return arrTiers().withoutEdgeCases().list().ofMaxSize(3).map(MoneyArbitraries::policy);
    }

    private static ArrTierPolicy policy(List<ArrTier> above) {
        List<ArrTier> tiers = new ArrayList<>(above);
        tiers.sort(Comparator.comparing(ArrTier::above).reversed());
        tiers.add(new ArrTier("floor", BigDecimal.ZERO, true, List.of()));
        return new ArrTierPolicy(tiers);
    }

    private static Money signed(Money money, boolean negative) {
        return negative ? new Money(money.amount().negate(), money.currency()) : money;
    }

    private static Arbitrary<BigDecimal> edges() {
        return Arbitraries.integers().between(0, 1_000_000).map(BigDecimal::valueOf);
    }

    private static Arbitrary<BigDecimal> amounts() {
        Arbitrary<BigDecimal> whole = Arbitraries.longs().between(0, 500_000).map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> cents = Arbitraries.longs().between(0, 50_000_000).map(c -> BigDecimal.valueOf(c, 2));
        Arbitrary<BigDecimal> extremes = Arbitraries.of("0", "25000", "100000", "100000.01", "0.000001", GREATEST)
                .map(BigDecimal::new);
        return Arbitraries.frequencyOf(Tuple.of(5, whole), Tuple.of(3, cents), Tuple.of(2, extremes));
    }
}
