package io.github.cskit.examples.cli.print;

/** How a result is printed. Immutable and thread-safe. */
public enum OutputFormat {
    /** For the terminal. */
    TEXT("text"),

    /** CommonMark with tables. */
    MARKDOWN("markdown"),

    /** One self-contained page. */
    HTML("html"),

    /** The value itself. */
    JSON("json"),

    /** The list in it. */
    CSV("csv");

    private final String word;

    OutputFormat(String word) {
        this.word = word;
    }

    /** Returns the word on the command line. */
    @Override
    public String toString() {
        return word;
    }
}
