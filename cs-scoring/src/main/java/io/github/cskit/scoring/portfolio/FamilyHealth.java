package io.github.cskit.scoring.portfolio;

import io.github.cskit.core.customer.CustomerId;
import io.github.cskit.core.health.HealthScore;
import io.github.cskit.core.health.Scored;
import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The health of a family: an account without a parent together with everything below it, at any depth. It is not the
 * health of the parent by itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param head the account at the top
 * @param method how the scores became one
 * @param score the score of the family, rounded half up once; absent where no account could be counted
 * @param counted the accounts whose scores are in it, by id
 * @param leftOut the accounts that could not be counted: without a score or, where ARR is the weight, without known ARR;
 *     by id
 */
public record FamilyHealth(
        CustomerId head,
        FamilyMethod method,
        Optional<HealthScore> score,
        List<CustomerId> counted,
        List<CustomerId> leftOut) {

    /** Copies the lists. */
    public FamilyHealth {
        score = Absent.orEmpty(score);
        counted = Absent.orEmptyList(counted);
        leftOut = Absent.orEmptyList(leftOut);
        Checks.of("family", head)
                .present("head", head)
                .present("method", method)
                .orThrow();
    }

    /**
     * Rolls accounts up to their families.
     *
     * @param accounts the accounts, each once, all paying in one currency
     * @param method how the scores become one
     * @return a family for each account whose parent is not among the accounts, by id of its head
     * @throws io.github.cskit.core.validation.InvalidValueException if an account is there twice, or is its own ancestor
     * @throws io.github.cskit.core.money.CurrencyMismatchException if ARR is the weight and the currencies differ
     */
    public static List<FamilyHealth> of(List<PortfolioAccount> accounts, FamilyMethod method) {
        SortedMap<CustomerId, PortfolioAccount> byId = new TreeMap<>();
        Checks checks = Checks.of("families");
        for (PortfolioAccount account : accounts) {
            boolean fresh = byId.put(account.customer(), account) == null;
            checks.require(fresh, "accounts", "holding (" + account.customer() + ") twice", "hold each account once");
        }
        checks.orThrow();
        SortedMap<CustomerId, List<PortfolioAccount>> families = new TreeMap<>();
        byId.values()
                .forEach(account -> families.computeIfAbsent(headOf(account, byId), head -> new ArrayList<>())
                        .add(account));
        return families.entrySet().stream()
                .map(family -> family(family.getKey(), family.getValue(), method))
                .toList();
    }

    private static CustomerId headOf(PortfolioAccount account, Map<CustomerId, PortfolioAccount> byId) {
        Set<CustomerId> seen = new HashSet<>();
        PortfolioAccount here = account;
        while (here.parent().isPresent()) {
            PortfolioAccount above = byId.get(here.parent().get());
            if (above == null) {
                return here.customer();
            }
            Checks.of("families")
                    .require(
                            seen.add(here.customer()),
                            "account (" + here.customer() + ")",
                            "its own ancestor",
                            "not be")
                    .orThrow();
            here = above;
        }
        return here.customer();
    }

    private static FamilyHealth family(CustomerId head, List<PortfolioAccount> members, FamilyMethod method) {
        List<CustomerId> counted = new ArrayList<>();
        List<CustomerId> leftOut = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        int worst = Integer.MAX_VALUE;
        Optional<Money> paid = Optional.empty();
        for (PortfolioAccount member : members) {
            Optional<BigDecimal> weight = weightOf(member, method);
            if (!(member.assessment() instanceof Scored scored) || weight.isEmpty()) {
                leftOut.add(member.customer());
                continue;
            }
            if (method == FamilyMethod.ARR_WEIGHTED) {
                Money own = member.arr().orElseThrow();
                paid = Optional.of(paid.map(own::plus).orElse(own));
            }
            counted.add(member.customer());
            int points = scored.score().hundredths();
            worst = Math.min(worst, points);
            weights = weights.add(weight.get());
            sum = sum.add(weight.get().multiply(BigDecimal.valueOf(points)));
        }
        Optional<HealthScore> score = Optional.empty();
        if (method == FamilyMethod.WORST_OF && !counted.isEmpty()) {
            score = Optional.of(HealthScore.ofHundredths(worst));
        } else if (weights.signum() > 0) {
            score = Optional.of(HealthScore.ofHundredths(
                    sum.divide(weights, 0, RoundingMode.HALF_UP).intValueExact()));
        }
        return new FamilyHealth(head, method, score, counted, leftOut);
    }

    private static Optional<BigDecimal> weightOf(PortfolioAccount member, FamilyMethod method) {
        return method == FamilyMethod.ARR_WEIGHTED ? member.arr().map(Money::amount) : Optional.of(BigDecimal.ONE);
    }
}
