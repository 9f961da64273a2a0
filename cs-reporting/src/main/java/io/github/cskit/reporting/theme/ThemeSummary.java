package io.github.cskit.reporting.theme;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Absent;
import io.github.cskit.core.validation.Checks;
import java.math.BigDecimal;
import java.util.List;

/**
 * The top themes of a period, and what they cover. Customers are counted once, however many themes they are in.
 *
 * <p>Immutable and thread-safe.
 *
 * @param top the themes with the most remarks of the period, the most first
 * @param covered what the customers in these themes pay, each once
 * @param coveredPercent that as a share of what all customers pay, in hundredths; 0 if nothing is known of it
 * @param customers how many customers there are
 * @param silent how many of them wrote nothing in the period
 * @param silentArr what those pay
 */
public record ThemeSummary(
        List<ThemeEntry> top, Money covered, BigDecimal coveredPercent, int customers, int silent, Money silentArr) {

    /** Checks the ranges. */
    public ThemeSummary {
        top = Absent.orEmptyList(top);
        Checks.of("theme summary")
                .elements("top", top)
                .present("covered", covered)
                .number("coveredPercent", coveredPercent, 0, 100)
                .number("customers", customers, 0, Integer.MAX_VALUE)
                .number("silent", silent, 0, customers)
                .present("silentArr", silentArr)
                .orThrow();
    }
}
