package io.github.cskit.examples.cli.correlate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.cskit.core.statistics.Interval;
import io.github.cskit.examples.cli.print.Decimals;
import io.github.cskit.reporting.satisfaction.AssociationWords;
import io.github.cskit.scoring.satisfaction.usage.AssociationFigures;
import io.github.cskit.scoring.satisfaction.usage.AssociationVerdict;
import io.github.cskit.scoring.satisfaction.usage.UsageAssociation;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is printed of one feature. Immutable and thread-safe.
 *
 * @param feature its column
 * @param n how many answers it was measured for
 * @param accounts how many accounts these came from; absent without accounts
 * @param spearman Spearman's rho; absent without enough data
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 * @param kendall Kendall's tau-b
 * @param kendallLow the lower end of its 95 % interval
 * @param kendallHigh the upper end
 * @param p the two-sided p of this feature alone
 * @param q the q among all that were tried
 * @param effectiveAnswers how many independent answers tell as much
 * @param detectable the least rho, without its sign, that would have been found at 80 % power
 * @param verdict what may be said
 * @param againstExpectation whether a finding runs against {@code --falls-with}
 * @param says the same in words
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record AssociationLine(
        String feature,
        int n,
        Optional<Integer> accounts,
        Optional<BigDecimal> spearman,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<BigDecimal> kendall,
        Optional<BigDecimal> kendallLow,
        Optional<BigDecimal> kendallHigh,
        Optional<Double> p,
        Optional<Double> q,
        Optional<BigDecimal> effectiveAnswers,
        Optional<BigDecimal> detectable,
        AssociationVerdict verdict,
        boolean againstExpectation,
        String says) {

    private static final int DECIMALS = 4;

    static AssociationLine of(UsageAssociation association) {
        Optional<AssociationFigures> figures = association.figures();
        Optional<Interval> interval = figures.flatMap(AssociationFigures::interval);
        Optional<Interval> kendall = figures.flatMap(AssociationFigures::kendallInterval);
        return new AssociationLine(
                association.feature(),
                association.answers(),
                association.accounts(),
                figures.map(coefficient(AssociationFigures::spearman)),
                interval.map(coefficient(Interval::low)),
                interval.map(coefficient(Interval::high)),
                figures.map(coefficient(AssociationFigures::kendall)),
                kendall.map(coefficient(Interval::low)),
                kendall.map(coefficient(Interval::high)),
                figures.map(found -> Decimals.significant(found.p())),
                figures.map(found -> Decimals.significant(found.q())),
                figures.map(found -> Decimals.rounded(found.effectiveAnswers(), 1)),
                figures.map(coefficient(AssociationFigures::detectable)),
                association.verdict(),
                association.contradictsExpectation(),
                AssociationWords.of(association));
    }

    private static <T> Function<T, BigDecimal> coefficient(Function<T, Double> of) {
        return of.andThen(value -> Decimals.rounded(value, DECIMALS));
    }
}
