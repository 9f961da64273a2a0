package io.github.cskit.reporting.document;

import io.github.cskit.core.validation.Checks;

/**
 * A column of a table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title what stands above it
 * @param alignment on which side its values stand
 */
public record Column(String title, Alignment alignment) {

    /** On which side the values of a column stand. */
    public enum Alignment {
        /** Words: at the start of the line. */
        START,

        /** Numbers: at the end. */
        END
    }

    /** Checks the parts. */
    public Column {
        Checks.of("column").name("title", title).present("alignment", alignment).orThrow();
    }

    /**
     * Creates a column of words.
     *
     * @param title what stands above it
     * @return the column
     */
    public static Column words(String title) {
        return new Column(title, Alignment.START);
    }

    /**
     * Creates a column of numbers.
     *
     * @param title what stands above it
     * @return the column
     */
    public static Column numbers(String title) {
        return new Column(title, Alignment.END);
    }
}
