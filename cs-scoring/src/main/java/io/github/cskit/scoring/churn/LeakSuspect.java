package io.github.cskit.scoring.churn;

import io.github.cskit.core.validation.Checks;

/**
 * A column that seems to know the outcome. Immutable and thread-safe.
 *
 * @param column its name
 * @param auc the area that it reaches alone
 * @param onlyChurned the share of the churned accounts that have values which nearly only churned ones have
 */
public record LeakSuspect(String column, double auc, double onlyChurned) {

    /** Checks the ranges. */
    public LeakSuspect {
        Checks.of("suspected column")
                .name("column", column)
                .number("auc", auc, 0, 1)
                .number("onlyChurned", onlyChurned, 0, 1)
                .orThrow();
    }
}
