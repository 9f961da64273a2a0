package io.github.cskit.triage.theme;

import io.github.cskit.core.money.Money;
import io.github.cskit.core.validation.Checks;

/**
 * What the customers of one theme of a list pay, without counting anybody twice. Exclusive and shared add up to the total;
 * the marginal amounts of the themes so far add up to what is covered.
 *
 * <p>Immutable and thread-safe.
 *
 * @param theme the theme
 * @param customers how many customers it has
 * @param unpriced how many of them have no known revenue, and add nothing
 * @param total what its customers pay, each once
 * @param exclusive what those pay that are in no other theme of the list
 * @param shared what those pay that are in another theme of the list too
 * @param marginal what those pay that are in no theme before it in the list
 * @param covered what the customers of this theme and of all before it pay, each once
 */
public record ThemeShare(
        ThemeId theme,
        int customers,
        int unpriced,
        Money total,
        Money exclusive,
        Money shared,
        Money marginal,
        Money covered) {

    /** Checks that the amounts are there. */
    public ThemeShare {
        Checks.of("theme share", theme)
                .present("theme", theme)
                .number("customers", customers, 0, Integer.MAX_VALUE)
                .number("unpriced", unpriced, 0, customers)
                .present("total", total)
                .present("exclusive", exclusive)
                .present("shared", shared)
                .present("marginal", marginal)
                .present("covered", covered)
                .orThrow();
    }
}
