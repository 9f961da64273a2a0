package io.github.cskit.triage.impact;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Suggests RICE inputs from whom a wish concerns, and says how they came about.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy the bounds
 * @param book all accounts: shares are of what they pay together
 */
public record RiceAdvisor(RicePolicy policy, AccountBook book) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks the parts. */
    public RiceAdvisor {
        Checks.of("RICE advisor")
                .present("policy", policy)
                .present("book", book)
                .orThrow();
    }

    /**
     * Suggests the inputs.
     *
     * @param impact whom it concerns
     * @param days over how many days the wishes were counted
     * @return the inputs with their derivation
     */
    public RiceInputs suggest(CustomerImpact impact, int days) {
        int reach = impact.customers().size();
        Money all = book.total(book.accounts().keySet());
        BigDecimal percent = all.amount().signum() == 0
                ? BigDecimal.ZERO.setScale(2)
                : impact.arr().amount().multiply(HUNDRED).divide(all.amount(), 2, RoundingMode.HALF_UP);
        int step = step(impact.arr(), all);
        boolean urgent = impact.urgency() == Urgency.IMMEDIATE && step > 0;
        BigDecimal size = RiceInputs.IMPACTS.get(urgent ? step - 1 : step);
        int confidence = confidence(impact);
        return new RiceInputs(
                reach,
                size,
                confidence,
                List.of(
                        "Reach " + reach + ": distinct customers that asked in " + days + " days",
                        "Impact " + size + ": they pay " + percent + " % of all known revenue"
                                + (urgent ? "; one step more because it is immediate" : ""),
                        "Confidence " + confidence + " %: " + reach + " customers, " + impact.unpriced()
                                + " of unknown revenue"));
    }

    private int step(Money arr, Money all) {
        int step = 0;
        for (BigDecimal bound : policy.impactFrom()) {
            // exact: the share that is shown is rounded, the one that decides is not
            boolean reached = all.amount().signum() > 0
                    && arr.amount().multiply(HUNDRED).compareTo(bound.multiply(all.amount())) >= 0;
            if (reached) {
                return step;
            }
            step++;
        }
        return step;
    }

    private int confidence(CustomerImpact impact) {
        int customers = impact.customers().size();
        if (customers >= policy.highFrom() && impact.unpriced() == 0) {
            return RiceInputs.CONFIDENCES.get(0);
        }
        return RiceInputs.CONFIDENCES.get(customers >= policy.mediumFrom() ? 1 : 2);
    }
}
