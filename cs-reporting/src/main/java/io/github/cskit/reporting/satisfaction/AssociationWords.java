package io.github.cskit.reporting.satisfaction;

import io.github.cskit.core.statistics.Interval;
import io.github.cskit.scoring.satisfaction.usage.AssociationFigures;
import io.github.cskit.scoring.satisfaction.usage.AssociationVerdict;
import io.github.cskit.scoring.satisfaction.usage.UsageAssociation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What is said of an association, and what is not: which way two things go together, how strongly and how surely, and never
 * that one brings about the other. Immutable and thread-safe.
 */
public final class AssociationWords {

    /** What stands under every sheet. */
    public static final String CAVEAT =
            "This is association, not cause: what is used more where answers are higher need not"
                    + " be the reason for them. Only a trial can tell.";

    private static final int DECIMALS = 2;
    private static final double LEAST_SHOWN = 0.001;

    private AssociationWords() {}

    /**
     * Returns what is said of one feature.
     *
     * @param association the association
     * @return one or two sentences; the name of the feature is not part of them
     */
    public static String of(UsageAssociation association) {
        Optional<AssociationFigures> figures = association.figures();
        if (figures.isEmpty()) {
            return "There are not enough data to say anything: " + answers(association) + ".";
        }
        String strength = strength(figures.get()) + ", " + answers(association) + ", "
                + probability("q", figures.get().q());
        String said = switch (association.verdict()) {
            case GOES_WITH_HIGHER -> "More of it goes with higher answers: " + strength + ".";
            case GOES_WITH_LOWER -> "More of it goes with lower answers: " + strength + ".";
            case NOT_DETECTABLE, NOT_ENOUGH_DATA ->
                "Chance alone explains what is seen: " + strength
                        + ". An association of "
                        + rounded(figures.get().detectable()) + " or more would probably have been found.";
        };
        return association.contradictsExpectation() ? said + " " + contradiction(association.verdict()) : said;
    }

    private static String contradiction(AssociationVerdict verdict) {
        String found = verdict == AssociationVerdict.GOES_WITH_HIGHER ? "higher" : "lower";
        return "This is against what was expected: answers are " + found + " where it is more."
                + " Maybe the column of the answers runs the wrong way.";
    }

    private static String strength(AssociationFigures figures) {
        return "rank correlation " + rounded(figures.spearman())
                + figures.interval().map(AssociationWords::between).orElse("");
    }

    private static String between(Interval interval) {
        return " (" + rounded(interval.low()) + " to " + rounded(interval.high()) + ")";
    }

    private static String answers(UsageAssociation association) {
        return association.answers() + " answers"
                + association
                        .accounts()
                        .map(accounts -> " of " + accounts + " accounts")
                        .orElse("");
    }

    /** Returns a probability in words: {@code q = 0.031}, {@code q < 0.001}. */
    static String probability(String name, double value) {
        return value < LEAST_SHOWN
                ? name + " < 0.001"
                : name + " = " + BigDecimal.valueOf(value).setScale(DECIMALS + 1, RoundingMode.HALF_UP);
    }

    /** Returns a coefficient with two decimals. */
    static BigDecimal rounded(double coefficient) {
        return BigDecimal.valueOf(coefficient).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
