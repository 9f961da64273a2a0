package io.github.cskit.reporting.page;

import io.github.cskit.core.validation.Checks;
import io.github.cskit.reporting.document.Table;

/**
 * One list of a review, for a spreadsheet.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name what to call its file, without ending: lower-kebab
 * @param table its rows
 */
public record WeeklyReviewList(String name, Table table) {

    /** Checks the parts. */
    public WeeklyReviewList {
        Checks.of("weekly review list")
                .name("name", name)
                .present("table", table)
                .orThrow();
    }
}
