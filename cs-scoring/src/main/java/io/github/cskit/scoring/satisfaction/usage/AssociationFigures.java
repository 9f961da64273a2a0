package io.github.cskit.scoring.satisfaction.usage;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.util.Optional;

/**
 * How strongly a feature goes with satisfaction. It is no effect: what else differs between those who use it and those who
 * do not is not known here.
 *
 * <p>Immutable and thread-safe.
 *
 * @param spearman Spearman's rho, from −1 to 1; negative where more use goes with lower answers
 * @param interval the interval of rho; absent where it is −1 or 1
 * @param kendall Kendall's tau-b, from −1 to 1
 * @param kendallInterval the interval of tau-b; absent where it is −1 or 1, or the answers are worth too few
 * @param p the two-sided p of this feature alone
 * @param q the q among all that were tried: the least false discovery rate at which it would be a finding
 * @param effectiveAnswers how many answers of independent people tell as much
 * @param detectable the least rho, without its sign, that would have been found at the power of the policy
 */
public record AssociationFigures(
        double spearman,
        Optional<Interval> interval,
        double kendall,
        Optional<Interval> kendallInterval,
        double p,
        double q,
        double effectiveAnswers,
        double detectable) {

    /** Checks the ranges. */
    public AssociationFigures {
        interval = Absent.orEmpty(interval);
        kendallInterval = Absent.orEmpty(kendallInterval);
        Checks.of("association")
                .number("spearman", spearman, -1, 1)
                .number("kendall", kendall, -1, 1)
                .number("p", p, 0, 1)
                .number("q", q, 0, 1)
                .number("effectiveAnswers", effectiveAnswers, 0, Integer.MAX_VALUE)
                .number("detectable", detectable, 0, 1)
                .orThrow();
    }
}
