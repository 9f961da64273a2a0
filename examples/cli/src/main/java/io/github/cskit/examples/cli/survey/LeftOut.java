package io.github.cskit.examples.cli.survey;

/**
 * Rows of a table that are no answers of the figure. Immutable and thread-safe.
 *
 * @param refused how many cannot be used; each was reported
 * @param replaced how many gave way to a later answer of the same person
 * @param otherRows how many are of other questions, or are not meant
 */
record LeftOut(long refused, long replaced, long otherRows) {

    String sentence() {
        return "Rows refused: " + refused + "."
                + (replaced == 0 ? "" : " Answers replaced by a later one of the same person: " + replaced + ".")
                + (otherRows == 0 ? "" : " Rows of other questions, or not meant: " + otherRows + ".");
    }
}
