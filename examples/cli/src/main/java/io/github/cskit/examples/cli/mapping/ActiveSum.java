package io.github.cskit.examples.cli.mapping;

import io.github.cskit.core.validation.Checks;

/**
 * Says that the rows of a foreign file are subscriptions that run side by side, so that what a customer pays for is the
 * sum of those that are active. Immutable and thread-safe.
 *
 * @param from the column of the first day
 * @param to the column of the day from which it no longer counts; empty cells mean that it runs on
 */
public record ActiveSum(String from, String to) {

    /** Checks the parts. */
    public ActiveSum {
        Checks.of("sum of active").name("from", from).name("to", to).orThrow();
    }
}
